package fr.guichet.couverture;

/**
 * Something to enter in the billing screen.
 *
 * @param valeur what to enter; empty where the field must stay blank
 * @param note where it was read, or what it means; may be empty
 */
public record LigneFacturation(String libelle, String valeur, String note) {}
