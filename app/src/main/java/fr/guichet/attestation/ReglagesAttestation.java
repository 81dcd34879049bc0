package fr.guichet.attestation;

import fr.guichet.common.db.ReglageRepository;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What the practice chose about scanners that save by themselves. */
public final class ReglagesAttestation {

    private static final String DOSSIER = "attestation.dossier";
    private static final String RETIRER = "attestation.retirer";
    private static final String OUI = "oui";

    private final ReglageRepository reglages;

    public ReglagesAttestation(ReglageRepository reglages) {
        this.reglages = reglages;
    }

    /** The watched folder; nothing when none is. */
    public Optional<Path> dossier() {
        return reglages.find(DOSSIER)
                .filter(d -> !d.isBlank())
                .flatMap(ReglagesAttestation::chemin);
    }

    /** Whether a file is removed from that folder once it is kept. */
    public boolean retirer() {
        return reglages.find(RETIRER).filter(OUI::equals).isPresent();
    }

    /**
     * @param dossier empty for none
     */
    public void save(String dossier, boolean retirer) {
        reglages.save(DOSSIER, dossier);
        reglages.save(RETIRER, retirer ? OUI : "non");
    }

    private static Optional<Path> chemin(String texte) {
        try {
            return Optional.of(Path.of(texte));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
