package fr.guichet.common.db;

import fr.guichet.common.UserException;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** Where a practice's data lives, each system in its own way; readable by its owner alone. */
public final class Emplacement {

    private static final String FICHIER = "guichet.db";
    private static final String DEMONSTRATION = "demonstration.db";
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Emplacement() {}

    /** The base named by GUICHET_BASE, else the one in the system's own place. */
    public static Path base() {
        return base(
                System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
    }

    /** The base of invented patients, a file of its own beside the practice's. */
    public static Path demonstration() {
        return base().resolveSibling(DEMONSTRATION);
    }

    static Path base(Map<String, String> env, String system, String home) {
        var choisie = env.get("GUICHET_BASE");
        if (choisie != null && !choisie.isBlank()) {
            return Path.of(choisie).toAbsolutePath();
        }
        return dossier(env, system, home).resolve(FICHIER);
    }

    private static Path dossier(Map<String, String> env, String system, String home) {
        if (system.startsWith("Windows")) {
            var local = env.get("LOCALAPPDATA");
            return (local == null ? Path.of(home, "AppData", "Local") : Path.of(local))
                    .resolve("Guichet");
        }
        if (system.startsWith("Mac")) {
            return Path.of(home, "Library", "Application Support", "Guichet");
        }
        var xdg = env.get("XDG_DATA_HOME");
        return (xdg == null || xdg.isBlank() ? Path.of(home, ".local", "share") : Path.of(xdg))
                .resolve("guichet");
    }

    /** Makes the folder of a base where it misses, closed to other users. */
    public static void creerDossier(Path dossier) {
        if (Files.isDirectory(dossier)) {
            return;
        }
        try {
            Files.createDirectories(dossier, prive("rwx------"));
        } catch (IOException e) {
            throw new UserException(
                    "Le dossier « %s » ne peut pas être créé. Vérifiez que ce disque est accessible et que vous avez le droit d’y écrire."
                            .formatted(dossier),
                    e);
        }
    }

    /** Makes an empty file closed to other users, or closes an existing one to them. */
    static void reserver(Path fichier) throws IOException {
        if (!Files.exists(fichier)) {
            Files.createFile(fichier, prive("rw-------"));
        } else if (POSIX) {
            Files.setPosixFilePermissions(fichier, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static FileAttribute<?>[] prive(String droits) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(droits))
                }
                : new FileAttribute<?>[0];
    }
}
