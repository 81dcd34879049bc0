package fr.guichet.regles;

import static java.util.Comparator.comparingInt;

import fr.guichet.common.valeur.CodeGestion;
import fr.guichet.common.valeur.Masque;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * An RO line or a regroupement, its mask read once.
 *
 * @param masque null when the line's CSR cannot be read: the agreement then covers nobody
 * @param precision how many characters of the mask are fixed
 */
record AccordRo(Convention ligne, Masque masque, int precision) {

    /** Closest first: the mask with the most fixed characters. */
    static final Comparator<AccordRo> PLUS_PROCHE = comparingInt(AccordRo::precision).reversed();

    private static final Masque TOUTES_LES_CAISSES = new Masque("?".repeat(Masque.LONGUEUR));

    static AccordRo de(Convention ligne) {
        var masque = lire(ligne.critereSecondaire()).orElse(null);
        return new AccordRo(ligne, masque, masque == null ? -1 : masque.precision());
    }

    /** The mask of a CSR. A blank one, being completed with {@code ?}, names no caisse: ours. */
    static Optional<Masque> lire(String critereSecondaire) {
        return critereSecondaire == null
                ? Optional.of(TOUTES_LES_CAISSES)
                : Masque.lire(critereSecondaire.toUpperCase(Locale.ROOT));
    }

    boolean couvre(CodeGestion codeGestion) {
        return masque != null && masque.couvre(codeGestion);
    }

    /** Whether the mask is made of {@code ?} alone. */
    boolean couvreTout() {
        return precision == 0;
    }
}
