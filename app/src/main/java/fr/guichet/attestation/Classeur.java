package fr.guichet.attestation;

import fr.guichet.attestation.document.Document;
import fr.guichet.common.FichierEntier;
import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.couverture.Couverture;
import fr.guichet.couverture.CouvertureRepository;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/** What the screens do with a patient's attestations; none of it on the screen's thread. */
public final class Classeur {

    private final AttestationRepository attestations;
    private final CouvertureRepository couvertures;
    private final Depot depot;
    private final Reception reception;
    private final Ouvreur ouvreur;
    private final Clock clock;

    public Classeur(
            AttestationRepository attestations,
            CouvertureRepository couvertures,
            Depot depot,
            Reception reception,
            Ouvreur ouvreur,
            Clock clock) {
        this.attestations = attestations;
        this.couvertures = couvertures;
        this.depot = depot;
        this.reception = reception;
        this.ouvreur = ouvreur;
        this.clock = clock;
    }

    /** What the patient's file has of them. */
    public Lues lire(long patientId) {
        var vignettes = new HashMap<Long, BufferedImage>();
        attestations.vignettes(patientId).forEach((id, jpeg) -> vignettes.put(id, image(jpeg)));
        return new Lues(
                attestations.findByPatient(patientId),
                Map.copyOf(vignettes),
                couvertures.find(patientId).couvertures());
    }

    /**
     * @throws UserException as {@link Reception#recevoir}
     */
    Recue recevoir(Path source, Origine origine, Progress progress) {
        return reception.recevoir(source, origine, progress);
    }

    Recue recevoir(BufferedImage image, Progress progress) {
        return reception.recevoir(image, progress);
    }

    Optional<Attestation> meme(long patientId, Recue recue) {
        return attestations.findMeme(patientId, recue.fichier().sha256());
    }

    boolean chezUnAutre(long patientId, Recue recue) {
        return attestations.chezUnAutre(patientId, recue.fichier().sha256());
    }

    /**
     * Keeps a file that was received.
     *
     * @return the attestation's id
     * @throws UserException when the patient's file holds it already
     */
    public long garder(AGarder garde) {
        return reception.garder(garde, LocalDateTime.now(clock));
    }

    /** Keeps nothing of a file that was received. */
    public void abandonner(Recue recue) {
        reception.abandonner(recue);
    }

    /**
     * Changes what is said of an attestation.
     *
     * @param id of one that is kept
     */
    public void modifier(long id, SaisieAttestation saisie) {
        attestations.modifier(id, saisie.libelle(), saisie.couvertureId(), saisie.droits());
    }

    void retirer(Attestation attestation) {
        attestations.retirer(attestation.id(), LocalDateTime.now(clock));
    }

    void restaurer(Attestation attestation) {
        attestations.restaurer(attestation.id());
    }

    void vider(long patientId) {
        attestations.vider(patientId).forEach(depot::effacer);
    }

    /**
     * A page of a file that was put away, after making sure that its bytes are still the same.
     *
     * @param page the first is 1
     * @throws UserException when the file is gone, was changed, or cannot be drawn
     */
    public BufferedImage page(Fichier fichier, int page, int dpi) {
        try (var document = ouvrir(fichier)) {
            return document.image(page, dpi);
        }
    }

    /**
     * Opens a file that was put away, after making sure that its bytes are still the same.
     *
     * @throws UserException when the file is gone, was changed, or cannot be shown
     */
    public Document ouvrir(Fichier fichier) {
        return ouvreur.ouvrir(depot.verifie(fichier));
    }

    /**
     * Writes the bytes as they were received to a file.
     *
     * @throws UserException when they are gone, were changed, or cannot be written there
     */
    void exporter(Fichier fichier, Path cible) {
        var source = depot.verifie(fichier);
        try {
            FichierEntier.ecrire(cible, sortie -> Files.copy(source, sortie));
        } catch (IOException e) {
            throw new UserException(Messages.text("attestation.exporter.impossible"), e);
        }
    }

    static BufferedImage image(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param vignettes by the attestation's id
     * @param couvertures the patient's, the latest first
     */
    public record Lues(
            AttestationsDuPatient attestations,
            Map<Long, BufferedImage> vignettes,
            List<Couverture> couvertures) {

        /** Of a patient who has nothing. */
        static final Lues RIEN = new Lues(AttestationsDuPatient.AUCUNE, Map.of(), List.of());
    }
}
