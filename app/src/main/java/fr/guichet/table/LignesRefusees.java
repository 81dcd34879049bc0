package fr.guichet.table;

import static java.util.stream.Collectors.joining;

import fr.guichet.table.lecture.Lecture;
import fr.guichet.table.lecture.LigneRefusee;
import fr.guichet.table.lecture.Refus;
import fr.guichet.table.lecture.Tableur;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Saves the refused lines of a file as another one: what was wrong, then the line as received under
 * the titles of its own table, so that it can be mended there and imported. Tables of several kinds
 * share the columns that bear one title.
 */
final class LignesRefusees {

    private static final String FICHIER = "Fichier";
    private static final List<String> TITRES = List.of("Ligne", "Champ refusé", "Valeur", "Motif");

    private final boolean plusieurs;
    private final List<String> titres = new ArrayList<>();

    /** Where the columns of each table stand; tables are told apart by their titles. */
    private final Map<List<String>, int[]> places = new HashMap<>();

    private LignesRefusees(List<LigneRefusee> lignes) {
        plusieurs = lignes.stream().flatMap(l -> l.fautes().stream()).anyMatch(LignesRefusees::dit);
        if (plusieurs) {
            titres.add(FICHIER);
        }
        titres.addAll(TITRES);
        int premiere = titres.size();
        for (var ligne : lignes) {
            places.computeIfAbsent(ligne.titres(), t -> placer(t, premiere));
        }
    }

    static int enregistrer(Lecture lecture, Path cible) {
        var refusees = lecture.refusees();
        var lignes = new LignesRefusees(refusees);
        return FichierCsv.ecrire(cible, lignes.titres, refusees.stream().map(lignes::cellules));
    }

    private static boolean dit(Refus refus) {
        return refus.fichier() != null;
    }

    /** A table may have several columns of one title, or without any: each keeps a place. */
    private int[] placer(List<String> siens, int premiere) {
        var places = new int[siens.size()];
        var prises = new HashSet<Integer>();
        for (int i = 0; i < places.length; i++) {
            var titre = siens.get(i) == null ? "" : siens.get(i);
            int place = premiere;
            while (place < titres.size()
                    && (!titres.get(place).equals(titre) || prises.contains(place))) {
                place++;
            }
            if (place == titres.size()) {
                titres.add(titre);
            }
            prises.add(place);
            places[i] = place;
        }
        return places;
    }

    private List<String> cellules(LigneRefusee ligne) {
        var cellules = new ArrayList<String>();
        if (plusieurs) {
            cellules.add(ligne.fautes().getFirst().fichier());
        }
        cellules.add(String.valueOf(ligne.numero()));
        cellules.add(tous(ligne, Refus::champ));
        cellules.add(tous(ligne, Refus::valeur));
        cellules.add(tous(ligne, Refus::motif));
        int premiere = cellules.size();
        var siennes = places.get(ligne.titres());
        for (int i = 0; i < ligne.valeurs().size(); i++) {
            int place = i < siennes.length ? siennes[i] : premiere + i;
            while (cellules.size() <= place) {
                cellules.add(null);
            }
            // As read, or the apostrophe that protects a cell would be put before another one.
            cellules.set(place, Tableur.lire(ligne.valeurs().get(i)));
        }
        return cellules;
    }

    private static String tous(LigneRefusee ligne, Function<Refus, String> quoi) {
        return ligne.fautes().stream().map(quoi).collect(joining(" | "));
    }
}
