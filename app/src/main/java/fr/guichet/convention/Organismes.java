package fr.guichet.convention;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import fr.guichet.common.recherche.Mots;
import fr.guichet.common.valeur.NumeroAmc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of the tables, gathered by AMC, and by what the practice linked. */
public final class Organismes {

    private final List<Organisme> tous;

    /** Each spelling of a number, read once: grouping is done again at every keystroke. */
    private final Map<String, NumeroAmc> lus = new HashMap<>();

    private final Rapprochements rapprochements;

    private Organismes(List<LigneConvention> lignes, Rapprochements rapprochements) {
        this.rapprochements = rapprochements;
        for (var ligne : lignes) {
            var convention = ligne.convention();
            if (convention.numeroAmc() != null && !lus.containsKey(convention.numeroAmc())) {
                lus.put(convention.numeroAmc(), convention.amc().orElse(null));
            }
        }
        tous = trier(grouper(lignes));
    }

    public static Organismes de(List<LigneConvention> lignes) {
        return de(lignes, Rapprochements.AUCUN);
    }

    public static Organismes de(List<LigneConvention> lignes, Rapprochements rapprochements) {
        return new Organismes(lignes, rapprochements);
    }

    /** By name; the lines without usable number come last. */
    public List<Organisme> tous() {
        return tous;
    }

    /** Their lines, in the order of the organismes. */
    public List<LigneConvention> lignes() {
        return tous.stream().flatMap(o -> o.lignes().stream()).toList();
    }

    /**
     * Gathers some of the lines, each organisme at the place of its first one; the lines without
     * usable number come last.
     */
    public List<Organisme> grouper(List<LigneConvention> lignes) {
        var groupes = new LinkedHashMap<NumeroAmc, Organisme>();
        var sansNumero = new ArrayList<LigneConvention>();
        for (var ligne : lignes) {
            var numero = lus.get(ligne.convention().numeroAmc());
            if (numero == null) {
                sansNumero.add(ligne);
            } else {
                var rapprochement = rapprochements.de(numero);
                var premier = rapprochement == null ? numero : rapprochement.numeros().getFirst();
                groupes.computeIfAbsent(
                                premier,
                                _ -> new Organisme(numero, rapprochement, new ArrayList<>(1)))
                        .lignes()
                        .add(ligne);
            }
        }
        var organismes = new ArrayList<>(groupes.values());
        if (!sansNumero.isEmpty()) {
            organismes.add(new Organisme(null, null, sansNumero));
        }
        return organismes;
    }

    private static List<Organisme> trier(List<Organisme> organismes) {
        record Range(String cle, Organisme organisme) {}
        Comparator<Range> ordre =
                comparing((Range r) -> r.organisme().sansNumero())
                        .thenComparing(Range::cle)
                        .thenComparing(
                                r -> r.organisme().numero(), nullsLast(Comparator.naturalOrder()));
        return organismes.stream()
                .map(o -> new Range(Mots.normaliser(o.libelle()), o))
                .sorted(ordre)
                .map(Range::organisme)
                .toList();
    }
}
