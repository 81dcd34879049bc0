package fr.guichet.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.convention.AgeMaximum;
import fr.guichet.convention.ContenuTables;
import fr.guichet.convention.LigneAnnexe;
import fr.guichet.convention.LigneConvention;
import fr.guichet.convention.VersionTables;
import fr.guichet.convention.VersionTables.Table;
import fr.guichet.regles.Alerte;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Decision;
import fr.guichet.regles.Moteur;
import fr.guichet.regles.Regle;
import fr.guichet.regles.Regles;
import fr.guichet.regles.Regroupement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

class AncienneteTest {

    private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 11, 22);
    private static final List<LigneConvention> LIGNES =
            List.of(
                    ligne("75990010", "VM", "viamedis"),
                    ligne("0783332414", "OC", "récente"),
                    ligne("30005151", "OC", null));
    private static final ContenuTables CONTENU =
            new ContenuTables(
                    LIGNES,
                    List.of(
                            new LigneAnnexe<>(
                                    1,
                                    new Regroupement("302976568", null, "RO", "94???????", null),
                                    "viamedis",
                                    null)),
                    List.of(),
                    List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cas                                | numéro     | jours | attendu
                    le jour même                         | 75990010   | 0     | non
                    à l’âge permis                       | 75990010   | 90    | non
                    passé l’âge permis                   | 75990010   | 91    | oui
                    le numéro écrit autrement            | 0075990010 | 91    | oui
                    ligne d’une autre table              | 783332414  | 400   | non
                    ligne écrite par le cabinet          | 30005151   | 400   | non
                    connu par un seul regroupement       | 302976568  | 91    | oui
                    organisme absent de toutes les tables| 12345678   | 400   | oui
                    aucun numéro                         |            | 400   | non
                    C2S, sans table                      | 99999997   | 400   | non
                    """)
    void aTableTooOldIsSaidBesideWhatRestsOnIt(String cas, String numero, int jours, String attendu)
            throws Exception {
        var decision = decider(numero, true, table("viamedis", jours), table("récente", 1));
        assertThat(codes(decision).contains(Alerte.Code.TABLE_ANCIENNE))
                .as(cas)
                .isEqualTo(attendu.equals("oui"));
    }

    @Test
    void theMessageNamesTheTableItsDayAndWhatToDo() throws Exception {
        assertThat(messages(decider("75990010", true, table("viamedis", 120))))
                .singleElement()
                .asString()
                .isEqualTo(
                        "La table « viamedis » du 25/07/2026 a 120 jours : importez la plus récente"
                                + " de cet émetteur, puis relisez la décision.");
    }

    @Test
    void severalOldTablesMakeOneAlertTheOldestFirst() throws Exception {
        var decision =
                decider(
                        "12345678",
                        true,
                        table("a", 100),
                        table("b", 300),
                        table("c", 200),
                        table("d", 150));
        assertThat(messages(decision))
                .singleElement()
                .asString()
                .containsSubsequence("« b »", "« c »", "« d »", "et 1 de plus")
                .doesNotContain("« a »");
    }

    @Test
    void withoutThirdPartyPaymentTheTablesPlayNoPart() throws Exception {
        assertThat(messages(decider("75990010", false, table("viamedis", 400)))).isEmpty();
    }

    @Test
    void aTableOfNoKnownDayIsNotOld() throws Exception {
        assertThat(messages(decider("75990010", true, new Table("viamedis", null, null, null))))
                .isEmpty();
    }

    @Test
    void theRulesItLeavesOutAreThoseBeforeTheTables() {
        var ordre = Regles.TOUTES.stream().map(Regle::id).toList();
        assertThat(ordre.subList(0, ordre.indexOf("R60")))
                .containsExactlyInAnyOrderElementsOf(Anciennete.SANS_TABLES);
    }

    private static Decision decider(String numero, boolean tiersPayant, Table... tables)
            throws Exception {
        var situation =
                SituationJson.lire(
                        """
                        {"date_soins":"2020-01-15","tiers_payant":{"amo":true,"amc":%s},
                         "support":{"numero_amc":%s}}\
                        """
                                .formatted(
                                        tiersPayant,
                                        numero == null ? "null" : "\"" + numero + "\""));
        var version = new VersionTables(List.of(tables), 0, 0, AgeMaximum.PAR_DEFAUT);
        var cabinet = TablesDuCabinet.de(CONTENU.tables(), List.of());
        return new Decideur(
                        new Moteur(ParametresReader.lire()),
                        () -> cabinet,
                        () -> Anciennete.de(CONTENU, version),
                        Clock.fixed(
                                AUJOURDHUI.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .decider(situation);
    }

    private static List<Alerte.Code> codes(Decision decision) {
        return decision.alertes().stream().map(Alerte::code).toList();
    }

    private static List<String> messages(Decision decision) {
        return decision.alertes().stream()
                .filter(alerte -> alerte.code() == Alerte.Code.TABLE_ANCIENNE)
                .map(Alerte::message)
                .toList();
    }

    private static Table table(String emetteur, int jours) {
        return new Table(emetteur, null, AUJOURDHUI.minusDays(jours), null);
    }

    private static LigneConvention ligne(String numero, String type, String emetteur) {
        return new LigneConvention(
                1,
                new Convention(
                        "ESSAI", numero, numero, "ESSAI", type, null, 0, null, "T", "8", false,
                        false, false, null, null, null),
                emetteur,
                null);
    }
}
