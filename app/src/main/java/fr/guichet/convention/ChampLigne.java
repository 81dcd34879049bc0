package fr.guichet.convention;

/**
 * A field of the lines of a table: how people and the base call it, and what a line holds in it.
 */
public interface ChampLigne<T> {

    /** As the practice's tables name it. */
    String libelle();

    /** Its column in the base. */
    String colonne();

    /** What a table prints in this field for that line; null when empty. */
    String texte(T ligne);

    /** What the base keeps of it. */
    default Object valeur(T ligne) {
        return texte(ligne);
    }
}
