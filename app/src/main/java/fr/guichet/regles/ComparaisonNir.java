package fr.guichet.regles;

import java.util.Locale;

/** Whether two cards bear the same NIR, however each writes it: spaces, key or none, 2a or 2A. */
enum ComparaisonNir {
    IDENTIQUES,
    DIFFERENTS,
    INCONNUE;

    private static final int SANS_CLE = 13;
    private static final int AVEC_CLE = 15;

    static ComparaisonNir de(String unNir, String autreNir) {
        var un = sansCle(unNir);
        var autre = sansCle(autreNir);
        if (un.isEmpty() || autre.isEmpty()) {
            return INCONNUE;
        }
        return un.equals(autre) ? IDENTIQUES : DIFFERENTS;
    }

    private static String sansCle(String nir) {
        if (nir == null) {
            return "";
        }
        var signes = new StringBuilder(nir.length());
        for (int i = 0; i < nir.length(); i++) {
            if (Character.isLetterOrDigit(nir.charAt(i))) {
                signes.append(nir.charAt(i));
            }
        }
        if (signes.length() == AVEC_CLE) {
            signes.setLength(SANS_CLE);
        }
        return signes.toString().toUpperCase(Locale.ROOT);
    }
}
