package fr.guichet.table.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.UserException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class ClePubliqueTest {

    /** RFC 8032, § 7.1, test 1: a seed and the public key that follows from it. */
    private static final String PRIVEE_RFC =
            """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    private static final String PUBLIQUE_RFC =
            "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

    @TempDir Path dossier;

    @Test
    void isReadFromPemFromBase64AndFromWhateverLinesItWasPastedOn() {
        var cle = new ClePublique(PUBLIQUE_RFC);
        assertThat(ClePublique.lire(cle.pem())).isEqualTo(cle);
        assertThat(ClePublique.lire("Bonjour,\r\n" + cle.pem().replace("\n", "\r\n") + "\r\n"))
                .isEqualTo(cle);
        assertThat(
                        ClePublique.lire(
                                " MCowBQYDK2VwAyEA11qYAYKxCrfVS\n/7TyWQHOg7hcvPapiMlrwIaaPcHURo= "))
                .isEqualTo(cle);
    }

    @Test
    void itsFingerprintIsReadAloudInGroupsOfFour() {
        var cle = new ClePublique(PUBLIQUE_RFC);
        assertThat(cle.empreinte()).matches("[0-9a-f]{64}");
        assertThat(cle.empreinteLisible()).matches("([0-9a-f]{4} ){15}[0-9a-f]{4}");
        assertThat(cle.empreinteLisible().replace(" ", "")).isEqualTo(cle.empreinte());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bonjour",
                "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
                "MCowBQYDK2VuAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
                "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHUQ==",
                "MCowBQYDK2VwAyEAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
            })
    void whatIsNoEd25519KeyIsRefused(String texte) {
        assertThatThrownBy(() -> ClePublique.lire(texte))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("n’est pas une clé publique Ed25519");
    }

    @Test
    void aPrivateKeyIsRefusedWithAWarning() {
        assertThatThrownBy(() -> ClePublique.lire(PRIVEE_RFC))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("C’est une clé privée");
    }

    @Test
    void thePublicKeyFollowsFromThePrivateOne() throws IOException {
        var fichier = Files.writeString(dossier.resolve("rfc"), PRIVEE_RFC);
        assertThat(PaireDeCles.lire(fichier).publique().base64()).isEqualTo(PUBLIQUE_RFC);
    }

    @Test
    void aPairIsWrittenOnceForItsOwnerOnlyAndReadBack() throws IOException {
        var cible = dossier.resolve("cabinet");
        var paire = PaireDeCles.nouvelle();
        var publiee = paire.ecrire(cible);
        assertThat(publiee).hasFileName("cabinet.pub").hasContent(paire.publique().pem());
        assertThat(PaireDeCles.lire(cible).publique()).isEqualTo(paire.publique());
        if (Files.getFileStore(cible).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cible)))
                    .isEqualTo("rw-------");
        }
        assertThatThrownBy(() -> PaireDeCles.nouvelle().ecrire(cible))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("existe déjà");
        Files.delete(cible);
        assertThatThrownBy(() -> PaireDeCles.nouvelle().ecrire(cible))
                .hasMessageContaining("existe déjà");
        assertThat(cible).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bonjour",
                "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"
            })
    void whatIsNoPrivateKeyIsRefused(String texte) throws IOException {
        var fichier = Files.writeString(dossier.resolve("cle"), texte);
        assertThatThrownBy(() -> PaireDeCles.lire(fichier))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("n’est pas une clé privée Ed25519");
    }
}
