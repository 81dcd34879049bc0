package fr.guichet.common.impression;

/** Prints on paper; the user chooses the printer. */
@FunctionalInterface
public interface Impression {

    void imprimer(Tableau tableau);
}
