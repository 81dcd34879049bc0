package fr.guichet.attestation.lecture;

import fr.guichet.attestation.document.Zone;

/**
 * A label found on a page.
 *
 * @param ligne the row it is in
 * @param debut its first word in the row
 * @param fin past its last
 * @param fautes letters read otherwise than it is written
 */
record Libelle(
        Etiquette etiquette,
        int ligne,
        int debut,
        int fin,
        int fautes,
        Zone zone,
        boolean deuxPoints) {

    double gauche() {
        return zone.x();
    }

    double droite() {
        return zone.x() + zone.largeur();
    }
}
