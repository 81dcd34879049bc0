package fr.guichet.table;

import java.util.List;

/** How much a file and what each émetteur sent before have in common, counted kind by kind. */
interface Ressemblance {

    /** Counts the lines of a kind that the file has. */
    <T> void compter(SorteImportee<T> sorte, List<Nouvelle<T>> lues, List<LigneBase<T>> lignes);

    /** From 0 to 1: what both have, of what either has. */
    double avec(long emetteurId);
}
