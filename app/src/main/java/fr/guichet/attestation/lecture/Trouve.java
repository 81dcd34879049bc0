package fr.guichet.attestation.lecture;

import fr.guichet.attestation.document.Zone;

/**
 * A field found on a page, before one knows whose it is.
 *
 * @param lu null where a label or a column says that it is there, and nothing could be read
 * @param ligne the row of its value
 * @param zone where it is, or should be
 */
record Trouve(ChampLu champ, Lu lu, int ligne, Zone zone) {

    static Trouve de(ChampLu champ, Lu lu, int ligne) {
        return new Trouve(champ, lu, ligne, lu.zone());
    }

    static Trouve manque(ChampLu champ, int ligne, Zone zone) {
        return new Trouve(champ, null, ligne, zone);
    }

    boolean manque() {
        return lu == null;
    }
}
