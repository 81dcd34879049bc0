package fr.guichet.table;

import fr.guichet.regles.Convention;
import fr.guichet.table.lecture.LigneLue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a file changes in the lines its émetteur sent before. Lines are paired one to one, by
 * closer and closer leave: the same to the character; the same but for leading zeros; the same AMC,
 * signataire, type and criterion. What is left was added, or removed.
 */
final class Comparateur {

    private final AvertissementsComparaison avertissements = new AvertissementsComparaison();
    private final Set<Convention> vues = new HashSet<>();
    private final Map<Long, LigneBase> restantes = new LinkedHashMap<>();
    private int identiques;

    private Comparateur(List<LigneBase> envoyees) {
        envoyees.forEach(l -> restantes.put(l.id(), l));
    }

    /**
     * @param envoyees the lines of this émetteur in the base, hidden ones included
     * @param remplacees the ids of those that a line of the practice stands in for
     */
    static Comparaison comparer(
            List<LigneBase> envoyees, List<LigneLue> lues, Set<Long> remplacees, Mode mode) {
        return new Comparateur(envoyees).comparer(lues, remplacees, mode);
    }

    private Comparaison comparer(List<LigneLue> lues, Set<Long> remplacees, Mode mode) {
        var premieres = new ArrayList<LigneLue>();
        var repetees = new ArrayList<LigneLue>();
        for (var lue : sansLesIdentiques(lues)) {
            (vues.add(lue.convention()) ? premieres : repetees).add(lue);
        }
        // A line written twice may stand for two writings that lost what told them apart.
        var nouvelles = sansLesIdentiquesAuxZerosPres(premieres);
        int doublons = sansLesIdentiquesAuxZerosPres(repetees).size();
        var paires = new Paires(restantes.values(), nouvelles, vues);
        var modifiees = paires.modifiees();
        var ajoutees = paires.ajoutees();
        // A file of which no line could be read says nothing of those it does not have.
        var supprimees =
                mode == Mode.FUSION || lues.isEmpty() ? List.<LigneBase>of() : paires.supprimees();
        modifiees.forEach(m -> avertissements.modifiee(m, remplacees));
        supprimees.forEach(s -> avertissements.supprimee(s, remplacees));
        return new Comparaison(
                ajoutees, modifiees, supprimees, identiques, doublons, avertissements.liste());
    }

    private List<LigneLue> sansLesIdentiques(List<LigneLue> lues) {
        if (restantes.isEmpty()) {
            return lues;
        }
        var connues = HashMap.<Convention, List<LigneBase>>newHashMap(restantes.size());
        for (var ligne : restantes.values()) {
            connues.computeIfAbsent(ligne.convention(), _ -> new ArrayList<>(1)).add(ligne);
        }
        var reste = new ArrayList<LigneLue>();
        for (var lue : lues) {
            var memes = connues.get(lue.convention());
            if (memes == null || memes.isEmpty()) {
                reste.add(lue);
            } else {
                garder(memes.removeLast());
            }
        }
        return reste;
    }

    private List<LigneLue> sansLesIdentiquesAuxZerosPres(List<LigneLue> lues) {
        if (restantes.isEmpty() || lues.isEmpty()) {
            return lues;
        }
        var connues = new HashMap<Convention, List<LigneBase>>();
        for (var ligne : restantes.values()) {
            connues.computeIfAbsent(Canonique.ligne(ligne.convention()), _ -> new ArrayList<>(1))
                    .add(ligne);
        }
        var reste = new ArrayList<LigneLue>();
        for (var lue : lues) {
            var memes = connues.getOrDefault(Canonique.ligne(lue.convention()), List.of());
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

    private static boolean sansChangement(LigneBase base, LigneLue lue) {
        return Canonique.garderZeros(base.convention(), lue.convention()).equals(base.convention());
    }

    private void garder(LigneBase ligne) {
        restantes.remove(ligne.id());
        vues.add(ligne.convention());
        identiques++;
    }
}
