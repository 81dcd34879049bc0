package fr.guichet.attestation.lecture;

import fr.guichet.attestation.document.Zone;

/**
 * A field found on a page, before one knows whose it is.
 *
 * @param ligne the row of its value
 * @param zone where it is, or should have been
 */
record Trouve(ChampLu champ, Lu lu, int ligne, Zone zone) {

    static Trouve de(ChampLu champ, Lu lu, int ligne) {
        return new Trouve(champ, lu, ligne, lu.zone());
    }
}
