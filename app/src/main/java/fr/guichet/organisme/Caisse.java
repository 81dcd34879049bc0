package fr.guichet.organisme;

import fr.guichet.common.valeur.CodeGestion;

/**
 * An organisation that manages the obligatory insurance of some patients, or one of its centres.
 */
public record Caisse(CodeGestion code, String libelle) {

    /** « 02 671 0000 MSA Bas-Rhin (Strasbourg) ». */
    public String presentation() {
        return String.join(" ", code.regime(), code.caisse(), code.centre(), libelle);
    }
}
