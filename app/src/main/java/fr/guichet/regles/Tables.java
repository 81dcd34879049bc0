package fr.guichet.regles;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import fr.guichet.common.valeur.CodeGestion;
import fr.guichet.common.valeur.NumeroAmc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the practice holds of the AMCs, ready for the rules: immutable, and indexed by the number
 * without its leading zeros, so that a decision reads the lines of one AMC only.
 *
 * <p>A line without a usable AMC number, or without a type of convention, says nothing of gestion
 * unique or séparée: the rules never see it.
 */
public final class Tables {

    public static final Tables VIDES = de(List.of(), List.of(), List.of(), List.of());

    private static final Comparator<NumeroAmc> ECRITURE_LA_PLUS_LONGUE_D_ABORD =
            Comparator.<NumeroAmc>naturalOrder()
                    .thenComparing(comparing((NumeroAmc n) -> n.ecrit().length()).reversed())
                    .thenComparing(NumeroAmc::ecrit, naturalOrder());

    private final Map<NumeroAmc, Lignes> lignes;
    private final Map<NumeroAmc, List<FicheComplementaire>> fiches;
    private final List<CorrespondanceLue> correspondances;

    private Tables(
            Map<NumeroAmc, Lignes> lignes,
            Map<NumeroAmc, List<FicheComplementaire>> fiches,
            List<CorrespondanceLue> correspondances) {
        this.lignes = lignes;
        this.fiches = fiches;
        this.correspondances = correspondances;
    }

    /** Reads the lines once; their order plays no part. */
    public static Tables de(
            List<Convention> conventions,
            List<Regroupement> regroupements,
            List<Correspondance> correspondances,
            List<FicheComplementaire> fiches) {
        var parAmc = new HashMap<NumeroAmc, List<Convention>>();
        for (var convention : conventions) {
            if (convention.typeConvention() != null) {
                ranger(parAmc, convention.amc(), convention);
            }
        }
        regroupements.stream()
                .map(Tables::ligne)
                .filter(Convention::gestionUnique)
                .forEach(c -> ranger(parAmc, c.amc(), c));
        var lignes = HashMap.<NumeroAmc, Lignes>newHashMap(parAmc.size());
        parAmc.forEach((amc, lues) -> lignes.put(amc, Lignes.de(lues)));

        var fichesParAmc = new HashMap<NumeroAmc, List<FicheComplementaire>>();
        fiches.forEach(f -> ranger(fichesParAmc, Convention.amcUtilisable(f.numero()), f));

        return new Tables(
                lignes,
                fichesParAmc,
                correspondances.stream()
                        .map(CorrespondanceLue::lire)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The lines of an AMC. */
    Lignes lignes(NumeroAmc amc) {
        return lignes.getOrDefault(amc, Lignes.AUCUNE);
    }

    /** The lines of an AMC that the rules use, agreements first: for a form to fill its fields. */
    public List<Convention> conventions(NumeroAmc amc) {
        var siennes = lignes(amc);
        return Stream.concat(
                        siennes.accords().stream().map(AccordRo::ligne),
                        siennes.separees().stream())
                .toList();
    }

    /** The practice's own records of an AMC. */
    public List<FicheComplementaire> fiches(NumeroAmc amc) {
        return fiches.getOrDefault(amc, List.of());
    }

    /** Whether some record of the practice allows a DRE outside tiers payant. */
    boolean admettentDreHorsTp() {
        return fiches.values().stream()
                .flatMap(List::stream)
                .anyMatch(FicheComplementaire::dreHorsTp);
    }

    /**
     * The part of the tables that a decision on this situation reads: it leads to that very
     * decision, evidence included, however the rest changes.
     */
    public Extrait extrait(Situation situation) {
        return new Dossier(situation, this, Parametres.AUCUN).extrait();
    }

    /** The correspondances that cover these values, one for each AMC. */
    List<CorrespondanceLue> correspondances(
            String numeroMutuelle, Optional<CodeGestion> codeGestion) {
        return correspondances(c -> c.couvre(numeroMutuelle, codeGestion));
    }

    /** The correspondances that cover patients of this caisse, one for each AMC. */
    List<CorrespondanceLue> correspondancesDeLaCaisse(CodeGestion codeGestion) {
        return correspondances(c -> c.couvreCaisse(Optional.of(codeGestion)));
    }

    private List<CorrespondanceLue> correspondances(Predicate<CorrespondanceLue> critere) {
        var numeros = new HashSet<NumeroAmc>();
        return correspondances.stream()
                .filter(critere)
                .sorted(comparing(CorrespondanceLue::numero, ECRITURE_LA_PLUS_LONGUE_D_ABORD))
                .filter(c -> numeros.add(c.numero()))
                .toList();
    }

    private static <T> void ranger(
            Map<NumeroAmc, List<T>> parAmc, Optional<NumeroAmc> amc, T element) {
        amc.ifPresent(n -> parAmc.computeIfAbsent(n, _ -> new ArrayList<>(1)).add(element));
    }

    /** A regroupement as the line it stands for. */
    private static Convention ligne(Regroupement regroupement) {
        var type = regroupement.typeConvention();
        return new Convention(
                regroupement.libelle(),
                regroupement.numeroAmc(),
                regroupement.numeroSignataire(),
                null,
                type == null ? Convention.TYPE_RO : type,
                regroupement.critereSecondaire(),
                0,
                null,
                null,
                null,
                true,
                false,
                false,
                null,
                null,
                null);
    }
}
