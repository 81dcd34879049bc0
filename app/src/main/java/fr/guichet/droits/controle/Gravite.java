package fr.guichet.droits.controle;

import java.util.Locale;

/**
 * How pressing a finding is, the most pressing first; a ranking of our own, no rule of the field.
 */
public enum Gravite {
    /** The invoice would be refused, or sent to the wrong body. */
    A_CORRIGER("À corriger", "fth-x-circle"),
    /** Only a person with the card in hand can tell. */
    A_VERIFIER("À vérifier", "fth-alert-triangle"),
    A_SAVOIR("À savoir", "fth-info");

    private final String libelle;
    private final String icone;

    Gravite(String libelle, String icone) {
        this.libelle = libelle;
        this.icone = icone;
    }

    public String libelle() {
        return libelle;
    }

    String icone() {
        return icone;
    }

    /** Its class in the style sheet. */
    String style() {
        return "constat-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
