package fr.guichet.droits;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many lines there are to watch for each motif. */
public final class Comptes {

    private final Map<Motif, Long> parMotif = new EnumMap<>(Motif.class);
    private final long total;

    private Comptes(Collection<Surveillance> surveillances) {
        surveillances.forEach(s -> parMotif.merge(s.motif(), 1L, Long::sum));
        total = surveillances.size();
    }

    static Comptes de(Collection<Surveillance> surveillances) {
        return new Comptes(surveillances);
    }

    /**
     * @param motif null for all of them
     */
    long de(Motif motif) {
        return motif == null ? total : parMotif.getOrDefault(motif, 0L);
    }
}
