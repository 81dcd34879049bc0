package fr.guichet.table;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a table comes from, and what its publisher says of it.
 *
 * @param source the address it was downloaded from; null for a file of this computer
 * @param version as the publisher numbers it; null when it does not
 * @param dateTable the day its publisher gives it; null when it does not
 * @param cleId the key of {@code cle_confiance} whose signature was checked; null: not signed
 */
public record Provenance(
        Origine origine, String source, String version, LocalDate dateTable, Long cleId) {

    /** A file that someone chose on this computer: nothing is known of it, nobody signs it. */
    public static final Provenance FICHIER =
            new Provenance(Origine.FICHIER, null, null, null, null);

    /** How a table reached the practice. */
    public enum Origine {
        FICHIER,
        TELECHARGEMENT
    }

    /** A table taken from a source, its signature checked. */
    public static Provenance telechargee(
            String source, String version, LocalDate dateTable, Long cleId) {
        return new Provenance(Origine.TELECHARGEMENT, source, version, dateTable, cleId);
    }

    /** A file of this computer that the catalogue beside it announces, its signature checked. */
    public static Provenance fichierSigne(String version, LocalDate dateTable, Long cleId) {
        return new Provenance(Origine.FICHIER, null, version, dateTable, cleId);
    }

    /** Whether a publisher says it gives this table after the one that stands, or as another. */
    boolean nouvelle(TableInstallee installee) {
        return (origine == Origine.TELECHARGEMENT || signee())
                && (installee == null
                        || !Objects.equals(version, installee.version())
                        || !Objects.equals(dateTable, installee.dateTable())
                        || !Objects.equals(cleId, installee.cleId()));
    }

    public boolean signee() {
        return cleId != null;
    }
}
