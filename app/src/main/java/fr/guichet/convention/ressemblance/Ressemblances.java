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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the organismes of the tables that look like one. Lines without a usable AMC number are left
 * out: they never decide.
 */
final class Ressemblances {

    private final Rapprochements rapprochements;
    private final Map<NumeroAmc, Groupe> parNumero = new LinkedHashMap<>();
    private final Map<String, Groupe> parNom = new LinkedHashMap<>();

    private Ressemblances(List<LigneConvention> lignes, Rapprochements rapprochements) {
        this.rapprochements = rapprochements;
        // Tables repeat their names and numbers on every line: each is read once.
        var cles = new HashMap<String, String>();
        var numeros = new HashMap<String, NumeroAmc>();
        for (var ligne : lignes) {
            var convention = ligne.convention();
            var numero =
                    numeros.computeIfAbsent(
                            convention.numeroAmc(), _ -> convention.amc().orElse(null));
            if (numero != null) {
                parNumero.computeIfAbsent(numero, _ -> new Groupe()).ajouter(ligne, numero);
                if (convention.libelleAmc() != null) {
                    var cle = cles.computeIfAbsent(convention.libelleAmc(), CleDeNom::de);
                    parNom.computeIfAbsent(cle, _ -> new Groupe()).ajouter(ligne, numero);
                }
            }
        }
        parNom.remove("");
    }

    /** By name; with those the practice linked, whether or not they still look alike. */
    static List<Ressemblance> de(List<LigneConvention> lignes, Rapprochements rapprochements) {
        return new Ressemblances(lignes, rapprochements).trouver();
    }

    private List<Ressemblance> trouver() {
        var trouvees = new ArrayList<Ressemblance>();
        parNumero.forEach((numero, groupe) -> {
            if (groupe.plusieursNoms()) {
                trouvees.add(ressemblance(Genre.MEME_NUMERO, numero.canonique(), groupe));
            }
        });
        parNom.forEach((cle, groupe) -> {
            if (groupe.plusieursNumeros()) {
                trouvees.add(ressemblance(Genre.MEME_NOM, cle, groupe));
            }
        });
        trouvees.addAll(autresRapprochees(trouvees));
        return trouvees.stream()
                .map(r -> Map.entry(Mots.normaliser(r.nom()), r))
                .sorted(comparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Ressemblance ressemblance(Genre genre, String cle, Groupe groupe) {
        var numeros = groupe.numeros();
        var premier = rapprochements.de(numeros.getFirst());
        boolean tous = premier != null && premier.numeros().containsAll(numeros);
        return ressemblance(genre, cle, tous ? premier : null, groupe);
    }

    private static Ressemblance ressemblance(
            Genre genre, String cle, Rapprochement rapprochement, Groupe groupe) {
        return new Ressemblance(
                genre, cle, rapprochement, groupe.lignes(), groupe.numeros(), groupe.libelles());
    }

    /** Those that no ressemblance found shows whole: they can be separated too. */
    private List<Ressemblance> autresRapprochees(Collection<Ressemblance> trouvees) {
        var montrees =
                trouvees.stream()
                        .filter(r -> r.rapprochement() != null)
                        .filter(r -> r.numeros().size() == presents(r.rapprochement()).size())
                        .map(Ressemblance::rapprochement)
                        .collect(Collectors.toSet());
        var autres = new ArrayList<Ressemblance>();
        for (var rapprochement : rapprochements.tous()) {
            var groupe = new Groupe();
            presents(rapprochement).forEach(numero -> groupe.ajouter(parNumero.get(numero)));
            if (!montrees.contains(rapprochement) && !groupe.lignes().isEmpty()) {
                var cle = String.valueOf(rapprochement.id());
                autres.add(ressemblance(Genre.RAPPROCHEES, cle, rapprochement, groupe));
            }
        }
        return autres;
    }

    private List<NumeroAmc> presents(Rapprochement rapprochement) {
        return rapprochement.numeros().stream().filter(parNumero::containsKey).toList();
    }
}
