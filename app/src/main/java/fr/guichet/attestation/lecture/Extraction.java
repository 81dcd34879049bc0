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
        return Pages.reunir(pages.values().stream().map(page -> page(page, provenance)).toList());
    }

    private static List<ValeurLue> page(List<Mot> mots, Provenance provenance) {
        var feuille = new Feuille(Jeton.de(mots));
        var valeurs = new ArrayList<ValeurLue>();
        uniques(new ChampsDeCarte(feuille).lire())
                .forEach(trouve -> valeurs.add(valeur(trouve, 0, provenance)));
        var gens = new Beneficiaires(feuille).ranger(new ChampsDeBeneficiaires(feuille).lire());
        for (int i = 0; i < gens.size(); i++) {
            for (var trouve : gens.get(i)) {
                valeurs.add(valeur(trouve, i + 1, provenance));
            }
        }
        return valeurs;
    }

    /** Of values printed several times, those without a doubt, else the first. */
    private static List<Trouve> uniques(List<Trouve> trouves) {
        var tries = new ArrayList<>(trouves);
        tries.sort(Comparator.comparing((Trouve t) -> t.lu().doute() != null));
        var gardes = new ArrayList<Trouve>();
        for (var trouve : tries) {
            boolean doublon =
                    gardes.stream()
                            .filter(g -> g.champ() == trouve.champ())
                            .anyMatch(g ->
                                    trouve.champ() != ChampLu.TYPE_CONVENTION
                                            || g.ligne() != trouve.ligne()
                                            || g.lu().valeur().equals(trouve.lu().valeur()));
            if (!doublon) {
                gardes.add(trouve);
            }
        }
        return gardes;
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
                lu.variantes(),
                lu.doute());
    }
}
