package fr.guichet.attestation;

import fr.guichet.attestation.document.Format;
import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

/** Takes files in: each is copied into the depot after it was opened once, or refused. */
public final class Reception {

    private final Depot depot;
    private final AttestationRepository repository;
    private final Ouvreur ouvreur;
    private final BooleanSupplier retirerApres;

    /**
     * @param retirerApres whether a file of the watched folder is removed from it once kept
     */
    public Reception(
            Depot depot,
            AttestationRepository repository,
            Ouvreur ouvreur,
            BooleanSupplier retirerApres) {
        this.depot = depot;
        this.repository = repository;
        this.ouvreur = ouvreur;
        this.retirerApres = retirerApres;
    }

    private record Apercu(Format format, int pages, byte[] vignette) {}

    /**
     * Takes a file in. It is not kept yet: {@link #garder} does it, or {@link #abandonner} gives it
     * up.
     *
     * @throws UserException when it is refused, or cannot be written; nothing is then kept of it
     */
    public Recue recevoir(Path source, Origine origine, Progress progress) {
        try (var brouillon = depot.copier(source, progress)) {
            return ranger(brouillon, origine, source, nom(source));
        }
    }

    /**
     * Same, for a picture that was pasted: kept as a PNG.
     *
     * @throws UserException as {@link #recevoir}
     */
    public Recue recevoir(BufferedImage image, Progress progress) {
        var nom = Messages.text("attestation.collee");
        try (var brouillon = depot.copier(new ByteArrayInputStream(png(image)), progress)) {
            return ranger(brouillon, Origine.COLLE, null, nom);
        }
    }

    /**
     * Keeps a file that was received.
     *
     * @return the attestation's id
     * @throws UserException as {@link AttestationRepository#add} does
     */
    public long garder(AGarder garde, LocalDateTime instant) {
        long id = repository.add(garde, instant);
        depot.relacher(garde.recue().fichier());
        if (garde.recue().origine() == Origine.DOSSIER_SURVEILLE && retirerApres.getAsBoolean()) {
            retirer(garde.recue());
        }
        return id;
    }

    /** Keeps nothing of a file that was received, unless a patient's file holds it. */
    public void abandonner(Recue recue) {
        if (repository.tient(recue.fichier().sha256())) {
            depot.relacher(recue.fichier());
        } else {
            depot.effacer(recue.fichier());
        }
    }

    private Recue ranger(Brouillon brouillon, Origine origine, Path source, String nom) {
        // Closed before the file is moved: Windows moves none that is open.
        var apercu = apercu(brouillon.chemin());
        var fichier = depot.ranger(brouillon, apercu.format());
        return new Recue(fichier, apercu.pages(), origine, source, nom, apercu.vignette());
    }

    private Apercu apercu(Path fichier) {
        try (var document = ouvreur.ouvrir(fichier)) {
            return new Apercu(document.format(), document.pages(), Vignette.de(document));
        }
    }

    /** A scanner may have written another page under the same name: that one is left. */
    private static void retirer(Recue recue) {
        try {
            if (Brouillon.empreinte(recue.source(), Progress.AUCUN)
                    .equals(recue.fichier().sha256())) {
                Files.delete(recue.source());
            }
        } catch (IOException e) {
            throw new UserException(Messages.text("attestation.guet.reste"), e);
        }
    }

    private static byte[] png(BufferedImage image) {
        var sortie = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", sortie);
        } catch (IOException e) {
            throw new UserException(Messages.text("attestation.vignette.impossible"), e);
        }
        return sortie.toByteArray();
    }

    private static String nom(Path source) {
        var nom = source.getFileName().toString();
        int point = nom.lastIndexOf('.');
        return point > 0 ? nom.substring(0, point) : nom;
    }
}
