package fr.guichet.table;

import static java.util.stream.Collectors.joining;

import fr.guichet.table.lecture.Lecture;
import fr.guichet.table.lecture.LigneRefusee;
import fr.guichet.table.lecture.Refus;
import fr.guichet.table.lecture.Tableur;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Saves the refused lines of a table as a file: what was wrong, then the line as received under the
 * titles of its own file, so that it can be mended there and imported.
 */
final class LignesRefusees {

    private static final List<String> TITRES = List.of("Ligne", "Champ refusé", "Valeur", "Motif");

    private LignesRefusees() {}

    static int enregistrer(Lecture lecture, Path cible) {
        var titres = new ArrayList<>(TITRES);
        lecture.colonnes().entete().forEach(t -> titres.add(t == null ? "" : t));
        return FichierCsv.ecrire(
                cible, titres, lecture.refusees().stream().map(LignesRefusees::cellules));
    }

    private static List<String> cellules(LigneRefusee ligne) {
        var cellules = new ArrayList<String>();
        cellules.add(String.valueOf(ligne.numero()));
        cellules.add(tous(ligne, Refus::champ));
        cellules.add(tous(ligne, Refus::valeur));
        cellules.add(tous(ligne, Refus::motif));
        // As read, or the apostrophe that protects a cell would be put before another one.
        ligne.valeurs().stream().map(Tableur::lire).forEach(cellules::add);
        return cellules;
    }

    private static String tous(LigneRefusee ligne, Function<Refus, String> quoi) {
        return ligne.fautes().stream().map(quoi).collect(joining(" | "));
    }
}
