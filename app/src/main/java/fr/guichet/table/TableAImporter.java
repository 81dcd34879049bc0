package fr.guichet.table;

import java.nio.file.Path;

/**
 * A file to import.
 *
 * @param emetteur whose table it is; null when that must be recognised
 */
public record TableAImporter(Path fichier, String emetteur, Provenance provenance) {

    /** A file that someone chose on this computer. */
    public static TableAImporter de(Path fichier) {
        return new TableAImporter(fichier, null, Provenance.FICHIER);
    }
}
