package fr.guichet.table.lecture;

/**
 * Gives one string for characters already met: a table repeats its types, its labels and its
 * numbers thousands of times.
 */
final class Chaines {

    private static final int CASES = 1 << 14;

    private final String[] connues = new String[CASES];

    /** The characters without the spaces around them; null when nothing is left. */
    String net(char[] texte, int debut, int fin) {
        int d = debut;
        int f = fin;
        while (d < f && espace(texte[d])) {
            d++;
        }
        while (f > d && espace(texte[f - 1])) {
            f--;
        }
        return d == f ? null : chaine(texte, d, f);
    }

    /** Same; a line end within a cell is a space. */
    String net(String texte) {
        var signes = texte.replace('\r', ' ').replace('\n', ' ').toCharArray();
        return net(signes, 0, signes.length);
    }

    private String chaine(char[] texte, int debut, int fin) {
        int hash = 0;
        for (int i = debut; i < fin; i++) {
            hash = 31 * hash + texte[i];
        }
        int indice = (hash ^ hash >>> 15) & CASES - 1;
        var connue = connues[indice];
        if (connue == null || !memes(connue, texte, debut, fin)) {
            connue = new String(texte, debut, fin - debut);
            connues[indice] = connue;
        }
        return connue;
    }

    private static boolean memes(String connue, char[] texte, int debut, int fin) {
        if (connue.length() != fin - debut) {
            return false;
        }
        for (int i = debut; i < fin; i++) {
            if (connue.charAt(i - debut) != texte[i]) {
                return false;
            }
        }
        return true;
    }

    /** The no-break spaces of French typing and of spreadsheets are spaces too. */
    static boolean espace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\uFEFF';
    }
}
