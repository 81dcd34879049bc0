package fr.guichet.commande;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.guichet.decision.CasDeTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

class DeciderCommandeTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ABSENT = "{\"situation\":{\"date_soins\":\"2026-11-22\"}}";

    @TempDir private Path dossier;

    @ParameterizedTest
    @MethodSource("fr.guichet.decision.CasDeTest#noms")
    void theCasesOfTheContract(String nom) throws Exception {
        var texte = CasDeTest.texte(nom);
        var fichier = Files.writeString(dossier.resolve(nom), texte);

        var essai = Essai.de("decider", fichier.toString());

        assertThat(essai.statut()).isEqualTo(Guichet.FAIT);
        assertThat(essai.messages()).isEmpty();
        assertThat(essai.lignes()).hasSize(1);
        verifier(MAPPER.readTree(texte).get("attendu"), MAPPER.readTree(essai.lignes().getFirst()));
    }

    @Test
    void oneCaseALineGivesOneDecisionALine() throws Exception {
        var cas =
                Stream.of("03-dre-viamedis.json", "08-c2s-caisse.json")
                        .map(this::enUneLigne)
                        .toList();

        var essai = Essai.avecEntree(String.join("\r\n", cas) + "\n\n", "decider", "-");

        assertThat(essai.statut()).isEqualTo(Guichet.FAIT);
        assertThat(modes(essai)).containsExactly("DRE", "GESTION_UNIQUE");
    }

    @Test
    void aCaseThatCannotBeReadDoesNotStopTheOthers() throws Exception {
        var bon = enUneLigne("03-dre-viamedis.json");

        var essai = Essai.avecEntree(bon + "\n{\"situation\":\n" + bon, "decider", "-");

        assertThat(essai.statut()).isEqualTo(Guichet.MAL_EMPLOYE);
        assertThat(modes(essai)).containsExactly("DRE", "erreur : cas", "DRE");
    }

    @Test
    void aDamagedFirstLineDoesNotStopTheOthers() throws Exception {
        var bon = enUneLigne("03-dre-viamedis.json");

        var essai = Essai.avecEntree("{\"situation\": {\"da\n" + bon, "decider", "-");

        assertThat(essai.statut()).isEqualTo(Guichet.MAL_EMPLOYE);
        assertThat(modes(essai)).containsExactly("erreur : cas", "DRE");
    }

    @Test
    void oneDamagedCaseOnSeveralLinesIsOneError() throws Exception {
        var casse =
                CasDeTest.texte("01-gestion-unique-caisse-signataire.json").replaceFirst("]", "");

        var essai = Essai.avecEntree(casse, "decider", "-");

        assertThat(essai.statut()).isEqualTo(Guichet.MAL_EMPLOYE);
        assertThat(modes(essai)).containsExactly("erreur : cas");
    }

    @Test
    void aByteOrderMarkIsNoMistake() throws Exception {
        var essai = Essai.avecEntree("\uFEFF" + enUneLigne("03-dre-viamedis.json"), "decider", "-");
        assertThat(modes(essai)).containsExactly("DRE");
    }

    @Test
    void withoutTablesThePracticesOwnAreUsed() throws Exception {
        var essai = Essai.avecEntree(ABSENT, "decider", "-", "--base", "b.db");
        assertThat(essai.statut()).isEqualTo(Guichet.FAIT);
        assertThat(essai.bases()).containsExactly(Path.of("b.db"));
    }

    @Test
    void theBaseIsReadOnceForSeveralCases() throws Exception {
        var essai = Essai.avecEntree(ABSENT + "\n" + ABSENT, "--base=b.db", "decider", "-");
        assertThat(essai.bases()).containsExactly(Path.of("b.db"));
    }

    @Test
    void aBaseThatIsNotThereRefusesTheCasesThatNeedIt() throws Exception {
        var essai =
                Essai.avecEntree(
                        ABSENT + "\n" + enUneLigne("03-dre-viamedis.json"),
                        "decider",
                        "-",
                        "--base=" + Essai.BASE_ABSENTE);
        assertThat(essai.statut()).isEqualTo(Guichet.REFUSE);
        assertThat(modes(essai)).containsExactly("erreur : tables", "DRE");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        var essai = Essai.de("decider", dossier.resolve("absent.json").toString());
        assertThat(essai.statut()).isEqualTo(Guichet.REFUSE);
        assertThat(essai.lignes()).isEmpty();
        assertThat(essai.messages()).contains("absent.json").contains("ne peut pas être lu");
    }

    @Test
    void aFileWithoutAnyCaseIsRefused() {
        var essai = Essai.avecEntree(" \n\n", "decider", "-");
        assertThat(essai.statut()).isEqualTo(Guichet.REFUSE);
        assertThat(essai.messages()).contains("aucun cas");
    }

    private String enUneLigne(String nom) {
        try {
            return MAPPER.readTree(CasDeTest.texte(nom)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> modes(Essai essai) throws Exception {
        var modes = new ArrayList<String>();
        for (var ligne : essai.lignes()) {
            var json = MAPPER.readTree(ligne);
            modes.add(
                    json.has("erreur")
                            ? "erreur : " + json.get("erreur").get("champ").textValue()
                            : json.get("mode").textValue());
        }
        return modes;
    }

    private static void verifier(JsonNode attendu, JsonNode obtenu) {
        attendu.properties()
                .forEach(champ ->
                        assertThat(valeur(obtenu, champ.getKey()))
                                .as(champ.getKey())
                                .isEqualTo(attendue(champ.getValue())));
    }

    private static Object attendue(JsonNode valeur) {
        return valeur.isArray()
                ? flux(valeur).map(JsonNode::textValue).sorted().toList()
                : valeur.textValue();
    }

    private static Object valeur(JsonNode decision, String champ) {
        return switch (champ) {
            case "mode", "cadre_remboursement" -> decision.get(champ).textValue();
            case "type_convention", "critere_secondaire" ->
                    decision.get("convention").get(champ).textValue();
            case "code_aiguillage" -> decision.get("sts").get("code_aiguillage").textValue();
            case "origine_sts" -> decision.get("sts").get("origine").textValue();
            case "nom_domaine" -> decision.get("adressage").get("nom_domaine").textValue();
            case "alertes" -> textes(decision.get("alertes"), "code");
            case "questions" -> textes(decision.get("questions"), "champ");
            default -> throw new AssertionError("Champ attendu inconnu : " + champ);
        };
    }

    private static List<String> textes(JsonNode liste, String champ) {
        return flux(liste).map(n -> n.get(champ).textValue()).sorted().toList();
    }

    private static Stream<JsonNode> flux(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false);
    }
}
