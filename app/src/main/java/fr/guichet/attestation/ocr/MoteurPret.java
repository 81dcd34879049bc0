package fr.guichet.attestation.ocr;

import fr.guichet.common.Progress;
import fr.guichet.common.processus.DelaiDepasse;
import fr.guichet.common.processus.Lance;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.stream.Collectors;

/** An engine that was started and waits to be told what to read. It reads once. */
public final class MoteurPret implements AutoCloseable {

    static final String EN_PANNE = "Le moteur de lecture des images n’a pas pu travailler.";

    private static final long PAS_MILLIS = 100;

    private final Lance lance;
    private final Duration delai;
    private final Lock seul;

    /**
     * @param delai how long it may take, to say it
     * @param seul held while one reads
     */
    MoteurPret(Lance lance, Duration delai, Lock seul) {
        this.lance = lance;
        this.delai = delai;
        this.seul = seul;
    }

    /**
     * The words of several pictures.
     *
     * @throws OcrException when the engine fails or takes too long
     */
    List<Boite> lire(List<Points> images, Progress progress) throws OcrException {
        prendre(progress);
        try {
            return lireSeul(images, progress);
        } catch (DelaiDepasse e) {
            throw new OcrException(
                    "La lecture de l’image a été arrêtée : elle prenait plus de %d secondes."
                            .formatted(delai.toSeconds()),
                    e);
        } catch (IOException e) {
            throw new OcrException(EN_PANNE, e);
        } finally {
            seul.unlock();
        }
    }

    private void prendre(Progress progress) {
        try {
            while (!seul.tryLock(PAS_MILLIS, TimeUnit.MILLISECONDS)) {
                progress.stopIfCancelled();
            }
        } catch (InterruptedException _) {
            // Whoever interrupts wants the work to stop: this says so all the way up.
            throw new CancellationException();
        }
    }

    private List<Boite> lireSeul(List<Points> images, Progress progress) throws IOException {
        var dossier = Files.createTempDirectory("guichet-lecture");
        var fichiers = new ArrayList<Path>();
        try {
            for (var image : images) {
                var fichier = dossier.resolve(fichiers.size() + ".pgm");
                fichiers.add(fichier);
                try (var sortie = new BufferedOutputStream(Files.newOutputStream(fichier))) {
                    image.ecrire(sortie);
                }
            }
            return executer(fichiers, progress);
        } finally {
            // Still held by it, a file could not be deleted.
            close();
            for (var fichier : fichiers) {
                Files.deleteIfExists(fichier);
            }
            Files.deleteIfExists(dossier);
        }
    }

    private List<Boite> executer(List<Path> fichiers, Progress progress) throws IOException {
        var liste = fichiers.stream().map(f -> f + "\n").collect(Collectors.joining());
        var resultat = lance.achever(liste, progress, _ -> {});
        if (resultat.code() != 0) {
            throw new IOException("tesseract ended with " + resultat.code());
        }
        return Boite.lire(new String(resultat.sortie(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        lance.close();
    }
}
