package fr.guichet.attestation.lecture;

import fr.guichet.attestation.document.Mot;
import fr.guichet.attestation.document.Provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes fields of the words of an attestation: each by the label beside or above it. Nothing is
 * guessed from its shape alone, but a social security number that its key confirms.
 *
 * <p>Labels: domaine.md §5. An AMC number is never refused for its key, since a third of the real
 * ones have none.
 */
public final class Extraction {

    private Extraction() {}

    /**
     * @param mots of any number of pages, upright
     * @return by field, then by beneficiary; several values of one field only for the type of
     *     convention, of which a card may name two
     */
    public static List<ValeurLue> lire(List<Mot> mots, Provenance provenance) {
        var pages =
                mots.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Mot::page, TreeMap::new, Collectors.toList()));
        return Pages.reunir(
                pages.values().stream().map(page -> examiner(page, provenance).valeurs()).toList());
    }

    /** One page: what was read, and where something should be that was not. */
    static Examen examiner(List<Mot> page, Provenance provenance) {
        var feuille = new Feuille(Jeton.de(page));
        var trouves = new TreeMap<Integer, List<Trouve>>();
        trouves.put(0, uniques(new ChampsDeCarte(feuille).lire()));
        var gens = new Beneficiaires(feuille).ranger(new ChampsDeBeneficiaires(feuille).lire());
        gens.forEach(personne -> trouves.put(trouves.size(), personne));
        var valeurs = new ArrayList<ValeurLue>();
        var manques = new ArrayList<Examen.Manque>();
        trouves.forEach((beneficiaire, siens) -> {
            for (var trouve : siens) {
                if (trouve.manque()) {
                    manques.add(new Examen.Manque(trouve.champ(), beneficiaire, trouve.zone()));
                } else {
                    valeurs.add(valeur(trouve, beneficiaire, provenance));
                }
            }
        });
        return new Examen(valeurs, manques);
    }

    /** Of values printed several times, those without a doubt, else the first. */
    private static List<Trouve> uniques(List<Trouve> trouves) {
        var tries = new ArrayList<>(trouves);
        tries.sort(Comparator.comparing((Trouve t) -> !t.manque() && t.lu().doute() != null));
        var gardes = new ArrayList<Trouve>();
        for (var trouve : tries) {
            if (trouve.manque() || gardes.stream().noneMatch(garde -> remplace(garde, trouve))) {
                gardes.add(trouve);
            }
        }
        return gardes;
    }

    /** Whether the second says nothing more: only types of convention come by several, in a row. */
    private static boolean remplace(Trouve garde, Trouve autre) {
        return !garde.manque()
                && garde.champ() == autre.champ()
                && (autre.champ() != ChampLu.TYPE_CONVENTION
                        || garde.ligne() != autre.ligne()
                        || garde.lu().valeur().equals(autre.lu().valeur()));
    }

    private static ValeurLue valeur(Trouve trouve, int beneficiaire, Provenance provenance) {
        var lu = trouve.lu();
        return new ValeurLue(
                trouve.champ(),
                beneficiaire,
                lu.valeur(),
                lu.confiance(),
                lu.page(),
                trouve.zone(),
                provenance,
                ecrit(lu, provenance) ? List.of() : lu.variantes(),
                lu.doute());
    }

    /** The file itself says so: no letter of it was taken for another. */
    private static boolean ecrit(Lu lu, Provenance provenance) {
        return provenance == Provenance.TEXTE && lu.confiance() == 1 && lu.doute() == null;
    }
}
