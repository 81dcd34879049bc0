package fr.guichet.table.lecture;

import java.io.IOException;
import java.io.Reader;

/**
 * The physical lines of a text, ended by CRLF, LF or CR, without making a string of each: the
 * current one stands between {@link #debut} and {@link #fin} of {@link #tampon}.
 */
final class LecteurLignes {

    /** The byte order mark, which begins a file and is no text. */
    private static final char MARQUE = '\uFEFF';

    private static final int APERCU = 200;

    private final Reader source;
    private final char[] tampon = new char[2 * Limites.ENREGISTREMENT];
    private int debut;
    private int fin;
    private int position;
    private int limite;
    private long numero;
    private boolean lfAttendu;
    private boolean tropLongue;
    private boolean suspecte;

    LecteurLignes(Reader source) {
        this.source = source;
    }

    char[] tampon() {
        return tampon;
    }

    int debut() {
        return debut;
    }

    int fin() {
        return fin;
    }

    /** From 1, as an editor numbers them. */
    long numero() {
        return numero;
    }

    /** The line was too long to be kept: only its beginning stands in the buffer. */
    boolean tropLongue() {
        return tropLongue;
    }

    /** The line holds a character no table has: a control, or the mark of an unreadable byte. */
    boolean suspecte() {
        return suspecte;
    }

    String texte() {
        return new String(tampon, debut, fin - debut);
    }

    /** Goes to the next line; false at the end of the text. */
    boolean suivante() throws IOException {
        debut = position;
        tropLongue = false;
        suspecte = false;
        if (!sauterLf()) {
            return false;
        }
        int i = chercherFin();
        if (i < 0) {
            if (debut == limite && !tropLongue) {
                return false;
            }
            fin = limite;
            position = limite;
        } else {
            fin = i;
            position = i + 1;
            lfAttendu = tampon[i] == '\r';
        }
        tropLongue |= fin - debut > Limites.ENREGISTREMENT;
        numero++;
        if (numero == 1 && debut < fin && tampon[debut] == MARQUE) {
            debut++;
        }
        return true;
    }

    /** The LF of a CRLF may come in the next block. */
    private boolean sauterLf() throws IOException {
        if (position == limite && !remplir()) {
            return false;
        }
        if (lfAttendu) {
            lfAttendu = false;
            if (tampon[position] == '\n') {
                position++;
                debut = position;
            }
        }
        return true;
    }

    private int chercherFin() throws IOException {
        int i = debut;
        while (true) {
            while (i < limite) {
                char c = tampon[i];
                if (c < ' ') {
                    if (c == '\n' || c == '\r') {
                        return i;
                    }
                    suspecte |= c != '\t';
                } else if (c == '\uFFFD') {
                    suspecte = true;
                }
                i++;
            }
            int deja = i - debut;
            if (deja == tampon.length) {
                tropLongue = true;
                limite = APERCU;
                deja = APERCU;
            }
            if (!remplir()) {
                return -1;
            }
            i = debut + deja;
        }
    }

    /** Moves what is unread to the front and reads on after it; false at the end. */
    private boolean remplir() throws IOException {
        int garde = limite - debut;
        System.arraycopy(tampon, debut, tampon, 0, garde);
        position -= debut;
        debut = 0;
        limite = garde;
        int n = source.read(tampon, garde, tampon.length - garde);
        if (n <= 0) {
            return false;
        }
        limite += n;
        return true;
    }
}
