package fr.guichet.attestation.document;

import fr.guichet.common.UserException;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A process of its own, with as little memory as asked, that opens files one after the other. */
final class OuvertureSeule {

    private static final int DPI = 300;

    private OuvertureSeule() {}

    /**
     * Prints a line a file: its name, the time of processor it took in milliseconds, what came of
     * it. That time is the same whatever else the machine does.
     */
    public static void main(String[] args) {
        var processeur = ManagementFactory.getThreadMXBean();
        var sortie = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (var nom : args) {
            var fichier = Path.of(nom);
            long debut = processeur.getCurrentThreadCpuTime();
            var issue = issue(fichier);
            long duree =
                    TimeUnit.NANOSECONDS.toMillis(processeur.getCurrentThreadCpuTime() - debut);
            sortie.println("%s\t%d\t%s".formatted(fichier.getFileName(), duree, issue));
        }
    }

    /** Read to its last page, words and image, or the sentence of the refusal. */
    private static String issue(Path fichier) {
        try (var document = Documents.ouvrir(fichier)) {
            return lire(document, DPI);
        } catch (UserException e) {
            return e.getMessage();
        }
    }

    static String lire(Document document, int dpi) {
        int mots = 0;
        for (int page = 1; page <= document.pages(); page++) {
            mots += document.mots(page).size();
            document.image(page, dpi);
        }
        return "lu : %d pages, %d mots".formatted(document.pages(), mots);
    }
}
