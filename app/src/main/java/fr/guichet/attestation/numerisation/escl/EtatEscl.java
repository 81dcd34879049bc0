package fr.guichet.attestation.numerisation.escl;

import fr.guichet.attestation.numerisation.Panne;
import fr.guichet.attestation.numerisation.ScannerException;
import fr.guichet.attestation.numerisation.Source;
import fr.guichet.common.Progress;

import java.net.URI;
import java.util.Optional;

/**
 * How a scanner is: « ScannerStatus ». A refusal of the protocol says little; this says why.
 *
 * @param etat « Idle », « Processing », « Stopped », « Down »
 * @param chargeur « ScannerAdfLoaded », « ScannerAdfEmpty », « ScannerAdfJam »…; empty without one
 */
record EtatEscl(String etat, String chargeur) {

    /** Asks it; a scanner that does not answer that says nothing. */
    static EtatEscl de(URI base, Echange echange, Progress progress) {
        try {
            var xml = Escl.lire(base, "ScannerStatus", echange, progress);
            return new EtatEscl(xml.texte("State"), xml.texte("AdfState"));
        } catch (ScannerException _) {
            return new EtatEscl("", "");
        }
    }

    /** What a hand must mend before it scans again. */
    Optional<Panne> incident() {
        return switch (chargeur) {
            case "ScannerAdfJam", "ScannerAdfMispick", "ScannerAdfMultipickDetected" ->
                    Optional.of(Panne.BOURRAGE);
            case "ScannerAdfHatchOpen" -> Optional.of(Panne.CAPOT_OUVERT);
            default -> Optional.empty();
        };
    }

    /** Why nothing came from a source; empty when the scanner does not say. */
    Optional<Panne> panne(Source source) {
        if (incident().isPresent()) {
            return incident();
        }
        if (source != Source.VITRE && chargeur.equals("ScannerAdfEmpty")) {
            return Optional.of(Panne.CHARGEUR_VIDE);
        }
        return switch (etat) {
            case "Processing" -> Optional.of(Panne.OCCUPE);
            case "Stopped", "Down" -> Optional.of(Panne.ABSENT);
            default -> Optional.empty();
        };
    }
}
