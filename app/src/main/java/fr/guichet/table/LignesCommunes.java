package fr.guichet.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the lines that are the same to the character. One that the file writes twice counts twice
 * against it.
 */
final class LignesCommunes implements Ressemblance {

    private static final class Compte {
        private int lignes;
        private int communes;
    }

    private final Map<Long, Compte> parEmetteur = new HashMap<>();
    private int lues;

    @Override
    public <T> void compter(
            SorteImportee<T> sorte, List<Nouvelle<T>> lues, List<LigneBase<T>> lignes) {
        this.lues += lues.size();
        for (var ligne : lignes) {
            if (ligne.emetteurId() != null) {
                var compte = parEmetteur.computeIfAbsent(ligne.emetteurId(), _ -> new Compte());
                compte.lignes++;
                compte.communes += ligne.dansLeFichier() ? 1 : 0;
            }
        }
    }

    @Override
    public double avec(long emetteurId) {
        var compte = parEmetteur.getOrDefault(emetteurId, new Compte());
        int toutes = compte.lignes + lues - compte.communes;
        return toutes == 0 ? 0 : (double) compte.communes / toutes;
    }
}
