package fr.guichet.attestation.numerisation.sane;

import fr.guichet.attestation.numerisation.Panne;
import fr.guichet.common.processus.Programme.Resultat;

/**
 * What {@code scanimage} ended with. Its code is SANE's own status; 1 is also whatever kept it from
 * opening the device, told in words only: hence its English, forced.
 */
final class PanneSane {

    private PanneSane() {}

    /**
     * @param resultat of a run that failed
     */
    static Panne de(Resultat resultat) {
        return switch (resultat.code()) {
            case 1 -> ouverture(resultat.erreurs());
            case 3 -> Panne.OCCUPE;
            case 4 -> Panne.REGLAGE_REFUSE;
            case 6 -> Panne.BOURRAGE;
            case 7 -> Panne.CHARGEUR_VIDE;
            case 8 -> Panne.CAPOT_OUVERT;
            case 10 -> Panne.SANS_MEMOIRE;
            case 11 -> Panne.ACCES_REFUSE;
            // 2: stopped at the device; 9: the cable, the network; others: it died on the way.
            default -> Panne.COUPE;
        };
    }

    private static Panne ouverture(String erreurs) {
        if (erreurs.contains("Device busy")) {
            return Panne.OCCUPE;
        }
        if (erreurs.contains("Access to resource has been denied")) {
            return Panne.ACCES_REFUSE;
        }
        return erreurs.contains("open of device") || erreurs.contains("no SANE devices")
                ? Panne.ABSENT
                : Panne.REGLAGE_REFUSE;
    }
}
