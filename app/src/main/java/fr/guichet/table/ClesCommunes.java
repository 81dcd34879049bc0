package fr.guichet.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the keys that are common: one line of a key is the other, written otherwise. */
final class ClesCommunes implements Ressemblance {

    private final Set<Object> lues = new HashSet<>();
    private final Map<Long, Set<Object>> parEmetteur = new HashMap<>();

    @Override
    public <T> void compter(
            SorteImportee<T> sorte, List<Nouvelle<T>> lues, List<LigneBase<T>> lignes) {
        lues.forEach(l -> this.lues.add(sorte.cle().apply(l.valeur())));
        for (var ligne : lignes) {
            if (ligne.emetteurId() != null) {
                parEmetteur
                        .computeIfAbsent(ligne.emetteurId(), _ -> new HashSet<>())
                        .add(sorte.cle().apply(ligne.valeur()));
            }
        }
    }

    @Override
    public double avec(long emetteurId) {
        var siennes = parEmetteur.getOrDefault(emetteurId, Set.of());
        long communes = siennes.stream().filter(lues::contains).count();
        long toutes = siennes.size() + lues.size() - communes;
        return toutes == 0 ? 0 : (double) communes / toutes;
    }
}
