package fr.guichet.attestation.ocr;

import fr.guichet.common.Progress;
import fr.guichet.common.processus.DelaiDepasse;
import fr.guichet.common.processus.Programme;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Tesseract, run as a program of its own: what it does to itself it does not do to us, and it can
 * be stopped. One runs at a time, on one core: the desk goes on working beside it.
 */
final class Moteur {

    /** How a picture is taken: words wherever they stand, or one line. */
    enum Mise {
        EPARSE("11"),
        LIGNE("7");

        private final String psm;

        Mise(String psm) {
            this.psm = psm;
        }
    }

    /** More threads of it take longer than one. */
    private static final Map<String, String> UN_COEUR = Map.of("OMP_THREAD_LIMIT", "1");

    private static final long PAS_MILLIS = 100;

    private final Path executable;
    private final Alphabet alphabet;
    private final Duration delai;
    private final ReentrantLock seul = new ReentrantLock();

    /**
     * @param delai how long one run may take
     */
    Moteur(Path executable, Alphabet alphabet, Duration delai) {
        this.executable = executable;
        this.alphabet = alphabet;
        this.delai = delai;
    }

    /**
     * The words of several pictures, read in one run: starting is a good part of the work.
     *
     * @throws OcrException when the engine fails or takes too long
     */
    List<Boite> lire(List<Points> images, Mise mise, Progress progress) throws OcrException {
        prendre(progress);
        try {
            return lireSeul(images, mise, progress);
        } catch (DelaiDepasse e) {
            throw new OcrException(
                    "La lecture de l’image a été arrêtée : elle prenait plus de %d secondes."
                            .formatted(delai.toSeconds()),
                    e);
        } catch (IOException e) {
            throw new OcrException("Le moteur de lecture des images n’a pas pu travailler.", e);
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

    private List<Boite> lireSeul(List<Points> images, Mise mise, Progress progress)
            throws IOException {
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
            var entree = fichiers.getFirst();
            if (fichiers.size() > 1) {
                entree = dossier.resolve("liste.txt");
                Files.write(entree, fichiers.stream().map(Path::toString).toList());
                fichiers.add(entree);
            }
            return executer(entree, mise, progress);
        } finally {
            for (var fichier : fichiers) {
                Files.deleteIfExists(fichier);
            }
            Files.deleteIfExists(dossier);
        }
    }

    private List<Boite> executer(Path entree, Mise mise, Progress progress) throws IOException {
        var commande = commande(entree, mise);
        var resultat = new Programme(commande, UN_COEUR, delai).executer(progress, _ -> {});
        if (resultat.code() != 0) {
            throw new IOException("tesseract ended with " + resultat.code());
        }
        return Boite.lire(new String(resultat.sortie(), StandardCharsets.UTF_8));
    }

    private List<String> commande(Path entree, Mise mise) {
        return List.of(
                executable.toString(),
                entree.toString(),
                "stdout",
                "--tessdata-dir",
                alphabet.dossier().toString(),
                "-l",
                alphabet.langue(),
                "--oem",
                "1",
                "--psm",
                mise.psm,
                "--dpi",
                String.valueOf(Ocr.DPI),
                "-c",
                "tessedit_create_tsv=1");
    }
}
