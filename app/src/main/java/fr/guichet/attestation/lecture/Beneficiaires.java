package fr.guichet.attestation.lecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes people of what was read of them, row by row. */
final class Beneficiaires {

    /** Rows of one person's block are no further apart than this. */
    private static final int LIGNES_MAX = 6;

    /** A label and what it lacks are this far from the rest of its block at most. */
    private static final int LIGNES_VOISINES = 2;

    private final Feuille feuille;
    private final List<Personne> personnes = new ArrayList<>();

    /** What is known of one person, and the last row it came from. */
    private static final class Personne {
        private final Map<ChampLu, Trouve> champs = new EnumMap<>(ChampLu.class);
        private final List<Trouve> manques = new ArrayList<>();
        private int premiere = -1;
        private int ligne;
        private double gauche;

        private boolean aucun(List<Trouve> trouves) {
            return trouves.stream().noneMatch(t -> champs.containsKey(t.champ()));
        }

        private void ajouter(List<Trouve> trouves) {
            trouves.forEach(this::ajouter);
            ligne = trouves.getFirst().ligne();
            premiere = premiere < 0 ? ligne : premiere;
            gauche = trouves.getFirst().zone().x();
        }

        private void ajouter(Trouve trouve) {
            champs.putIfAbsent(trouve.champ(), trouve);
        }

        /** How many rows away: none within its own. */
        private int distance(Trouve trouve) {
            return Math.max(0, Math.max(premiere - trouve.ligne(), trouve.ligne() - ligne));
        }

        private List<Trouve> tout() {
            var tout = new ArrayList<>(champs.values());
            manques.stream().filter(m -> !champs.containsKey(m.champ())).forEach(tout::add);
            return tout;
        }

        private Lu lu(ChampLu champ) {
            var mien = champs.get(champ);
            return mien == null ? null : mien.lu();
        }

        private boolean porte(ChampLu champ, Trouve trouve) {
            var mien = champs.get(champ);
            return mien != null
                    && Lettres.plier(mien.lu().valeur())
                            .equals(Lettres.plier(trouve.lu().valeur()));
        }
    }

    Beneficiaires(Feuille feuille) {
        this.feuille = feuille;
    }

    /** The fields of each person, in the order they stand on the page. */
    List<List<Trouve>> ranger(List<Trouve> trouves) {
        var droits = new ArrayList<Trouve>();
        parLigne(trouves.stream().filter(t -> !t.manque()).toList())
                .forEach((_, ligne) -> {
                    for (var morceau : morceaux(ligne)) {
                        if (morceau.stream().allMatch(t -> t.champ() == ChampLu.DENTAIRE)) {
                            droits.addAll(morceau);
                        } else {
                            personne(morceau).ajouter(morceau);
                        }
                    }
                });
        rattacher(droits);
        trouves.stream().filter(Trouve::manque).forEach(this::attribuer);
        return personnes.stream().map(Personne::tout).toList();
    }

    /** What is missing is missed by who stands in that row, or just under it, or over. */
    private void attribuer(Trouve manque) {
        personnes.stream()
                .filter(p -> p.premiere >= 0 && p.distance(manque) <= LIGNES_VOISINES)
                .min(
                        Comparator.comparingInt((Personne p) -> p.distance(manque))
                                .thenComparing(p -> p.premiere < manque.ligne()))
                .ifPresent(p -> p.manques.add(manque));
    }

    private static Map<Integer, List<Trouve>> parLigne(List<Trouve> trouves) {
        var lignes = new TreeMap<Integer, List<Trouve>>();
        trouves.stream()
                .sorted(Comparator.comparingDouble(t -> t.zone().x()))
                .forEach(t -> lignes.computeIfAbsent(t.ligne(), _ -> new ArrayList<>()).add(t));
        return lignes;
    }

    /** A field that comes twice in a row: two people stand side by side. */
    private static List<List<Trouve>> morceaux(List<Trouve> ligne) {
        var morceaux = new ArrayList<List<Trouve>>();
        morceaux.add(new ArrayList<>());
        for (var trouve : ligne) {
            if (morceaux.getLast().stream().anyMatch(t -> t.champ() == trouve.champ())) {
                morceaux.add(new ArrayList<>());
            }
            morceaux.getLast().add(trouve);
        }
        return morceaux;
    }

    /**
     * Who these are of: who bears this first name, else who stands just above, else somebody new.
     */
    private Personne personne(List<Trouve> morceau) {
        var meme = personnes.stream().filter(p -> nomme(p, morceau)).findFirst();
        return meme.or(() -> auDessus(morceau)).orElseGet(this::nouvelle);
    }

    private Personne nouvelle() {
        personnes.add(new Personne());
        return personnes.getLast();
    }

    private static boolean nomme(Personne personne, List<Trouve> morceau) {
        var prenom = champ(morceau, ChampLu.PRENOM);
        var nom = champ(morceau, ChampLu.NOM);
        return prenom.filter(t -> personne.porte(ChampLu.PRENOM, t)).isPresent()
                && nom.map(t -> personne.porte(ChampLu.NOM, t)).orElse(true);
    }

    private static Optional<Trouve> champ(List<Trouve> morceau, ChampLu champ) {
        return morceau.stream().filter(t -> t.champ() == champ).findFirst();
    }

    private Optional<Personne> auDessus(List<Trouve> morceau) {
        var premier = morceau.getFirst();
        return personnes.stream()
                .filter(p -> p.aucun(morceau) && premier.ligne() - p.ligne <= LIGNES_MAX)
                .min(
                        Comparator.<Personne>comparingDouble(p -> p.ligne == derniere() ? 0 : 1)
                                .thenComparingDouble(p -> Math.abs(p.gauche - premier.zone().x())));
    }

    private int derniere() {
        return personnes.stream().mapToInt(p -> p.ligne).max().orElse(0);
    }

    /** Rights read apart from the names: by a name on their row, else in the same order. */
    private void rattacher(List<Trouve> droits) {
        for (int i = 0; i < droits.size(); i++) {
            var droit = droits.get(i);
            if (droits.size() == 1 && nommee(droit).isEmpty()) {
                if (personnes.isEmpty()) {
                    nouvelle();
                }
                personnes.forEach(p -> p.ajouter(droit));
            } else {
                int rang = i;
                nommee(droit)
                        .or(() ->
                                rang < personnes.size()
                                        ? Optional.of(personnes.get(rang))
                                        : Optional.empty())
                        .orElseGet(this::nouvelle)
                        .ajouter(droit);
            }
        }
    }

    private Optional<Personne> nommee(Trouve droit) {
        var mots =
                feuille.lignes().get(droit.ligne()).jetons().stream()
                        .map(j -> Lettres.plier(j.texte()))
                        .toList();
        return personnes.stream()
                .filter(p -> p.lu(ChampLu.PRENOM) != null)
                .filter(p -> mots.contains(Lettres.plier(p.lu(ChampLu.PRENOM).valeur())))
                .findFirst();
    }
}
