package fr.guichet.common;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The log: three files of one megabyte beside the base, turned over by java.util.logging. */
public final class Journal {

    private static final int OCTETS = 1_000_000;
    private static final int FICHIERS = 3;

    private Journal() {}

    /**
     * Sends the log of the whole program to a folder; where it cannot be written, there is none,
     * and the program runs all the same.
     */
    public static void ouvrir(Path dossier) {
        LogManager.getLogManager().reset();
        try {
            var fichier = new FileHandler(motif(dossier), OCTETS, FICHIERS, true);
            fichier.setFormatter(new SimpleFormatter());
            fichier.setLevel(Level.INFO);
            fichier.setFilter(ligne -> !citeDesFichiers(ligne));
            Logger.getLogger("").addHandler(fichier);
        } catch (IOException _) {
            // A full or read-only disk: the base says so itself, in a sentence.
        }
    }

    /** PDFBox quotes what it stumbles on in damaged files: an attestation names people. */
    private static boolean citeDesFichiers(LogRecord ligne) {
        return ligne.getLoggerName() != null && ligne.getLoggerName().startsWith("org.apache.");
    }

    /** The newest file is guichet-0.log. */
    private static String motif(Path dossier) {
        return dossier.toString().replace("%", "%%") + File.separator + "guichet-%g.log";
    }
}
