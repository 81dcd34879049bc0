package fr.guichet.table.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class CatalogueTest {

    private static final Publication PUBLICATION = Publication.nouvelle();
    private static final TablePubliee TABLE = signee("viamedis/novembre 2026.csv");

    @TempDir Path dossier;

    @Test
    void isReadAsItWasWrittenAndItsSignaturesHold() throws IOException {
        var catalogue = PUBLICATION.catalogue(TABLE, autre());
        var fichier = Files.write(dossier.resolve("catalogue.json"), catalogue.octets());
        var lu = Catalogue.lire(fichier);
        assertThat(lu).isEqualTo(catalogue);
        assertThat(lu.octets()).isEqualTo(catalogue.octets());
        lu.tables().forEach(lu::verifier);
        assertThat(lu.table("VIAMEDIS/novembre 2026.csv")).contains(TABLE);
        assertThat(lu.table("autre.csv")).isEmpty();
    }

    @Test
    void whatItDoesNotKnowIsLeftAlone() {
        var json = json().replaceFirst("\\{", "{\"licence\": {\"nom\": [1, null]},");
        assertThat(lire(json.replace("\"nom\" :", "\"langue\" : \"fr\", \"nom\" :")).tables())
                .containsExactly(TABLE);
    }

    @Test
    void anotherKeyNeverStandsInForTheOneThatSigned() {
        var usurpe =
                new Catalogue(
                        "Mutuelle du Pays",
                        Publication.nouvelle().cle(),
                        PUBLICATION.catalogue(TABLE).tables());
        assertThatThrownBy(() -> usurpe.verifier(TABLE))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("signature de la table « Viamedis » est fausse");
    }

    @Test
    void everyMissingFieldIsNamed() {
        assertThatThrownBy(() -> lire("{}"))
                .hasMessageContaining("Il y manque : editeur, cle_publique, tables.");
        assertThatThrownBy(
                        () -> lire(json().replace("\"date\"", "\"jour\"").replace("sha256", "s")))
                .hasMessageContaining("Il manque à sa table n° 1 : date, sha256.");
        assertThatThrownBy(() -> lire(json().replaceAll("(?s)\\[.*]", "[null]")))
                .hasMessageContaining("Sa table n° 1 est vide.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "taille" : 1234 | "taille" : "1234"           | tables[0].taille
                    "taille" : 1234 | "taille" : 12.5             | tables[0].taille
                    "taille" : 1234 | "taille" : 0                | « taille »
                    "taille" : 1234 | "taille" : 209715201        | 200 Mo
                    2026-11-12      | 12/11/2026                  | AAAA-MM-JJ
                    "version" : "7" | "version" : 7               | tables[0].version
                    "version" : "7" | "version" : " 7"            | une espace
                    "version" : "7" | "version" : "7\\nsha256 0"  | invisible
                    "version" : "7" | "version" : "\\u202E7"      | invisible
                    "version" : "7" | "version" : "\\uD800"       | invisible
                    "Viamedis"      | "Viame\\u0301dis"           | accents
                    "version" : "7" | "version" : "7", "version" : "8" | tables[0]
                    abcdef          | ABCDEF                      | hexadécimaux
                    MCow            | NCow                        | clé publique
                    """)
    void aFieldOfAnotherFormIsRefusedByItsName(String avant, String apres, String motif) {
        assertThat(json()).contains(avant);
        assertThatThrownBy(() -> lire(json().replace(avant, apres)))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("Le catalogue « c.json » ne peut pas être utilisé.")
                .hasMessageContaining(motif);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../table.csv",
                "a/../../table.csv",
                "..",
                "/etc/passwd",
                "a//b.csv",
                "C:/table.csv",
                "a\\b.csv",
                "..\\b.csv",
                "https://exemple.fr/table.csv",
                "file:table.csv",
                "%2e%2e/table.csv",
                "table.csv?x=1",
                "table.csv#a",
                ".cache",
                "table.csv.",
                "a/ /b.csv"
            })
    void aFileNeverLeadsOutOfTheFolder(String fichier) {
        assertThatThrownBy(() -> signee(fichier))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("« fichier »");
    }

    @Test
    void twoTablesThatCannotBeToldApartAreRefused() {
        assertThatThrownBy(() -> PUBLICATION.catalogue(TABLE, signee("VIAMEDIS/Novembre 2026.csv")))
                .hasMessageContaining("annoncé deux fois");
        assertThatThrownBy(() -> PUBLICATION.catalogue(TABLE, signee("b.csv")))
                .hasMessageContaining("même date et la même version");
    }

    @Test
    void whatIsTooLargeTooDeepOrNoJsonIsRefusedAtOnce() throws IOException {
        var large = new byte[Catalogue.TAILLE_MAX + 1];
        assertThatThrownBy(() -> Catalogue.lire(large, "c.json")).hasMessageContaining("5 Mo");
        var fichier = Files.write(dossier.resolve("catalogue.json"), large);
        assertThatThrownBy(() -> Catalogue.lire(fichier)).hasMessageContaining("5 Mo");
        for (var texte :
                new String[] {
                    "",
                    "null",
                    "Libellé;Id amc",
                    "{} {}",
                    "[".repeat(100_000),
                    "{\"x\":".repeat(100_000),
                    "{\"x\":" + "[".repeat(100_000),
                    "{\"x\":\"" + "a".repeat(1_000_000) + "\"}"
                }) {
            assertThatThrownBy(() -> lire(texte))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining("ne peut pas être utilisé");
        }
        assertThatThrownBy(() -> Catalogue.lire(dossier.resolve("absent.json")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("ne peut pas être lu");
    }

    @Test
    void theFileMustBeTheOneAnnounced() throws IOException {
        var fichier = Files.writeString(dossier.resolve("a.csv"), "bonne");
        var table = PUBLICATION.table("A", "1", Publication.JOUR, fichier);
        table.verifierFichier(fichier, Progress.AUCUN);
        for (var texte : new String[] {"bonnf", "bonn", "bonne "}) {
            Files.writeString(fichier, texte);
            assertThatThrownBy(() -> table.verifierFichier(fichier, Progress.AUCUN))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining("n’est pas celui que son éditeur a signé");
        }
        Files.delete(fichier);
        assertThatThrownBy(() -> table.verifierFichier(fichier, Progress.AUCUN))
                .hasMessageContaining("ne peut pas être lu");
    }

    private static String json() {
        return new String(PUBLICATION.catalogue(TABLE).octets(), StandardCharsets.UTF_8);
    }

    private static Catalogue lire(String json) {
        return Catalogue.lire(json.getBytes(StandardCharsets.UTF_8), "c.json");
    }

    private static TablePubliee signee(String fichier) {
        return PUBLICATION.signer(
                new TablePubliee(
                        "Viamedis",
                        "Viamedis",
                        "7",
                        Publication.JOUR,
                        fichier,
                        1234,
                        "0".repeat(58) + "abcdef",
                        "à signer"));
    }

    private static TablePubliee autre() {
        return PUBLICATION.signer(
                new TablePubliee(
                        "Mutuelle « é » & Cie",
                        "iSanté",
                        "2026-11 bis",
                        Publication.JOUR,
                        "isanté.zip",
                        TablePubliee.TAILLE_MAX,
                        "f".repeat(64),
                        "à signer"));
    }
}
