package fr.guichet.convention;

import fr.guichet.common.impression.Liste.Colonne;
import fr.guichet.common.recherche.Index;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One of the tables beside the conventions, as its screen shows it and takes it. */
interface Annexe<T> {

    /**
     * A field of the form.
     *
     * @param parts how wide it is, in twelfths of the form
     * @param exemple what an empty field shows; may be empty
     */
    record Saisie<T>(ChampLigne<T> champ, int parts, String exemple) {}

    Sorte<T> sorte();

    /** Its lines in force, and what finds them. */
    Index<LigneAnnexe<T>> lignes();

    List<Colonne<LigneAnnexe<T>>> colonnes();

    List<Saisie<T>> saisies();

    /** The line that the form's texts make, tidied as an import does; a blank one is null. */
    T lire(Function<ChampLigne<T>, String> textes);

    /** One sentence by field that keeps the line from being kept. */
    Map<ChampLigne<T>, String> fautes(T valeur);

    /** What is kept as it is, but deserves a second look. */
    Map<ChampLigne<T>, String> avis(T valeur);

    /** The caisses its mask covers. */
    Portee portee(T valeur);

    /** What its AMC is known by; empty when nothing names it. */
    String organisme(T valeur);

    /** « 2 regroupements ». */
    String compte(long nombre);

    /** What the tab is called, and what the list is printed under. */
    String titre();

    /** What such a line is for, where there is none. */
    String vide();
}
