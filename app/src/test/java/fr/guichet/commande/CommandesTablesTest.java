package fr.guichet.commande;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import fr.guichet.table.Formes;
import fr.guichet.table.Tables;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class CommandesTablesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir Path dossier;
    private String sortie;
    private String messages;

    @Test
    void importerPrintsTheReportOfTheContract() throws Exception {
        var table = Tables.ecrire(dossier.resolve("organismes.csv"), Tables.ORGANISMES);
        assertThat(executer("importer", table.toString())).isEqualTo(Guichet.FAIT);
        var rapport = MAPPER.readTree(sortie);
        assertThat(rapport.fieldNames())
                .toIterable()
                .containsExactly(
                        "emetteur",
                        "format",
                        "encodage",
                        "lues",
                        "ajoutees",
                        "modifiees",
                        "supprimees",
                        "identiques",
                        "doublons",
                        "refusees",
                        "avertissements",
                        "patients_touches",
                        "conventions");
        assertThat(rapport.get("ajoutees").intValue()).isEqualTo(15);
        assertThat(rapport.get("avertissements").get(0).fieldNames())
                .toIterable()
                .containsExactly("ligne", "champ", "motif");
        assertThat(rapport.get("patients_touches").intValue()).isZero();
        assertThat(messages).isEmpty();
    }

    @Test
    void refusedLinesAreInTheReport() throws Exception {
        var table = Tables.ecrire(dossier.resolve("abimee.csv"), Tables.ABIMEE);
        assertThat(executer("importer", table.toString())).isEqualTo(Guichet.FAIT);
        var refus = MAPPER.readTree(sortie).get("refusees");
        assertThat(refus).hasSize(7);
        assertThat(refus.get(0).toString())
                .isEqualTo(
                        "{\"ligne\":2,\"champ\":\"Id amc\",\"valeur\":\"75A90010\",\"motif\":\"un"
                                + " numéro d’AMC ne s’écrit qu’avec des chiffres\"}");
    }

    @Test
    void aTrialWritesNothingEvenWhileAWindowHasTheBase() throws Exception {
        var table = Tables.ecrire(dossier.resolve("organismes.csv"), Tables.ORGANISMES);
        executer("importer", table.toString());
        try (var _ = fr.guichet.common.db.Database.open(base())) {
            Tables.ecrire(table, Tables.ORGANISMES.replace("Smutie", "SMUTIE"));
            assertThat(executer("importer", "--essai", table.toString())).isEqualTo(Guichet.FAIT);
            assertThat(MAPPER.readTree(sortie).get("modifiees").intValue()).isEqualTo(2);
            assertThat(executer("importer", table.toString())).isEqualTo(Guichet.REFUSE);
            assertThat(messages).contains("déjà ouvert");
        }
        assertThat(executer("importer", table.toString())).isEqualTo(Guichet.FAIT);
        assertThat(MAPPER.readTree(sortie).get("modifiees").intValue()).isEqualTo(2);
    }

    @Test
    void theEmetteurAndTheModeMayBeGiven() throws Exception {
        var table = Tables.ecrire(dossier.resolve("organismes.csv"), Tables.ORGANISMES);
        executer("importer", table.toString(), "--emetteur", "Viamédis");
        Tables.ecrire(table, Tables.ORGANISMES.replaceAll("(?m)^Smutie.*\n", ""));
        executer("importer", table.toString(), "--emetteur", "viamédis", "--mode", "fusion");
        var rapport = MAPPER.readTree(sortie);
        assertThat(rapport.get("emetteur").textValue()).isEqualTo("Viamédis");
        assertThat(rapport.get("supprimees").intValue()).isZero();
    }

    @Test
    void whatIsNoTableIsRefusedAndTheBaseUntouched() throws Exception {
        var vide = Files.createFile(dossier.resolve("vide.csv"));
        assertThat(executer("importer", vide.toString())).isEqualTo(Guichet.REFUSE);
        assertThat(messages).contains("vide");
        assertThat(sortie).isEmpty();
        assertThat(base()).doesNotExist();
    }

    @Test
    void missingColumnsAreNamed() throws Exception {
        var table = Tables.ecrire(dossier.resolve("t.csv"), "Nom;Sorte\nA;B\n");
        assertThat(executer("importer", table.toString())).isEqualTo(Guichet.REFUSE);
        assertThat(messages).contains("Id amc, Type de convention");
    }

    @Test
    void aTableOfWhichNoLineCanBeReadIsRefusedWithItsReport() throws Exception {
        var table = Tables.ecrire(dossier.resolve("t.csv"), Tables.TITRES + "a;b\n");
        assertThat(executer("importer", table.toString())).isEqualTo(Guichet.REFUSE);
        assertThat(MAPPER.readTree(sortie).get("refusees")).hasSize(1);
        assertThat(messages).contains("Aucune ligne");
    }

    @Test
    void exporterPrintsHowManyLines() throws Exception {
        var table = Tables.ecrire(dossier.resolve("organismes.csv"), Tables.ORGANISMES);
        executer("importer", table.toString());
        var cible = dossier.resolve("export.csv");
        assertThat(executer("exporter", "conventions", cible.toString())).isEqualTo(Guichet.FAIT);
        assertThat(sortie.strip()).isEqualTo("{\"lignes\":15}");
        assertThat(executer("exporter", "complementaires", cible.toString()))
                .isEqualTo(Guichet.FAIT);
        assertThat(sortie.strip()).isEqualTo("{\"lignes\":8}");
        assertThat(executer("exporter", "patients", cible.toString()))
                .isEqualTo(Guichet.MAL_EMPLOYE);
    }

    @Test
    void annulerImportPrintsTheSameCountsReversed() throws Exception {
        var table = Tables.ecrire(dossier.resolve("organismes.csv"), Tables.ORGANISMES);
        executer("importer", table.toString());
        Tables.ecrire(
                table,
                Tables.ORGANISMES
                        .replaceAll("(?m)^(VALEO|TAITBOUT).*\n", "")
                        .replace("Mut santé", "MUT SANTÉ"));
        executer("importer", table.toString());
        var fait = MAPPER.readTree(sortie);
        assertThat(executer("annuler-import")).isEqualTo(Guichet.FAIT);
        var defait = MAPPER.readTree(sortie);
        assertThat(defait.fieldNames()).toIterable().containsExactlyElementsOf(fait::fieldNames);
        assertThat(fait.get("supprimees").intValue()).isEqualTo(3);
        assertThat(defait.get("ajoutees")).isEqualTo(fait.get("supprimees"));
        assertThat(defait.get("modifiees")).isEqualTo(fait.get("modifiees"));
        assertThat(defait.get("supprimees")).isEqualTo(fait.get("ajoutees"));
        assertThat(defait.get("conventions").get("ajoutees").intValue()).isEqualTo(3);

        assertThat(executer("annuler-import", "--emetteur", "ORGANISMES")).isEqualTo(Guichet.FAIT);
        assertThat(MAPPER.readTree(sortie).get("supprimees").intValue()).isEqualTo(15);
        assertThat(executer("annuler-import")).isEqualTo(Guichet.REFUSE);
        assertThat(messages).contains("rien à annuler");
        assertThat(sortie).isEmpty();
    }

    @Test
    void thePracticesOwnListIsImportedReportedAndTakenBack() throws Exception {
        var liste = Tables.ecrire(dossier.resolve("liste.csv"), Formes.COMPLEMENTAIRES);
        assertThat(executer("importer", liste.toString())).isEqualTo(Guichet.FAIT);
        var rapport = MAPPER.readTree(sortie);
        assertThat(rapport.get("emetteur").textValue()).isEqualTo("liste");
        assertThat(rapport.has("conventions")).isFalse();
        assertThat(rapport.get("complementaires").toString())
                .isEqualTo(
                        "{\"ajoutees\":2,\"modifiees\":0,\"supprimees\":0,\"identiques\":1,\"doublons\":0}");
        assertThat(executer("annuler-import")).isEqualTo(Guichet.FAIT);
        assertThat(MAPPER.readTree(sortie).get("complementaires").get("supprimees").intValue())
                .isEqualTo(2);
        executer("exporter", "complementaires", dossier.resolve("x.csv").toString());
        assertThat(sortie.strip()).isEqualTo("{\"lignes\":8}");
    }

    @Test
    void annulerImportMakesNoBase() {
        assertThat(executer("annuler-import")).isEqualTo(Guichet.REFUSE);
        assertThat(messages).contains("n’existe pas");
        assertThat(base()).doesNotExist();
    }

    @Test
    void exporterRefusesABaseThatDoesNotExist() {
        assertThat(executer("exporter", "conventions", dossier.resolve("x.csv").toString()))
                .isEqualTo(Guichet.REFUSE);
        assertThat(messages).contains("n’existe pas");
    }

    @Test
    void theBarIsForATerminalOnly() {
        var texte = new StringWriter();
        try (var barre = new BarreProgres(new PrintWriter(texte), false)) {
            barre.report(1, 2, "Lecture");
        }
        assertThat(texte.toString()).isEmpty();
    }

    private Path base() {
        return dossier.resolve("guichet.db");
    }

    private int executer(String... args) {
        var sortie = new StringWriter();
        var messages = new StringWriter();
        var tables = fr.guichet.ServicesDeTest.tables();
        var ligne = new ArrayList<>(List.of(args));
        ligne.addAll(List.of("--base", base().toString()));
        int statut =
                Guichet.executer(
                        ligne.toArray(String[]::new),
                        _ -> {},
                        List.of(
                                new ImporterCommande(tables),
                                new AnnulerImportCommande(tables),
                                new ExporterCommande(tables)),
                        new PrintWriter(sortie),
                        new PrintWriter(messages));
        this.sortie = sortie.toString();
        this.messages = messages.toString();
        return statut;
    }
}
