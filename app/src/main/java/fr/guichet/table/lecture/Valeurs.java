package fr.guichet.table.lecture;

import fr.guichet.regles.Convention;

/** The texts a table writes for a yes, a no, an agreement or an attestation. */
final class Valeurs {

    /** The text is none of those known. */
    static final int INCONNUE = -1;

    private static final String ATTESTATION_EN_COMPLEMENT = "1attestationencomplement";

    private Valeurs() {}

    /** 1 for yes, 0 for no and for an empty field, else {@link #INCONNUE}. */
    static int booleen(String texte) {
        return switch (texte) {
            case null -> 0;
            case "0" -> 0;
            case "1" -> 1;
            default ->
                    switch (NomsDeColonnes.normaliser(texte)) {
                        case "non", "n", "faux", "false" -> 0;
                        case "oui", "o", "vrai", "true" -> 1;
                        default -> INCONNUE;
                    };
        };
    }

    /** « Groupée » or « Non groupée », else as {@link #booleen}. */
    static int groupee(String texte) {
        return switch (texte) {
            case null -> 0;
            case "Non groupée" -> 0;
            case "Groupée" -> 1;
            default ->
                    switch (NomsDeColonnes.normaliser(texte)) {
                        case "nongroupee", "nongroupe" -> 0;
                        case "groupee", "groupe" -> 1;
                        default -> booleen(texte);
                    };
        };
    }

    /** 0 to 9, or the words of the practice's form, else {@link #INCONNUE}. */
    static int usageAttestation(String texte) {
        if (texte == null) {
            return 0;
        }
        if (texte.length() == 1) {
            int chiffre = texte.charAt(0) - '0';
            return chiffre >= 0 && chiffre <= 9 ? chiffre : INCONNUE;
        }
        return NomsDeColonnes.normaliser(texte).equals(ATTESTATION_EN_COMPLEMENT) ? 1 : INCONNUE;
    }

    /** « Tiers payant » is stored as {@code T}; any other agreement as received. */
    static String typeAccord(String texte) {
        if (texte == null || texte.equals(Convention.TIERS_PAYANT)) {
            return texte;
        }
        return texte.equals("Tiers payant")
                        || NomsDeColonnes.normaliser(texte).equals("tierspayant")
                        || texte.equals("t")
                ? Convention.TIERS_PAYANT
                : texte;
    }
}
