package fr.guichet.table.telechargement;

import fr.guichet.table.TableAImporter;

/** Opens the window that compares a table with the base. */
@FunctionalInterface
public interface FenetreImport {

    /**
     * @param ensuite runs once that window is gone, whatever was done there
     */
    void ouvrir(TableAImporter table, Runnable ensuite);
}
