package fr.guichet.table.lecture;

import java.util.List;

/** Where the records of one kind go: checked and kept, or told why not. */
interface Registre {

    Genre genre();

    /** The titles of the columns, null for one without a title. */
    List<String> titres();

    /** How many fields a record must have at least. */
    int minimum();

    /** How reports name a column; null when they cannot. */
    String nom(int colonne);

    /**
     * @return every fault that keeps the record out; none when it was kept
     */
    List<Refus> prendre(String[] champs, long numero);

    /** What is to be known of the records that were kept. */
    List<Avertissement> avertissements();
}
