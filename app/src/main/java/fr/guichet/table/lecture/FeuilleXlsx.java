package fr.guichet.table.lecture;

import fr.guichet.common.UserException;

import java.util.Arrays;

/**
 * The rows of one sheet, read as they come. A number is read as its digits, whatever the writing
 * that the classeur gave it; a formula as the value it had when the classeur was saved.
 */
final class FeuilleXlsx implements Enregistrement {

    /** What a sheet may hold at most, by the very programs that write them. */
    private static final int RANGS = 1_048_576;

    private static final int COLONNES = 16_384;

    private final Source source;
    private final LecteurXml xml;
    private final TextesPartages textes;
    private final Chaines chaines = new Chaines();
    private final String[] champs = new String[Limites.COLONNES];
    private final StringBuilder texte = new StringBuilder();
    private long numero;
    private int rangs;
    private int nombre;
    private int attendues;
    private int colonne;

    FeuilleXlsx(Source source, LecteurXml xml, TextesPartages textes) {
        this.source = source;
        this.xml = xml;
        this.textes = textes;
    }

    /** The rows that follow have as many columns, the empty ones at their end not being written. */
    void titres(int nombreDeTitres) {
        attendues = nombreDeTitres;
    }

    @Override
    public long numero() {
        return numero;
    }

    @Override
    public String[] champs() {
        return champs;
    }

    @Override
    public int nombre() {
        return Math.max(nombre, attendues);
    }

    /** Goes to the next row; false at the end of the sheet. */
    boolean suivant() {
        while (xml.suivant()) {
            if (xml.ouvre("row")) {
                commencer();
            } else if (xml.ouvre("c")) {
                cellule();
            } else if (xml.ferme("row")) {
                return true;
            } else if (xml.ferme("sheetData")) {
                return false;
            }
        }
        return false;
    }

    private void commencer() {
        rangs++;
        if (rangs > RANGS) {
            throw demesuree();
        }
        numero = Math.max(numero + 1, rang(xml.attribut("r")));
        Arrays.fill(champs, null);
        nombre = 0;
        colonne = 0;
    }

    private static long rang(String ecrit) {
        return ecrit == null
                        || ecrit.length() > 7
                        || !Numeros.chiffresSeuls(ecrit)
                        || ecrit.isEmpty()
                ? 0
                : Long.parseLong(ecrit);
    }

    private void cellule() {
        colonne = Math.max(colonne + 1, colonne(xml.attribut("r")));
        if (colonne > COLONNES) {
            throw demesuree();
        }
        var type = xml.attribut("t");
        var valeur = valeur(type == null ? "n" : type);
        if (valeur != null) {
            nombre = colonne;
            if (colonne <= champs.length) {
                champs[colonne - 1] = valeur;
            }
        }
    }

    /** From 1, the letters of a cell such as {@code AB12}; 0 when it does not say. */
    private static int colonne(String cellule) {
        int rang = 0;
        for (int i = 0; cellule != null && i < cellule.length() && rang <= COLONNES; i++) {
            char c = cellule.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            rang = rang * 26 + c - 'A' + 1;
        }
        return rang;
    }

    private String valeur(String type) {
        texte.setLength(0);
        boolean dedans = false;
        String enPlace = null;
        while (xml.suivant() && !xml.ferme("c")) {
            if (xml.ouvre("is")) {
                enPlace = TextesPartages.texte(xml, "is");
            } else if (xml.ouvre("v")) {
                dedans = true;
            } else if (xml.ferme("v")) {
                dedans = false;
            } else if (dedans) {
                xml.texte(texte);
            }
        }
        var lu = enPlace != null ? enPlace : texte.toString();
        return switch (type) {
            case "s" -> net(textes.texte(lu));
            case "n" -> net(Numeros.enChiffres(lu));
            default -> net(lu);
        };
    }

    /** {@code _x000D_} is how a classeur writes the end of a line within a cell. */
    private String net(String lu) {
        return lu == null ? null : chaines.net(lu.replace("_x000D_", " "));
    }

    private UserException demesuree() {
        return new UserException(
                "%s a une feuille plus grande qu’un tableur n’en sait faire. Rien n’a été modifié : ce classeur est abîmé, ou fait pour saturer l’ordinateur."
                        .formatted(source.designation()));
    }
}
