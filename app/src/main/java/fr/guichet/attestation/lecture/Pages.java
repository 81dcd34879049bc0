package fr.guichet.attestation.lecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes one reading of those of several pages. */
final class Pages {

    private Pages() {}

    /**
     * @param pages in their order, the people of each counted from 1
     * @return by field, then by beneficiary: what an earlier page said stands, and somebody it
     *     named is not counted again
     */
    static List<ValeurLue> reunir(List<List<ValeurLue>> pages) {
        var reunies = new ArrayList<ValeurLue>();
        for (var page : pages) {
            ajouterCarte(page, reunies);
            ajouterPersonnes(page, reunies);
        }
        reunies.sort(Comparator.comparing(ValeurLue::champ).thenComparing(ValeurLue::beneficiaire));
        return List.copyOf(reunies);
    }

    private static void ajouterCarte(List<ValeurLue> page, List<ValeurLue> reunies) {
        var deja = reunies.stream().map(ValeurLue::champ).collect(Collectors.toSet());
        page.stream()
                .filter(v -> v.beneficiaire() == 0 && !deja.contains(v.champ()))
                .forEach(reunies::add);
    }

    private static void ajouterPersonnes(List<ValeurLue> page, List<ValeurLue> reunies) {
        var personnes =
                page.stream()
                        .filter(v -> v.beneficiaire() > 0)
                        .collect(
                                Collectors.groupingBy(
                                        ValeurLue::beneficiaire,
                                        TreeMap::new,
                                        Collectors.toList()));
        for (var personne : personnes.values()) {
            var connue = connue(personne, reunies);
            int place = connue.orElseGet(() -> nombre(reunies) + 1);
            var deja =
                    reunies.stream()
                            .filter(v -> v.beneficiaire() == place)
                            .map(ValeurLue::champ)
                            .collect(Collectors.toSet());
            personne.stream()
                    .filter(v -> !deja.contains(v.champ()))
                    .forEach(v -> reunies.add(v.de(place)));
        }
    }

    private static int nombre(List<ValeurLue> valeurs) {
        return valeurs.stream().mapToInt(ValeurLue::beneficiaire).max().orElse(0);
    }

    /** Who bears the same name and first name. */
    private static Optional<Integer> connue(List<ValeurLue> personne, List<ValeurLue> reunies) {
        return champ(personne, ChampLu.PRENOM).stream()
                .flatMap(prenom -> reunies.stream().filter(v -> memes(v, prenom)))
                .map(ValeurLue::beneficiaire)
                .filter(place ->
                        memeNom(
                                personne,
                                reunies.stream().filter(v -> v.beneficiaire() == place).toList()))
                .findFirst();
    }

    private static boolean memeNom(List<ValeurLue> personne, List<ValeurLue> autre) {
        var nom = champ(personne, ChampLu.NOM);
        return nom.isEmpty() || autre.stream().anyMatch(v -> memes(v, nom.get()));
    }

    private static boolean memes(ValeurLue une, ValeurLue autre) {
        return une.champ() == autre.champ()
                && Lettres.plier(une.valeur()).equals(Lettres.plier(autre.valeur()));
    }

    private static Optional<ValeurLue> champ(List<ValeurLue> personne, ChampLu champ) {
        return personne.stream().filter(v -> v.champ() == champ).findFirst();
    }
}
