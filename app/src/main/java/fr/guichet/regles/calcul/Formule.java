package fr.guichet.regles.calcul;

import static java.util.stream.Collectors.joining;

import fr.guichet.common.valeur.Taux;
import fr.guichet.regles.Provenance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One STS formula: the shape of {@link Addition}, with some coefficients of its own and others
 * asked for.
 *
 * <p>A formula whose coefficient of MRO is −100 % promises a total, the part of the AMO included;
 * the others come on top of that part. With such a formula the amount may go down as DR goes up,
 * while DR is below TR and the total promised is too: the AMO's part grows inside the same total.
 *
 * @param code three characters
 * @param tables codes aiguillage of the tables that have it
 * @param fixes coefficients that the code fixes; no entry for the other terms
 * @param demandes what has to be entered
 * @param reserve what must be said beside every amount; null when there is nothing to say
 */
public record Formule(
        String code,
        String libelle,
        Set<String> tables,
        Map<Grandeur, Taux> fixes,
        Set<Parametre> demandes,
        String reserve,
        Provenance provenance) {

    public Formule {
        tables = Set.copyOf(tables);
        fixes = Map.copyOf(fixes);
        demandes = Set.copyOf(demandes);
    }

    /** The AMC's part of an act. */
    public Resultat calculer(Acte acte, ParametresSaisis saisis) {
        var manquants = parametres(p -> demandes.contains(p) && !saisis.contient(p));
        if (!manquants.isEmpty()) {
            return new Resultat.Impossible(
                    "parametres." + manquants.getFirst().nom(),
                    "La formule %s demande aussi %s.".formatted(code, enumerer(manquants)));
        }
        var addition = new Addition(acte);
        addition.dire("Formule %s : %s.", code, libelle);
        for (var grandeur : Grandeur.values()) {
            var taux = coefficient(grandeur, saisis);
            if (taux.nul()) {
                continue;
            }
            var valeur = grandeur.de(acte);
            if (valeur.isEmpty()) {
                return grandeur.inconnue();
            }
            addition.pourcentage(taux, grandeur, valeur.get());
            if (grandeur == Grandeur.TR) {
                addition.reserver("Le % du TR porte sur le TR lui-même : inférence de Guichet.");
            }
        }
        if (demandes.contains(Parametre.FORFAIT)) {
            addition.forfait(saisis.forfait());
        }
        reserver(addition, saisis);
        return addition.conclure(
                code, demandes.contains(Parametre.PLAFOND) ? saisis.plafond() : null);
    }

    private Taux coefficient(Grandeur grandeur, ParametresSaisis saisis) {
        return demandes.contains(Parametre.pourcentage(grandeur))
                ? saisis.taux().get(grandeur)
                : fixes.getOrDefault(grandeur, Taux.ZERO);
    }

    private void reserver(Addition addition, ParametresSaisis saisis) {
        var inutiles = parametres(p -> saisis.contient(p) && !demandes.contains(p));
        if (!inutiles.isEmpty()) {
            addition.reserver(
                    "Donné, mais sans emploi dans la formule %s : %s."
                            .formatted(code, enumerer(inutiles)));
        }
        if (reserve != null) {
            addition.reserver(reserve);
        }
    }

    private static List<Parametre> parametres(Predicate<Parametre> garder) {
        return Arrays.stream(Parametre.values()).filter(garder).toList();
    }

    private static String enumerer(List<Parametre> parametres) {
        return parametres.stream().map(Parametre::libelle).collect(joining(", "));
    }
}
