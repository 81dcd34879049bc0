package fr.guichet.table;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** The émetteur whose lines, of the kinds that the file has, are those of the file. */
    static Optional<String> reconnaitre(EtatTable etat, LignesLues lues) {
        var cles = new HashSet<Object>();
        var parEmetteur = new HashMap<Long, Set<Object>>();
        ranger(SorteImportee.CONVENTION, lues.conventions(), etat.conventions(), cles, parEmetteur);
        ranger(
                SorteImportee.REGROUPEMENT,
                lues.regroupements(),
                etat.regroupements(),
                cles,
                parEmetteur);
        ranger(
                SorteImportee.CORRESPONDANCE,
                lues.correspondances(),
                etat.correspondances(),
                cles,
                parEmetteur);
        ranger(SorteImportee.ANNUAIRE, lues.annuaire(), etat.annuaire(), cles, parEmetteur);
        return etat.emetteurs().entrySet().stream()
                .filter(e -> parEmetteur.containsKey(e.getValue()))
                .map(e -> Map.entry(e.getKey(), ressemblance(parEmetteur.get(e.getValue()), cles)))
                .filter(e -> e.getValue() >= SEUIL)
                .max(
                        Map.Entry.<String, Double>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static <T> void ranger(
            SorteImportee<T> sorte,
            List<Nouvelle<T>> lues,
            List<LigneBase<T>> lignes,
            Set<Object> cles,
            Map<Long, Set<Object>> parEmetteur) {
        if (lues.isEmpty()) {
            return;
        }
        lues.forEach(l -> cles.add(sorte.cle().apply(l.valeur())));
        for (var ligne : lignes) {
            if (ligne.emetteurId() != null) {
                parEmetteur
                        .computeIfAbsent(ligne.emetteurId(), _ -> new HashSet<>())
                        .add(sorte.cle().apply(ligne.valeur()));
            }
        }
    }

    /** The name of the file, for an émetteur that nothing tells. */
    static String duFichier(Path fichier) {
        var nom = fichier.getFileName().toString();
        int point = nom.lastIndexOf('.');
        return point > 0 ? nom.substring(0, point) : nom;
    }

    private static double ressemblance(Set<Object> unes, Set<Object> autres) {
        long communes = unes.stream().filter(autres::contains).count();
        return (double) communes / (unes.size() + autres.size() - communes);
    }
}
