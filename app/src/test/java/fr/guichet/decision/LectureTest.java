package fr.guichet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.guichet.common.valeur.Periode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectureTest {

    private static final String JOUR = "\"date_soins\":\"2026-11-22\"";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # dans la situation, après la date des soins | champ refusé
                    "justificatif":"C3S"                         | situation.justificatif
                    "justificatif":12                            | situation.justificatif
                    "amo":"02"                                   | situation.amo
                    "amo":{"regime":2}                           | situation.amo.regime
                    "amo":{"nir":["1"]}                          | situation.amo.nir
                    "tiers_payant":{"amc":"oui"}                 | situation.tiers_payant.amc
                    "tiers_payant":{"amo":1}                     | situation.tiers_payant.amo
                    "support":[]                                 | situation.support
                    "support":{"numero_amc":75990010}            | situation.support.numero_amc
                    "support":{"types_convention":{"a":1}}       | situation.support.types_convention
                    "support":{"types_convention":["RO",2]}      | situation.support.types_convention[1]
                    "support":{"mention_dre":"DRE"}              | situation.support.mention_dre
                    "support":{"droits":"2026"}                  | situation.support.droits
                    "support":{"droits":{"du":"01/01/2026"}}     | situation.support.droits.du
                    "support":{"droits":{"au":"2026-02-30"}}     | situation.support.droits.au
                    "support":{"droits":{"du":"2026-12-31","au":"2026-01-01"}} | situation.support.droits
                    "attestation_enregistree":"non"              | situation.attestation_enregistree
                    """)
    void theFieldOfASituationThatIsWrongIsNamed(String json, String champ) {
        assertThat(refus("{\"situation\":{" + JOUR + "," + json + "}}").champ()).isEqualTo(champ);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # tables                                                   | champ refusé
                    []                                                         | tables
                    {"conventions":{}}                                         | tables.conventions
                    {"conventions":[{},7]}                                     | tables.conventions[1]
                    {"conventions":[{"numero_amc":379906753}]}                 | tables.conventions[0].numero_amc
                    {"conventions":[{},{"desactivation_sts":"non"}]}           | tables.conventions[1].desactivation_sts
                    {"conventions":[{"usage_attestation":1.5}]}                | tables.conventions[0].usage_attestation
                    {"regroupements":[{"critere_secondaire":94}]}              | tables.regroupements[0].critere_secondaire
                    {"correspondances":[{"code_gestion":92000000}]}            | tables.correspondances[0].code_gestion
                    {"complementaires":[{"gestion_unique":"x"}]}               | tables.complementaires[0].gestion_unique
                    """)
    void theFieldOfTheTablesThatIsWrongIsNamed(String json, String champ) {
        assertThat(refus("{\"situation\":{" + JOUR + "},\"tables\":" + json + "}").champ())
                .isEqualTo(champ);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # cas                                        | champ refusé
                    {}                                           | situation
                    {"situation":null}                           | situation
                    {"situation":"DRE"}                          | situation
                    {"situation":{}}                             | situation.date_soins
                    {"situation":{"date_soins":null}}            | situation.date_soins
                    {"situation":{"date_soins":"22/11/2026"}}    | situation.date_soins
                    {"situation":{"date_soins":20261122}}        | situation.date_soins
                    {"situation":{"date_soins":"2026-11-22"}     | cas
                    {"situation":{}} {"situation":{}}            | cas
                    [1]                                          | cas
                    bonjour                                      | cas
                    """)
    void aCaseThatIsNoneIsRefused(String json, String champ) {
        assertThat(refus(json).champ()).isEqualTo(champ);
    }

    @Test
    void theReasonIsAFrenchSentence() {
        assertThat(refus("{\"situation\":{\"date_soins\":\"22/11/2026\"}}").motif())
                .contains("22/11/2026")
                .contains("AAAA-MM-JJ")
                .endsWith(".");
    }

    @Test
    void whatIsAbsentOrNullIsNotKnown() throws Exception {
        var absent = Cas.lire("{\"situation\":{" + JOUR + "}}");
        var nul =
                Cas.lire(
                        """
                        {"situation":{"date_soins":"2026-11-22","amo":null,"tiers_payant":{"amo":null},
                         "justificatif":null,"support":{"numero_amc":null,"types_convention":null,
                         "droits":null,"mention_dre":null}},"tables":null}\
                        """);
        assertThat(nul.situation()).isEqualTo(absent.situation());
        assertThat(absent.situation().support().droits()).isEqualTo(Periode.INCONNUE);
        assertThat(absent.tables()).isEmpty();
        assertThat(nul.tables()).isEmpty();
    }

    @Test
    void fieldsThatNobodyAsksForAreLeftAlone() throws Exception {
        var cas =
                Cas.lire(
                        "{\"situation\":{"
                                + JOUR
                                + ",\"note\":[1]},\"tables\":{\"v\":2},\"x\":{}}");
        assertThat(cas.tables()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "SC/SP"          | SC,SP
                    ["SC","SP"]      | SC,SP
                    ["SC/SP","RO"]   | SC,SP,RO
                    ["sc"," ","SC"]  | SC
                    "-"              |
                    []               |
                    """)
    void theTypesPrintedAreReadInTheirOrder(String json, String types) throws Exception {
        var cas =
                Cas.lire(
                        "{\"situation\":{"
                                + JOUR
                                + ",\"support\":{\"types_convention\":"
                                + json
                                + "}}}");
        assertThat(cas.situation().support().typesConvention())
                .containsExactly(types == null ? new String[0] : types.split(","));
    }

    @Test
    void aCaseDeepEnoughToBreakTheReaderIsRefused() {
        assertThatThrownBy(() -> Cas.lire("{\"situation\":" + "[".repeat(100_000)))
                .isInstanceOf(LectureException.class);
    }

    private static LectureException refus(String json) {
        return catchThrowableOfType(LectureException.class, () -> Cas.lire(json));
    }
}
