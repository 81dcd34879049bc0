package fr.guichet.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a file changes in the lines of one kind that its émetteur sent before. Lines are
 * paired one to one, by closer and closer leave: the same to the character; the same but for
 * leading zeros; the same AMC, signataire, type and criterion. What is left was added, or removed.
 */
final class Comparateur<T> {

    private final SorteImportee<T> sorte;
    private final AvertissementsComparaison<T> avertissements;
    private final Set<T> vues = new HashSet<>();
    private final Map<Long, LigneBase<T>> restantes = new LinkedHashMap<>();
    private int identiques;

    private Comparateur(SorteImportee<T> sorte, List<LigneBase<T>> envoyees) {
        this.sorte = sorte;
        this.avertissements = new AvertissementsComparaison<>(sorte);
        envoyees.forEach(l -> restantes.put(l.id(), l));
    }

    /**
     * @param envoyees the lines of this émetteur in the base, hidden ones included
     * @param remplacees the ids of those that a line of the practice stands in for
     */
    static <T> Comparaison<T> comparer(
            SorteImportee<T> sorte,
            List<LigneBase<T>> envoyees,
            List<Nouvelle<T>> lues,
            Set<Long> remplacees,
            Mode mode) {
        return new Comparateur<>(sorte, envoyees).comparer(lues, remplacees, mode);
    }

    private Comparaison<T> comparer(List<Nouvelle<T>> lues, Set<Long> remplacees, Mode mode) {
        var premieres = new ArrayList<Nouvelle<T>>();
        var repetees = new ArrayList<Nouvelle<T>>();
        for (var lue : sansLesIdentiques(lues)) {
            (vues.add(lue.valeur()) ? premieres : repetees).add(lue);
        }
        // A line written twice may stand for two writings that lost what told them apart.
        var nouvelles = sansLesIdentiquesAuxZerosPres(premieres);
        int doublons = sansLesIdentiquesAuxZerosPres(repetees).size();
        var paires = new Paires<>(sorte, restantes.values(), nouvelles, vues);
        var modifiees = paires.modifiees();
        var ajoutees = paires.ajoutees();
        var supprimees = mode == Mode.FUSION ? List.<LigneBase<T>>of() : paires.supprimees();
        modifiees.forEach(m -> avertissements.modifiee(m, remplacees));
        supprimees.forEach(s -> avertissements.supprimee(s, remplacees));
        return new Comparaison<>(
                sorte,
                ajoutees,
                modifiees,
                supprimees,
                identiques,
                doublons,
                avertissements.liste());
    }

    private List<Nouvelle<T>> sansLesIdentiques(List<Nouvelle<T>> lues) {
        if (restantes.isEmpty()) {
            return lues;
        }
        var connues = HashMap.<T, List<LigneBase<T>>>newHashMap(restantes.size());
        for (var ligne : restantes.values()) {
            connues.computeIfAbsent(ligne.valeur(), _ -> new ArrayList<>(1)).add(ligne);
        }
        var reste = new ArrayList<Nouvelle<T>>();
        for (var lue : lues) {
            var memes = connues.get(lue.valeur());
            if (memes == null || memes.isEmpty()) {
                reste.add(lue);
            } else {
                garder(memes.removeLast());
            }
        }
        return reste;
    }

    private List<Nouvelle<T>> sansLesIdentiquesAuxZerosPres(List<Nouvelle<T>> lues) {
        if (restantes.isEmpty() || lues.isEmpty()) {
            return lues;
        }
        var connues = new HashMap<T, List<LigneBase<T>>>();
        for (var ligne : restantes.values()) {
            connues.computeIfAbsent(
                            sorte.canonique().apply(ligne.valeur()), _ -> new ArrayList<>(1))
                    .add(ligne);
        }
        var reste = new ArrayList<Nouvelle<T>>();
        for (var lue : lues) {
            var memes = connues.getOrDefault(sorte.canonique().apply(lue.valeur()), List.of());
            var base = memes.stream().filter(b -> sansChangement(b, lue)).findFirst();
            if (base.isEmpty()) {
                reste.add(lue);
            } else {
                memes.remove(base.get());
                garder(base.get());
                avertissements.zeros(base.get(), lue);
            }
        }
        return reste;
    }

    private boolean sansChangement(LigneBase<T> base, Nouvelle<T> lue) {
        return sorte.garderZeros().apply(base.valeur(), lue.valeur()).equals(base.valeur());
    }

    private void garder(LigneBase<T> ligne) {
        restantes.remove(ligne.id());
        vues.add(ligne.valeur());
        identiques++;
    }
}
