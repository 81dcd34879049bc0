package fr.guichet.organisme;

/**
 * A scheme of the obligatory insurance.
 *
 * @param numero two digits: « 02 »
 */
public record Regime(String numero, String libelle) {

    /** « 02 Régime agricole (MSA) ». */
    public String presentation() {
        return numero + " " + libelle;
    }
}
