package fr.guichet.table.lecture;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;

import java.util.Arrays;
import java.util.List;

/**
 * Cuts one record into its fields, stripped of the spaces around them. FastCSV reads those that
 * hold a quote; the others, nearly all, need only their separators found.
 */
final class Decoupe {

    /** How a record ended. */
    enum Etat {
        ENTIER,
        /** A quote was opened and never closed. */
        OUVERT,
        /** Something stands between a closing quote and the next separator. */
        MAL_FORME
    }

    private static final char GUILLEMET = '"';

    private final char separateur;
    private final CsvReaderBuilder strict;
    private final CsvReaderBuilder tolerant;
    private final Chaines chaines = new Chaines();
    private final String[] champs = new String[Limites.COLONNES];
    private int nombre;

    Decoupe(char separateur) {
        this.separateur = separateur;
        this.strict = reader(separateur, false);
        this.tolerant = reader(separateur, true);
    }

    /** The fields of the last record, null where empty; only the first {@link #nombre} count. */
    String[] champs() {
        return champs;
    }

    /** How many fields it had, those past the last place of {@link #champs} included. */
    int nombre() {
        return nombre;
    }

    List<String> liste() {
        return Arrays.asList(Arrays.copyOf(champs, Math.min(nombre, champs.length)));
    }

    Etat couper(char[] texte, int debut, int fin) {
        nombre = 0;
        int champ = debut;
        for (int i = debut; i < fin; i++) {
            char c = texte[i];
            if (c == separateur) {
                ajouter(chaines.net(texte, champ, i));
                champ = i + 1;
            } else if (c == GUILLEMET) {
                return couper(new String(texte, debut, fin - debut));
            }
        }
        ajouter(chaines.net(texte, champ, fin));
        return Etat.ENTIER;
    }

    /** Same, for a record that may hold quotes and line ends. */
    Etat couper(String texte) {
        try {
            remplir(strict, texte);
            return Etat.ENTIER;
        } catch (CsvParseException _) {
            return couperRompu(texte);
        }
    }

    private Etat couperRompu(String texte) {
        try {
            remplir(tolerant, texte);
            return Etat.OUVERT;
        } catch (CsvParseException _) {
            nombre = 0;
            return Etat.MAL_FORME;
        }
    }

    private void remplir(CsvReaderBuilder reader, String texte) {
        nombre = 0;
        for (var champ : reader.ofSingleCsvRecord(texte).getFields()) {
            ajouter(chaines.net(champ));
        }
    }

    private void ajouter(String champ) {
        if (nombre < champs.length) {
            champs[nombre] = champ;
        }
        nombre++;
    }

    private static CsvReaderBuilder reader(char separateur, boolean ouvertAdmis) {
        return CsvReader.builder()
                .fieldSeparator(separateur)
                .trimWhitespacesAroundQuotes(separateur != '\t')
                .allowUnclosedQuote(ouvertAdmis);
    }
}
