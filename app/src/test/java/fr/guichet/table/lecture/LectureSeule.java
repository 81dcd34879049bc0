package fr.guichet.table.lecture;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own, with as little memory as asked, that reads files one after the other. */
final class LectureSeule {

    private LectureSeule() {}

    /** Prints a line a file: its name, how long it took in milliseconds, what came of it. */
    public static void main(String[] args) {
        var sortie = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (var nom : args) {
            var fichier = Path.of(nom);
            long debut = System.nanoTime();
            var issue = issue(fichier);
            long duree = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - debut);
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
