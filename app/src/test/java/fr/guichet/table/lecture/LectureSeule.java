package fr.guichet.table.lecture;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own, with as little memory as asked, that reads files one after the other. */
final class LectureSeule {

    private LectureSeule() {}

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

    private static String issue(Path fichier) {
        try {
            var lecture = LecteurTable.lire(fichier, List.of(), false, Progress.AUCUN);
            return "lu : %d lignes, %d refusées"
                    .formatted(lecture.lues(), lecture.refusees().size());
        } catch (UserException e) {
            return e.getMessage();
        }
    }
}
