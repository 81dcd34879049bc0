package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.regles.Mode;

import java.util.Locale;

/** How a mode looks: its words, and the name its colour and its icon go by. */
public enum Ton {
    GESTION_UNIQUE("fth-check-circle"),
    DRE("fth-send"),
    SANS_TIERS_PAYANT_AMC("fth-slash"),
    A_VERIFIER("fth-help-circle");

    private final String icone;

    Ton(String icone) {
        this.icone = icone;
    }

    public static Ton de(Mode mode) {
        return valueOf(mode.nom());
    }

    /** « Gestion unique ». */
    public String libelle() {
        return Messages.text("couverture.mode." + name());
    }

    /** « GESTION UNIQUE ». */
    public String titre() {
        return libelle().toUpperCase(Locale.FRANCE);
    }

    public String icone() {
        return icone;
    }

    /** Its class in the style sheet. */
    public String style() {
        return "ton-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
