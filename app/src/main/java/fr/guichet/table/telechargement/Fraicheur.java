package fr.guichet.table.telechargement;

import fr.guichet.table.TableInstallee;
import fr.guichet.table.catalogue.Millesime;
import fr.guichet.table.catalogue.TablePubliee;

/** How a table that is published stands to the one of its émetteur that the base holds. */
public enum Fraicheur {
    /** The base holds none. */
    NOUVELLE,
    /** The base holds an earlier one, or one whose edition nobody knows. */
    MISE_A_JOUR,
    /** The base holds this very one. */
    A_JOUR,
    /** The base holds a later one. */
    PLUS_ANCIENNE;

    /**
     * @param installee null for none
     */
    static Fraicheur de(TablePubliee publiee, TableInstallee installee) {
        if (installee == null) {
            return NOUVELLE;
        }
        if (installee.empreinte().equals(publiee.sha256())) {
            return A_JOUR;
        }
        // Of one edition with two contents, the desk is shown what changes.
        var tenue = new Millesime(installee.dateTable(), installee.version());
        return publiee.millesime().compareTo(tenue) < 0 ? PLUS_ANCIENNE : MISE_A_JOUR;
    }

    /** Whether there is something to gain by downloading it. */
    public boolean utile() {
        return this == NOUVELLE || this == MISE_A_JOUR;
    }
}
