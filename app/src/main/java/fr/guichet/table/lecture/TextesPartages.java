package fr.guichet.table.lecture;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a classeur name by their rank. */
final class TextesPartages {

    static final TextesPartages AUCUN = new TextesPartages();

    private static final int NOMBRE = 2_000_000;

    /** All of them together: a table of a hundred thousand lines has three million. */
    private static final long CARACTERES = 32_000_000;

    private final List<String> textes = new ArrayList<>();

    private TextesPartages() {}

    static TextesPartages lire(Source partie, Progress progress) throws IOException {
        var lus = new TextesPartages();
        long caracteres = 0;
        try (var xml = LecteurXml.partie(partie, progress)) {
            while (xml.suivant()) {
                if (xml.ouvre("si")) {
                    var texte = texte(xml, "si");
                    caracteres += texte.length();
                    if (lus.textes.size() == NOMBRE || caracteres > CARACTERES) {
                        throw tropDeTextes(partie);
                    }
                    lus.textes.add(texte);
                }
            }
        }
        return lus;
    }

    /** The text of a rank that a cell names; null when there is none. */
    String texte(String rang) {
        try {
            int i = Integer.parseInt(rang);
            return i >= 0 && i < textes.size() ? textes.get(i) : null;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    /** All the runs of a text up to its end, without the reading aids of Asian texts. */
    static String texte(LecteurXml xml, String fin) {
        var texte = new StringBuilder();
        boolean dedans = false;
        int aides = 0;
        while (xml.suivant() && !xml.ferme(fin)) {
            if (xml.ouvre("rPh")) {
                aides++;
            } else if (xml.ferme("rPh")) {
                aides--;
            } else if (xml.ouvre("t")) {
                dedans = aides == 0;
            } else if (xml.ferme("t")) {
                dedans = false;
            } else if (dedans) {
                xml.texte(texte);
            }
        }
        return texte.toString();
    }

    private static UserException tropDeTextes(Source partie) {
        return new UserException(
                "%s porte plus de textes qu’une table n’en a. Rien n’a été modifié : ce classeur est fait pour saturer l’ordinateur, ou n’est pas une table."
                        .formatted(partie.designation()));
    }
}
