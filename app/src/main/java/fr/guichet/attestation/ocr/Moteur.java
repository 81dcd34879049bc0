package fr.guichet.attestation.ocr;

import fr.guichet.common.processus.Programme;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Tesseract, run as a program of its own: what it does to itself it does not do to us, and it can
 * be stopped. One reads at a time, on one core: the desk goes on working beside it.
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
     * Starts one that waits to be told what to read: it gets ready while the picture does.
     *
     * @param dpi how fine the pictures will be
     * @throws OcrException when it cannot be started
     */
    MoteurPret lancer(Mise mise, int dpi) throws OcrException {
        try {
            return new MoteurPret(
                    new Programme(commande(mise, dpi), UN_COEUR, delai).lancer(), delai, seul);
        } catch (IOException e) {
            throw new OcrException(MoteurPret.EN_PANNE, e);
        }
    }

    /**
     * Its standard input lists the pictures. Told how fine they are, it finds the rules of a table
     * and leaves them out; left to judge, it is a tenth faster and reads no table.
     */
    private List<String> commande(Mise mise, int dpi) {
        return List.of(
                executable.toString(),
                "stdin",
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
                String.valueOf(dpi),
                "-c",
                "stream_filelist=1",
                "-c",
                "tessedit_create_tsv=1");
    }
}
