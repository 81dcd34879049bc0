package fr.guichet.regles.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.calcul.CalculReader;
import fr.guichet.common.valeur.Euros;
import fr.guichet.common.valeur.Taux;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.EnumMap;

/**
 * What holds of every amount.
 *
 * <p>Does a greater expense ever lower it? Let S be the sum of the formula's terms.
 *
 * <ul>
 *   <li>Above TR, never: MRO and TM stand still, DR − MRO grows.
 *   <li>With no term of −MRO, never: MRO is a rate of 100 % at most, rounded, so that one cent more
 *       of DR gives it 0 or 1 cent more; TM, DR − MRO and every term go up or stand still.
 *   <li>With −MRO (014, 025, 026, 029, 02A, 032, 042, 043), S = T − MRO where T is the total
 *       promised, the AMO's part included. Where T reaches TR, DR − MRO is the lesser below TR, and
 *       never goes down. Where it does not, S goes down as the AMO's part grows inside T: so the
 *       formula is written.
 * </ul>
 */
class CalculPropertiesTest {

    private static final Formules FORMULES = CalculReader.formules();
    private static final int MONTANT_MAX = 200_000;

    @Property
    void theAmountIsBetweenZeroAndWhatTheAmoLeaves(
            @ForAll("actes") Acte acte,
            @ForAll("formules") Formule formule,
            @ForAll("parametres") ParametresSaisis parametres) {
        verifierBornes(formule.calculer(acte, parametres), acte);
    }

    @Property
    void theAmountIsNeverAboveThePlafond(
            @ForAll("actes") Acte acte,
            @ForAll("formules") Formule formule,
            @ForAll("parametres") ParametresSaisis parametres) {
        Assume.that(formule.demandes().contains(Parametre.PLAFOND));
        assertThat(amc(formule, acte, parametres)).isLessThanOrEqualTo(parametres.plafond());
    }

    @Property
    void theAmoTheAmcAndThePatientPayTheWholeExpense(
            @ForAll("actes") Acte acte,
            @ForAll("formules") Formule formule,
            @ForAll("parametres") ParametresSaisis parametres) {
        var part = (Resultat.PartAmc) formule.calculer(acte, parametres);
        assertThat(acte.mro().plus(part.amc()).plus(part.reste())).isEqualTo(acte.dr());
    }

    @Property
    void withoutATermOfMinusMroAGreaterExpenseNeverLowersTheAmount(
            @ForAll("actes") Acte acte,
            @ForAll("montants") Euros enPlus,
            @ForAll("formules") Formule formule,
            @ForAll("parametres") ParametresSaisis parametres) {
        Assume.that(!deduitLeMro(formule));
        verifierCroissance(formule, acte, enPlus, parametres);
    }

    @Property
    void aboveTheTariffAGreaterExpenseNeverLowersTheAmount(
            @ForAll("actes") Acte acte,
            @ForAll("montants") Euros enPlus,
            @ForAll("formules") Formule formule,
            @ForAll("parametres") ParametresSaisis parametres) {
        var auDessus = avecDr(acte, acte.dr().plus(acte.tr()));
        verifierCroissance(formule, auDessus, enPlus, parametres);
    }

    @Property
    void aTotalThatReachesTheTariffIsNeverLoweredByAGreaterExpense(
            @ForAll("actes") Acte acte,
            @ForAll("montants") Euros enPlus,
            @ForAll("formules") Formule formule,
            @ForAll("parametresDe100") ParametresSaisis parametres) {
        Assume.that(deduitLeMro(formule));
        verifierCroissance(formule, acte.avec(acte.tr(), acte.tr()), enPlus, parametres);
    }

    @Example
    void aTotalBelowTheTariffIsLoweredByTheAmosGrowingPart() {
        var formule = formule("02A");
        var parametres = Saisies.parametres("tr=80");
        assertThat(amc(formule, Saisies.acte("dr=80 tr=100 taux=60"), parametres))
                .isEqualTo(Saisies.euros("32"));
        assertThat(amc(formule, Saisies.acte("dr=100 tr=100 taux=60"), parametres))
                .isEqualTo(Saisies.euros("20"));
    }

    @Property
    void formula052IsTheWholeTicketModerateur(@ForAll("actes") Acte acte) {
        assertThat(amc(formule("052"), acte, ParametresSaisis.AUCUN)).isEqualTo(acte.tm());
    }

    @Property
    void formula02AAt100PercentIs052OnceTheExpenseReachesTheTariff(@ForAll("actes") Acte acte) {
        var auDessus = avecDr(acte, acte.dr().plus(acte.tr()));
        assertThat(amc(formule("02A"), auDessus, Saisies.parametres("tr=100")))
                .isEqualTo(amc(formule("052"), auDessus, ParametresSaisis.AUCUN));
    }

    @Property
    void theRuleOutsideTheStsKeepsTheSameBounds(
            @ForAll("actes") Acte acte,
            @ForAll("montants") Euros enPlus,
            @ForAll("regles") RegleHorsSts regle) {
        verifierBornes(regle.calculer(acte), acte);
        assertThat(amc(regle.calculer(avecDr(acte, acte.dr().plus(enPlus)))))
                .isGreaterThanOrEqualTo(amc(regle.calculer(acte)));
    }

    /** French typography: nothing but a no-break space stands before a high punctuation mark. */
    @Property(tries = 300)
    void everySentenceIsWellSpaced(
            @ForAll("actes") Acte acte,
            @ForAll("formules") Formule formule,
            @ForAll("parametres") ParametresSaisis parametres,
            @ForAll("regles") RegleHorsSts regle) {
        verifierTypographie(formule.calculer(acte, parametres));
        verifierTypographie(regle.calculer(acte));
    }

    private static void verifierTypographie(Resultat resultat) {
        assertThat(((Resultat.PartAmc) resultat).detail())
                .allSatisfy(phrase ->
                        assertThat(phrase)
                                .matches("[\\p{Lu}\\d−].*\\.")
                                .doesNotContain(" :", " ;", " €", "« ", " »", "'")
                                .doesNotContainPattern("\\d %|-\\d"));
    }

    private static void verifierBornes(Resultat resultat, Acte acte) {
        assertThat(amc(resultat)).isBetween(Euros.ZERO, acte.resteApresMro());
    }

    private static void verifierCroissance(
            Formule formule, Acte acte, Euros enPlus, ParametresSaisis parametres) {
        assertThat(amc(formule, avecDr(acte, acte.dr().plus(enPlus)), parametres))
                .isGreaterThanOrEqualTo(amc(formule, acte, parametres));
    }

    private static boolean deduitLeMro(Formule formule) {
        return formule.fixes().getOrDefault(Grandeur.MRO, Taux.ZERO).compareTo(Taux.ZERO) < 0;
    }

    private static Formule formule(String code) {
        return FORMULES.toutes().stream().filter(f -> f.code().equals(code)).findFirst().get();
    }

    private static Euros amc(Formule formule, Acte acte, ParametresSaisis parametres) {
        return amc(formule.calculer(acte, parametres));
    }

    private static Euros amc(Resultat resultat) {
        return ((Resultat.PartAmc) resultat).amc();
    }

    private static Acte avecDr(Acte acte, Euros dr) {
        return Acte.de(dr, acte.tr(), acte.tauxAmo()).avec(acte.pmss(), acte.tarifConvention());
    }

    @Provide
    Arbitrary<Formule> formules() {
        return Arbitraries.of(FORMULES.toutes());
    }

    @Provide
    Arbitrary<Euros> montants() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, MONTANT_MAX))
                .map(Euros::new);
    }

    @Provide
    Arbitrary<Acte> actes() {
        return Combinators.combine(montants(), montants(), taux(0, 10_000), montants(), montants())
                .as((dr, tr, taux, pmss, tc) -> Acte.de(dr, tr, taux).avec(pmss, tc));
    }

    @Provide
    Arbitrary<ParametresSaisis> parametres() {
        return parametres(taux(0, 40_000));
    }

    /** No percentage below the whole. */
    @Provide
    Arbitrary<ParametresSaisis> parametresDe100() {
        return parametres(taux(10_000, 40_000));
    }

    @Provide
    Arbitrary<RegleHorsSts> regles() {
        var montant = montants().injectNull(0.5);
        return Combinators.combine(
                        Arbitraries.of(Grandeur.values()),
                        taux(0, 40_000),
                        montant,
                        montant,
                        montant,
                        Arbitraries.of(true, false))
                .as(RegleHorsSts::new);
    }

    private Arbitrary<ParametresSaisis> parametres(Arbitrary<Taux> taux) {
        var nombre = Grandeur.values().length;
        return Combinators.combine(taux.list().ofSize(nombre), montants(), montants())
                .as((tous, plafond, forfait) -> {
                    var parGrandeur = new EnumMap<Grandeur, Taux>(Grandeur.class);
                    for (var grandeur : Grandeur.values()) {
                        parGrandeur.put(grandeur, tous.get(grandeur.ordinal()));
                    }
                    return new ParametresSaisis(parGrandeur, plafond, forfait);
                });
    }

    private static Arbitrary<Taux> taux(int de, int a) {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(de / 100, a / 100).map(n -> n * 100),
                        Arbitraries.integers().between(de, a))
                .map(Taux::new);
    }
}
