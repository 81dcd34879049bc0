package fr.guichet.convention.ressemblance;

import static java.util.Comparator.comparing;

import fr.guichet.common.recherche.Mots;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.convention.LigneConvention;
import fr.guichet.convention.Rapprochement;
import fr.guichet.convention.Rapprochements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the organismes of the tables that look like one. Lines without a usable AMC number are left
 * out: they never decide.
 */
final class Ressemblances {

    private final Rapprochements rapprochements;
    private final Map<NumeroAmc, List<LigneConvention>> parNumero = new LinkedHashMap<>();
    private final Map<String, List<LigneConvention>> parNom = new LinkedHashMap<>();

    private Ressemblances(List<LigneConvention> lignes, Rapprochements rapprochements) {
        this.rapprochements = rapprochements;
        // Tables repeat their names and numbers on every line: each is read once.
        var cles = new HashMap<String, String>();
        var numeros = new HashMap<String, NumeroAmc>();
        for (var ligne : lignes) {
            var convention = ligne.convention();
            if (convention.numeroAmc() == null) {
                continue;
            }
            var numero =
                    numeros.computeIfAbsent(
                            convention.numeroAmc(), _ -> convention.amc().orElse(null));
            if (numero != null) {
                ranger(parNumero, numero, ligne);
                if (convention.libelleAmc() != null) {
                    ranger(
                            parNom,
                            cles.computeIfAbsent(convention.libelleAmc(), CleDeNom::de),
                            ligne);
                }
            }
        }
    }

    private static <K> void ranger(
            Map<K, List<LigneConvention>> groupes, K cle, LigneConvention ligne) {
        groupes.computeIfAbsent(cle, _ -> new ArrayList<>(1)).add(ligne);
    }

    /** By name; with those the practice linked, whether or not they still look alike. */
    static List<Ressemblance> de(List<LigneConvention> lignes, Rapprochements rapprochements) {
        return new Ressemblances(lignes, rapprochements).trouver();
    }

    private List<Ressemblance> trouver() {
        var trouvees = new ArrayList<Ressemblance>();
        parNumero.forEach((numero, lignes) -> {
            if (plusieurs(lignes, l -> l.convention().libelleAmc())) {
                trouvees.add(ressemblance(Genre.MEME_NUMERO, numero.canonique(), lignes));
            }
        });
        parNom.forEach((cle, lignes) -> {
            if (!cle.isEmpty() && plusieurs(lignes, l -> l.convention().amc().orElseThrow())) {
                trouvees.add(ressemblance(Genre.MEME_NOM, cle, lignes));
            }
        });
        trouvees.addAll(autresRapprochees(trouvees));
        return trouvees.stream()
                .map(r -> Map.entry(Mots.normaliser(r.nom()), r))
                .sorted(comparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean plusieurs(
            List<LigneConvention> lignes, Function<LigneConvention, Object> valeur) {
        return lignes.size() > 1
                && lignes.stream().map(valeur).filter(Objects::nonNull).distinct().count() > 1;
    }

    private Ressemblance ressemblance(Genre genre, String cle, List<LigneConvention> lignes) {
        var nue = new Ressemblance(genre, cle, null, lignes);
        var premier = rapprochements.de(nue.numeros().getFirst());
        return premier != null && premier.numeros().containsAll(nue.numeros())
                ? new Ressemblance(genre, cle, premier, lignes)
                : nue;
    }

    private List<NumeroAmc> presents(Rapprochement rapprochement) {
        return rapprochement.numeros().stream().filter(parNumero::containsKey).toList();
    }

    private List<Ressemblance> autresRapprochees(Collection<Ressemblance> trouvees) {
        Set<Rapprochement> montres = new HashSet<>();
        trouvees.stream()
                .filter(r -> r.rapprochement() != null)
                .filter(r -> r.numeros().containsAll(presents(r.rapprochement())))
                .forEach(r -> montres.add(r.rapprochement()));
        return rapprochements.tous().stream()
                .filter(r -> !montres.contains(r))
                .map(r ->
                        new Ressemblance(
                                Genre.RAPPROCHEES,
                                String.valueOf(r.id()),
                                r,
                                presents(r).stream()
                                        .flatMap(n -> parNumero.get(n).stream())
                                        .toList()))
                .filter(r -> !r.lignes().isEmpty())
                .toList();
    }
}
