package fr.guichet.attestation.synthese;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The layouts. The reader was tuned on the first four; the errors made on the last three were never
 * looked at, only counted.
 */
public enum Modele {
    LIBELLES(false, ModelesDeReglage::libelles),
    TABLEAU(false, ModelesDeReglage::tableau),
    CASES(false, ModelesDeReglage::cases),
    DROITS(false, ModelesDeReglage::droits),
    CARTE(true, ModelesReserves::carte),
    VOLETS(true, ModelesReserves::volets),
    COURRIER(true, ModelesReserves::courrier);

    private final boolean reserve;
    private final Function<Carte, Planche> dessin;

    Modele(boolean reserve, Function<Carte, Planche> dessin) {
        this.reserve = reserve;
        this.dessin = dessin;
    }

    /** Whether it is kept out of tuning. */
    public boolean reserve() {
        return reserve;
    }

    public Planche composer(Carte carte) {
        return dessin.apply(carte);
    }

    public static List<Modele> deReglage() {
        return Stream.of(values()).filter(m -> !m.reserve).toList();
    }

    public static List<Modele> reserves() {
        return Stream.of(values()).filter(m -> m.reserve).toList();
    }
}
