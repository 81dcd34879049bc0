package fr.guichet.table;

import fr.guichet.table.lecture.LigneLue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose table a file is, when nobody says: the émetteur that sent nearly the same lines before. */
final class ChoixEmetteur {

    /** Share of the lines of both that must be common (Jaccard). An inference of ours. */
    private static final double SEUIL = 0.8;

    private ChoixEmetteur() {}

    /** The émetteur of that name, however it is written; else the name itself, for a new one. */
    static String nommer(String nom, Collection<String> connus) {
        var net = nom.strip();
        return connus.stream().filter(c -> c.equalsIgnoreCase(net)).findFirst().orElse(net);
    }

    /** The émetteur whose lines are those of the file. */
    static Optional<String> reconnaitre(EtatTable etat, List<LigneLue> lues) {
        if (etat.emetteurs().isEmpty() || lues.isEmpty()) {
            return Optional.empty();
        }
        var noms =
                etat.emetteurs().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        var parEmetteur = new HashMap<Long, Set<Canonique.Cle>>();
        for (var ligne : etat.lignes()) {
            if (ligne.emetteurId() != null) {
                parEmetteur
                        .computeIfAbsent(ligne.emetteurId(), _ -> new HashSet<>())
                        .add(Canonique.cle(ligne.convention()));
            }
        }
        var cles =
                lues.stream()
                        .map(LigneLue::convention)
                        .map(Canonique::cle)
                        .collect(Collectors.toSet());
        return parEmetteur.entrySet().stream()
                .map(e -> Map.entry(noms.get(e.getKey()), ressemblance(e.getValue(), cles)))
                .filter(e -> e.getValue() >= SEUIL)
                .max(
                        Map.Entry.<String, Double>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The name of the file, for an émetteur that nothing tells. */
    static String duFichier(Path fichier) {
        var nom = fichier.getFileName().toString();
        int point = nom.lastIndexOf('.');
        return point > 0 ? nom.substring(0, point) : nom;
    }

    private static double ressemblance(Set<Canonique.Cle> unes, Set<Canonique.Cle> autres) {
        long communes = unes.stream().filter(autres::contains).count();
        return (double) communes / (unes.size() + autres.size() - communes);
    }
}
