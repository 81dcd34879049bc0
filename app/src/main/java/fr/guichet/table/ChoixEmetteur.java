package fr.guichet.table;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

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

    /**
     * The émetteur whose lines, of the kinds that the file has, are those of the file: to the
     * character, which is soon told; else by what makes a line the same one.
     */
    static Optional<String> reconnaitre(EtatTable etat, LignesLues lues) {
        return lePlusProche(etat, lues, new LignesCommunes())
                .or(() -> lePlusProche(etat, lues, new ClesCommunes()));
    }

    private static Optional<String> lePlusProche(
            EtatTable etat, LignesLues lues, Ressemblance ressemblance) {
        lues.mesurer(etat, ressemblance);
        return etat.emetteurs().entrySet().stream()
                .map(e -> Map.entry(e.getKey(), ressemblance.avec(e.getValue())))
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
}
