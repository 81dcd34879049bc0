package fr.guichet.table.lecture;

import fr.guichet.common.UserException;

/**
 * How much a ZIP may still unpack to, those it holds included. What it announces is believed only
 * to refuse it sooner.
 */
final class Deballage {

    private final Source source;
    private long reste = Limites.TAILLE;

    /**
     * @param source the file that was given
     */
    Deballage(Source source) {
        this.source = source;
    }

    void annoncer(long octets) {
        if (octets > reste) {
            throw tropGrande();
        }
    }

    /**
     * @param lus those of one file until now
     * @param compresses what it takes in the ZIP
     */
    void compter(int octets, long lus, long compresses) {
        reste -= octets;
        if (reste < 0) {
            throw tropGrande();
        }
        if (lus > Limites.SANS_RATIO && lus / Limites.RATIO > compresses) {
            throw new UserException(
                    "%s se décompresse en plus de %d fois sa taille. Rien n’a été modifié : cette archive est faite pour saturer l’ordinateur, supprimez-la."
                            .formatted(source.designation(), Limites.RATIO));
        }
    }

    private UserException tropGrande() {
        return new UserException(
                "%s dépasse 200 Mo une fois décompressée. Rien n’a été modifié : une table est bien plus petite, cette archive n’en est pas une ou est faite pour saturer l’ordinateur."
                        .formatted(source.designation()));
    }
}
