package fr.guichet.attestation.numerisation;

/** The scanners this program can reach: those of this computer, and those of the network. */
public record Parc(Scanner ordinateur, ScannerReseau reseau) {

    Scanner de(Appareil appareil) {
        return switch (appareil.voie()) {
            case ORDINATEUR -> ordinateur;
            case RESEAU, ADRESSE -> reseau;
        };
    }
}
