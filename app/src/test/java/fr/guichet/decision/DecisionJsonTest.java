package fr.guichet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.guichet.regles.Decision;
import fr.guichet.regles.Moteur;
import fr.guichet.regles.Tables;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionJsonTest {

    private static final String GESTION_UNIQUE = "01-gestion-unique-caisse-signataire.json";
    private static final String DRE = "03-dre-viamedis.json";

    private final Moteur moteur = new Moteur(ParametresReader.lire());

    @ParameterizedTest
    @ValueSource(
            strings = {
                GESTION_UNIQUE,
                DRE,
                "05-plusieurs-conventions-jamais-la-premiere.json",
                "06-droits-fermes-le-lendemain.json",
                "11-adherent-manquant-et-attestation.json"
            })
    void aDecisionThatWasKeptIsReadBackWhole(String cas) throws Exception {
        var decision = decider(cas);
        assertThat(DecisionLue.lire(DecisionJson.pourGarder(decision))).isEqualTo(decision);
    }

    @Test
    void aDreOnTheCardAloneIsReadBackWhole() throws Exception {
        var situation = Cas.lire(CasDeTest.texte(DRE)).situation();
        var decision = moteur.decider(situation, Tables.VIDES);
        assertThat(decision.convention()).isEmpty();
        assertThat(DecisionLue.lire(DecisionJson.pourGarder(decision))).isEqualTo(decision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"mode\":\"AUTRE\"}", "[]", "", "{\"mode\":\"A_VERIFIER\""})
    void aTextThatIsNoDecisionIsRefused(String texte) {
        assertThatThrownBy(() -> DecisionLue.lire(texte)).isInstanceOf(LectureException.class);
    }

    @Test
    void aSituationThatWasKeptIsReadBackWhole() throws Exception {
        for (var cas : CasDeTest.noms()) {
            var situation = Cas.lire(CasDeTest.texte(cas)).situation();
            assertThat(SituationJson.lire(SituationJson.texte(situation))).isEqualTo(situation);
        }
    }

    @Test
    void theFieldsAreThoseOfTheContractInItsOrder() throws Exception {
        var json = json(decider(GESTION_UNIQUE));
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "mode",
                        "motif",
                        "convention",
                        "sts",
                        "adressage",
                        "cadre_remboursement",
                        "alertes",
                        "questions",
                        "trace");
        assertThat(json.get("trace").get(0).fieldNames())
                .toIterable()
                .containsExactly("regle", "libelle", "verdict", "motif", "preuves", "source");
        assertThat(json.get("trace").get(0).get("source").fieldNames())
                .toIterable()
                .containsExactly("titre", "reference", "certitude");
    }

    @Test
    void whatThereIsNotIsNull() throws Exception {
        var json = json(decider("06-droits-fermes-le-lendemain.json"));
        assertThat(json.get("convention").isNull()).isTrue();
        assertThat(json.get("sts").toString())
                .isEqualTo("{\"code_aiguillage\":null,\"origine\":null}");
        assertThat(json.get("adressage"))
                .hasSize(4)
                .allSatisfy(valeur -> assertThat(valeur.isNull()).isTrue());
        assertThat(json(decider("09-acs-supprimee.json")).get("cadre_remboursement").isNull())
                .isTrue();
    }

    @Test
    void noNirIsCopiedIntoADecision() throws Exception {
        for (var cas : CasDeTest.noms()) {
            assertThat(DecisionJson.pourGarder(decider(cas)))
                    .doesNotContain("1850575116060")
                    .doesNotContain("2850575116038");
        }
    }

    private Decision decider(String nom) throws Exception {
        var cas = Cas.lire(CasDeTest.texte(nom));
        return moteur.decider(cas.situation(), cas.tables().orElseThrow());
    }

    private static JsonNode json(Decision decision) throws Exception {
        return new ObjectMapper().readTree(DecisionJson.texte(decision));
    }
}
