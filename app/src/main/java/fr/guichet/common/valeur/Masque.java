package fr.guichet.common.valeur;

import java.util.Optional;

/**
 * The secondary criterion (CSR) of an RO line: nine characters that a patient's code gestion must
 * match, {@code ?} standing for any character. A shorter mask is completed with {@code ?}.
 *
 * <p>A centre {@code 0000} covers the whole caisse: an inference of ours, from the official list in
 * which 026710000 names MSA Bas-Rhin as a whole.
 */
public record Masque(String texte) {

    /** Characters of a code gestion. */
    public static final int LONGUEUR = 9;

    private static final String CENTRE_ENTIER = "0000";

    public Masque {
        if (!forme(texte)) {
            throw new IllegalArgumentException("Masque illisible : " + texte);
        }
    }

    /** Reads a mask as a table writes it; nothing when blank, too long or with another sign. */
    public static Optional<Masque> lire(String texte) {
        if (texte == null || texte.isBlank() || texte.strip().length() > LONGUEUR) {
            return Optional.empty();
        }
        var lu = texte.strip();
        var complet = lu + "?".repeat(LONGUEUR - lu.length());
        return forme(complet) ? Optional.of(new Masque(complet)) : Optional.empty();
    }

    /** Whether a patient of this code gestion falls under the mask. */
    public boolean couvre(CodeGestion codeGestion) {
        var code = codeGestion.code();
        int aComparer = texte.endsWith(CENTRE_ENTIER) ? LONGUEUR - 4 : LONGUEUR;
        for (int i = 0; i < aComparer; i++) {
            char attendu = texte.charAt(i);
            if (attendu != '?' && attendu != code.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** How many characters are fixed: of two masks that match, the larger count is the closer. */
    public int precision() {
        int fixes = 0;
        for (int i = 0; i < LONGUEUR; i++) {
            fixes += texte.charAt(i) == '?' ? 0 : 1;
        }
        return fixes;
    }

    /** Whether the mask is made of {@code ?} alone: every caisse. */
    public boolean couvreTout() {
        return precision() == 0;
    }

    /** Nine digits, capitals or {@code ?}; by hand, as tables hold a hundred thousand of them. */
    private static boolean forme(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z') && c != '?') {
                return false;
            }
        }
        return texte.length() == LONGUEUR;
    }

    @Override
    public String toString() {
        return texte;
    }
}
