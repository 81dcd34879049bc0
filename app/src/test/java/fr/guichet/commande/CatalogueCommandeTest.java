package fr.guichet.commande;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.guichet.common.Progress;
import fr.guichet.table.Tables;
import fr.guichet.table.catalogue.Catalogue;
import fr.guichet.table.catalogue.ClePublique;
import fr.guichet.table.catalogue.TablePubliee;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** From a folder of tables to a catalogue that a practice can check. */
class CatalogueCommandeTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 12);

    @TempDir Path racine;
    private Path dossier;
    private Path cle;
    private String sortie;
    private String messages;

    @BeforeEach
    void preparer() throws IOException {
        dossier = Files.createDirectory(racine.resolve("Mutuelle du Pays"));
        cle = racine.resolve("pays");
        table("viamedis.csv", Tables.ORGANISMES);
        table("iSanté.csv", Tables.ABIMEE);
    }

    @Test
    void aKeyIsMadeThenACatalogueThatHolds() throws IOException {
        assertThat(executer("cle", cle.toString())).isEqualTo(Guichet.FAIT);
        var faite = json();
        assertThat(faite.fieldNames())
                .toIterable()
                .containsExactly("cle_publique", "empreinte", "fichier");
        var publique = ClePublique.lire(Files.readString(racine.resolve("pays.pub")));
        assertThat(faite.get("cle_publique").textValue()).isEqualTo(publique.base64());
        assertThat(faite.get("empreinte").textValue()).isEqualTo(publique.empreinte());
        assertThat(messages).isEmpty();

        assertThat(construire()).isEqualTo(Guichet.FAIT);
        assertThat(json().fieldNames())
                .toIterable()
                .containsExactly("tables", "editeur", "empreinte", "fichier");
        assertThat(json().get("tables").intValue()).isEqualTo(2);
        assertThat(json().get("editeur").textValue()).isEqualTo("Mutuelle du Pays");
        assertThat(messages).isEmpty();

        var catalogue = lire();
        assertThat(catalogue.cle()).isEqualTo(publique);
        for (var table : catalogue.tables()) {
            catalogue.verifier(table);
            table.verifierFichier(dossier.resolve(table.fichier()), Progress.AUCUN);
        }
        assertThat(catalogue.table("viamedis.csv").orElseThrow())
                .extracting(
                        TablePubliee::nom,
                        TablePubliee::emetteur,
                        TablePubliee::version,
                        TablePubliee::date)
                .containsExactly("viamedis", "viamedis", "2026-11-12", JOUR);
    }

    @Test
    void unchangedFilesGiveTheSameCatalogue() throws IOException {
        executer("cle", cle.toString());
        construire();
        var premier = Files.readAllBytes(dossier.resolve(Catalogue.FICHIER));
        construire();
        assertThat(dossier.resolve(Catalogue.FICHIER)).hasBinaryContent(premier);
        table("viamedis.csv", Tables.ABIMEE);
        construire();
        assertThat(Files.readAllBytes(dossier.resolve(Catalogue.FICHIER))).isNotEqualTo(premier);
        try (var fichiers = Files.list(dossier)) {
            assertThat(fichiers).hasSize(3);
        }
    }

    @Test
    void thePublisherMaySayMoreOfItsTables() throws IOException {
        executer("cle", cle.toString());
        notices(
                """
                {"editeur": "Le Pays", "tables": [
                  {"fichier": "viamedis.csv", "nom": "ViaMedis", "emetteur": "Viamedis",
                   "version": "7", "date": "2026-10-01"},
                  {"fichier": "iSanté.csv", "nom": "iSanté", "date": "2026-10-02"}]}
                """);
        assertThat(construire()).isEqualTo(Guichet.FAIT);
        assertThat(lire().editeur()).isEqualTo("Le Pays");
        assertThat(lire().tables())
                .extracting(
                        t -> String.join("|", t.nom(), t.emetteur(), t.version(), "" + t.date()))
                .containsExactlyInAnyOrder(
                        "ViaMedis|Viamedis|7|2026-10-01", "iSanté|iSanté|2026-10-02|2026-10-02");
        assertThat(construire("--editeur", "Autre nom")).isEqualTo(Guichet.FAIT);
        assertThat(lire().editeur()).isEqualTo("Autre nom");
    }

    @Test
    void whatIsNoTableIsLeftOutAndSaid() throws IOException {
        executer("cle", cle.toString());
        Files.writeString(dossier.resolve("LISEZMOI.txt"), "Bonjour");
        Files.write(dossier.resolve("logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        Files.writeString(dossier.resolve("pays.pub"), "clé");
        Files.createDirectory(dossier.resolve("archives"));
        assertThat(construire()).isEqualTo(Guichet.FAIT);
        assertThat(json().get("tables").intValue()).isEqualTo(2);
        assertThat(messages.lines())
                .hasSize(2)
                .anyMatch(l -> l.startsWith("« LISEZMOI.txt » n’est pas publié."))
                .anyMatch(l -> l.startsWith("« logo.png » n’est pas publié."));
    }

    @Test
    void whatThePublisherNamesMustBeATable() throws IOException {
        executer("cle", cle.toString());
        construire();
        var premier = Files.readAllBytes(dossier.resolve(Catalogue.FICHIER));
        Files.writeString(dossier.resolve("a.txt"), "Bonjour");
        for (var fautif :
                List.of(
                        "{\"tables\": [{\"fichier\": \"a.txt\"}]}",
                        "{\"tables\": [{\"fichier\": \"absent.csv\"}]}",
                        "{\"tables\": [{\"fichier\": \"viamedis.csv\", \"date\": \"12/11/2026\"}]}",
                        "{\"tables\": [{\"fichier\": \"viamedis.csv\", \"version\": \"a\\nb\"}]}",
                        "{\"tables\": [{\"nom\": \"ViaMedis\"}]}",
                        "{\"tables\": {}}",
                        "bonjour")) {
            notices(fautif);
            assertThat(construire()).as(fautif).isEqualTo(Guichet.REFUSE);
            assertThat(messages).contains("tables.json").contains("Aucun catalogue n’a été écrit");
            assertThat(sortie).isEmpty();
        }
        assertThat(dossier.resolve(Catalogue.FICHIER)).hasBinaryContent(premier);
    }

    @Test
    void aFolderWithoutTablesIsRefused() throws IOException {
        executer("cle", cle.toString());
        Files.delete(dossier.resolve("viamedis.csv"));
        Files.writeString(dossier.resolve("iSanté.csv"), "Bonjour");
        assertThat(construire()).isEqualTo(Guichet.REFUSE);
        assertThat(messages).contains("Aucun fichier").contains("iSanté.csv");
        assertThat(dossier.resolve(Catalogue.FICHIER)).doesNotExist();
        Files.delete(dossier.resolve("iSanté.csv"));
        assertThat(construire()).isEqualTo(Guichet.REFUSE);
        Files.delete(dossier);
        assertThat(construire()).isEqualTo(Guichet.REFUSE);
        assertThat(messages).contains("ne peut pas être lu");
    }

    @Test
    void thePrivateKeyIsNeverReplacedNorPublished() throws IOException {
        executer("cle", cle.toString());
        var premiere = Files.readString(cle);
        assertThat(executer("cle", cle.toString())).isEqualTo(Guichet.REFUSE);
        assertThat(messages).contains("existe déjà");
        assertThat(cle).hasContent(premiere);
        assertThat(executer("cle", racine.resolve("absent/cle").toString()))
                .isEqualTo(Guichet.REFUSE);

        Files.copy(cle, dossier.resolve("cle"));
        assertThat(executer("construire", dossier.toString(), "--cle", dossier + "/cle"))
                .isEqualTo(Guichet.REFUSE);
        assertThat(messages).contains("est dans le dossier à publier");
        assertThat(executer("construire", dossier.toString(), "--cle", cle + ".pub"))
                .isEqualTo(Guichet.REFUSE);
        assertThat(messages).contains("n’est pas une clé privée");
        assertThat(dossier.resolve(Catalogue.FICHIER)).doesNotExist();
    }

    @Test
    void wrongUseIsToldApart() {
        assertThat(executer()).isEqualTo(Guichet.MAL_EMPLOYE);
        assertThat(executer("cle")).isEqualTo(Guichet.MAL_EMPLOYE);
        assertThat(executer("construire", dossier.toString())).isEqualTo(Guichet.MAL_EMPLOYE);
        assertThat(messages).contains("CLE");
        assertThat(executer("construire", "--help")).isEqualTo(Guichet.FAIT);
        assertThat(sortie).contains("tables.json").contains("Utilisation");
    }

    private void table(String nom, String texte) throws IOException {
        var fichier = Tables.ecrire(dossier.resolve(nom), texte);
        var midi = JOUR.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
        Files.setLastModifiedTime(fichier, FileTime.from(midi));
    }

    private void notices(String json) throws IOException {
        Files.writeString(dossier.resolve("tables.json"), json);
    }

    private int construire(String... options) {
        var ligne = new ArrayList<>(List.of("construire", dossier.toString()));
        ligne.addAll(List.of("--cle", cle.toString()));
        ligne.addAll(List.of(options));
        return executer(ligne.toArray(String[]::new));
    }

    private Catalogue lire() {
        return Catalogue.lire(dossier.resolve(Catalogue.FICHIER));
    }

    private JsonNode json() throws IOException {
        return MAPPER.readTree(sortie);
    }

    private int executer(String... args) {
        var sortie = new StringWriter();
        var messages = new StringWriter();
        var ligne = new ArrayList<>(List.of("catalogue"));
        ligne.addAll(List.of(args));
        int statut =
                Guichet.executer(
                        ligne.toArray(String[]::new),
                        _ -> {},
                        List.of(new CatalogueCommande()),
                        new PrintWriter(sortie),
                        new PrintWriter(messages));
        this.sortie = sortie.toString();
        this.messages = messages.toString();
        return statut;
    }
}
