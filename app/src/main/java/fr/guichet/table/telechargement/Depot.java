package fr.guichet.table.telechargement;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.common.db.Emplacement;
import fr.guichet.table.catalogue.TablePubliee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * The folder, beside the base and closed to other users, where tables arrive: {@code
 * <sha256>.partiel} while they do, {@code <sha256>/name} once they are whole and proven.
 */
final class Depot {

    private static final Duration GARDE = Duration.ofDays(30);

    private final Path dossier;

    Depot(Path dossier) {
        this.dossier = dossier;
    }

    /** Makes the folder where it misses, and clears out what was left there a month ago. */
    void preparer(Instant maintenant) throws IOException {
        Emplacement.creerDossier(dossier);
        try (var restes = Files.list(dossier)) {
            for (var reste : restes.toList()) {
                var age =
                        Duration.between(Files.getLastModifiedTime(reste).toInstant(), maintenant);
                if (age.compareTo(GARDE) > 0) {
                    effacer(reste);
                }
            }
        }
    }

    Partiel partiel(TablePubliee table) {
        return new Partiel(
                dossier.resolve(table.sha256() + ".partiel"),
                dossier.resolve(table.sha256() + ".marque"));
    }

    /** Where a table stands once it is whole, under the name its publisher gave it. */
    Path place(TablePubliee table) {
        return dossier.resolve(table.sha256()).resolve(Path.of(table.fichier()).getFileName());
    }

    /** Whether it arrived earlier, and is still what it was. */
    boolean contient(TablePubliee table, Progress progress) {
        var place = place(table);
        if (!Files.isRegularFile(place)) {
            return false;
        }
        try {
            table.verifierFichier(place, progress);
            return true;
        } catch (UserException _) {
            return false;
        }
    }

    /**
     * Puts a table in its place, at once or not at all.
     *
     * @throws UserException when it is not the one announced: it is then removed
     */
    Path ranger(TablePubliee table, Progress progress) throws IOException {
        var partiel = partiel(table);
        try {
            table.verifierFichier(partiel.fichier(), progress);
        } catch (UserException e) {
            partiel.effacer();
            throw e;
        }
        var place = place(table);
        Emplacement.creerDossier(place.getParent());
        Files.move(
                partiel.fichier(),
                place,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        partiel.effacer();
        return place;
    }

    private static void effacer(Path reste) throws IOException {
        try (var contenu = Files.walk(reste)) {
            for (var fichier : contenu.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(fichier);
            }
        }
    }
}
