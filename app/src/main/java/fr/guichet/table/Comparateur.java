package fr.guichet.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds what a file changes in the lines of one kind that its émetteur sent before. Lines are
 * paired one to one, by closer and closer leave: the same to the character; the same but for
 * leading zeros; the same AMC, signataire, type and criterion. What is left was added, or removed.
 */
final class Comparateur<T> {

    private final SorteImportee<T> sorte;
    private final AvertissementsComparaison<T> avertissements;
    private final List<LigneBase<T>> envoyees;

    /** By their place among those sent: the lines that the file has too. */
    private final BitSet gardees = new BitSet();

    /** The texts that no other line may repeat. */
    private final Set<T> ecrites = new HashSet<>();

    private Comparateur(SorteImportee<T> sorte, List<LigneBase<T>> envoyees) {
        this.sorte = sorte;
        this.avertissements = new AvertissementsComparaison<>(sorte);
        this.envoyees = envoyees;
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
        var reste = sansLesIdentiques(sansLesMemes(lues));
        ecrites.addAll(gardeesDesMemesNumeros(reste));
        var premieres = new ArrayList<Nouvelle<T>>();
        var repetees = new ArrayList<Nouvelle<T>>();
        for (var lue : reste) {
            (ecrites.add(lue.valeur()) ? premieres : repetees).add(lue);
        }
        // A line written twice may stand for two writings that lost what told them apart.
        var nouvelles = sansLesIdentiquesAuxZerosPres(premieres);
        int doublons = sansLesIdentiquesAuxZerosPres(repetees).size();
        var paires = new Paires<>(sorte, restantes(), nouvelles, ecrites);
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
                gardees.cardinality(),
                doublons,
                avertissements.liste());
    }

    /** Without those already found while the base was read: most of them, often. */
    private List<Nouvelle<T>> sansLesMemes(List<Nouvelle<T>> lues) {
        var trouvees = new BitSet();
        for (int place = 0; place < envoyees.size(); place++) {
            var ligne = envoyees.get(place);
            if (ligne.dansLeFichier() && !trouvees.get(ligne.lue())) {
                trouvees.set(ligne.lue());
                gardees.set(place);
            }
        }
        return IntStream.range(0, lues.size())
                .filter(l -> !trouvees.get(l))
                .mapToObj(lues::get)
                .toList();
    }

    private List<Nouvelle<T>> sansLesIdentiques(List<Nouvelle<T>> lues) {
        var places = places(UnaryOperator.identity(), lues);
        var reste = new ArrayList<Nouvelle<T>>();
        for (var lue : lues) {
            var memes = places.getOrDefault(lue.valeur(), List.of());
            if (memes.isEmpty()) {
                reste.add(lue);
            } else {
                gardees.set(memes.removeLast());
            }
        }
        return reste;
    }

    private List<Nouvelle<T>> sansLesIdentiquesAuxZerosPres(List<Nouvelle<T>> lues) {
        var places = places(sorte.canonique(), lues);
        var reste = new ArrayList<Nouvelle<T>>();
        for (var lue : lues) {
            var memes = places.getOrDefault(sorte.canonique().apply(lue.valeur()), List.of());
            var place =
                    memes.stream().filter(p -> sansChangement(envoyees.get(p), lue)).findFirst();
            if (place.isEmpty()) {
                reste.add(lue);
            } else {
                memes.remove(place.get());
                gardees.set(place.get());
                ecrites.add(envoyees.get(place.get()).valeur());
                avertissements.zeros(envoyees.get(place.get()), lue);
            }
        }
        return reste;
    }

    /**
     * Where the lines not kept yet stand, by what their texts come to; none where none is sought.
     */
    private Map<T, List<Integer>> places(UnaryOperator<T> forme, List<Nouvelle<T>> cherchees) {
        var places = new HashMap<T, List<Integer>>();
        if (!cherchees.isEmpty()) {
            restes().forEach(p ->
                    places.computeIfAbsent(
                                    forme.apply(envoyees.get(p).valeur()), _ -> new ArrayList<>(1))
                            .add(p));
        }
        return places;
    }

    private boolean sansChangement(LigneBase<T> base, Nouvelle<T> lue) {
        return sorte.garderZeros().apply(base.valeur(), lue.valeur()).equals(base.valeur());
    }

    /** The lines kept of the AMCs of these: the only ones that one of them may repeat. */
    private List<T> gardeesDesMemesNumeros(List<Nouvelle<T>> lues) {
        var numeros = lues.stream().map(l -> numero(l.valeur())).collect(Collectors.toSet());
        return gardees.stream()
                .mapToObj(place -> envoyees.get(place).valeur())
                .filter(ligne -> numeros.contains(numero(ligne)))
                .toList();
    }

    private String numero(T ligne) {
        return Canonique.numero(sorte.numeroAmc().apply(ligne));
    }

    private IntStream restes() {
        return IntStream.range(0, envoyees.size()).filter(p -> !gardees.get(p));
    }

    private List<LigneBase<T>> restantes() {
        return restes().mapToObj(envoyees::get).toList();
    }
}
