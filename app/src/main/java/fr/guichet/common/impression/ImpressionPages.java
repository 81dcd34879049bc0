package fr.guichet.common.impression;

import fr.guichet.common.Progress;

/** Prints pages that are pictures; the user chooses the printer. */
@FunctionalInterface
public interface ImpressionPages {

    /** Draws the pages one after the other, until the work is cancelled. */
    @FunctionalInterface
    interface Pages {
        void dessiner(Progress progress, Pdf.Feuille feuille);
    }

    /**
     * @param titre what the printer's list calls it: nobody's name
     */
    void imprimer(String titre, Pages pages);
}
