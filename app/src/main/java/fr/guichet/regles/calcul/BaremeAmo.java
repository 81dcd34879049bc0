package fr.guichet.regles.calcul;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rates of the AMO that are known. */
public record BaremeAmo(List<TauxAmo> taux) {

    public BaremeAmo {
        taux = List.copyOf(taux);
    }

    /** The rate on a day of care; nothing when none is known. */
    public Optional<TauxAmo> taux(TauxAmo.Nature nature, LocalDate jour) {
        return taux.stream()
                .filter(t -> t.nature() == nature && t.enVigueur().contient(jour))
                .findFirst();
    }
}
