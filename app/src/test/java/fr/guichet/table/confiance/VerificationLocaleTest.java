package fr.guichet.table.confiance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.table.Provenance;
import fr.guichet.table.Tables;
import fr.guichet.table.catalogue.Catalogue;
import fr.guichet.table.catalogue.ClePublique;
import fr.guichet.table.catalogue.Publication;
import fr.guichet.table.catalogue.TablePubliee;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A table on a disk, its catalogue beside it. */
class VerificationLocaleTest {

    private static final Publication PAYS = Publication.nouvelle();

    @TempDir Path dossier;
    @TempDir Path dossierBase;
    private Coffre coffre;
    private VerificationLocale verification;
    private Path fichier;

    @BeforeEach
    void open() {
        coffre = new Coffre(dossierBase);
        verification = new VerificationLocale(coffre.emetteurs);
        fichier = Tables.ecrire(dossier.resolve("viamedis.csv"), Tables.ORGANISMES);
    }

    @AfterEach
    void close() {
        coffre.close();
    }

    @Test
    void aFileThatNoCatalogueAnnouncesIsNotSigned() {
        assertThat(lire()).isEmpty();
        var autre = Tables.ecrire(dossier.resolve("autre.csv"), Tables.ABIMEE);
        PAYS.publier(dossier, PAYS.table("Autre", "1", Publication.JOUR, autre));
        assertThat(lire()).isEmpty();
    }

    @Test
    void aSignedFileSaysByWhomAndHowFarItIsTrusted() {
        var table = PAYS.table("Viamedis", "7", Publication.JOUR, fichier);
        var catalogue = PAYS.publier(dossier, table);
        assertThat(lire()).contains(new TableSignee(catalogue, table, Confiance.INCONNUE, null));
        assertThatThrownBy(() -> lire().orElseThrow().exigerConfiance(null))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("n’a pas acceptée")
                .hasMessageContaining(PAYS.cle().empreinteLisible());

        long id = coffre.emetteurs.accepter(PAYS.cle(), "Pays", List.of());
        var lue = lire().orElseThrow();
        assertThat(lue).isEqualTo(new TableSignee(catalogue, table, Confiance.DE_CONFIANCE, id));
        assertThat(lue.exigerConfiance(" VIAMEDIS "))
                .isEqualTo(Provenance.fichierSigne("7", Publication.JOUR, id));
        assertThatThrownBy(() -> lue.exigerConfiance("Almerys"))
                .hasMessageContaining("signée pour l’émetteur");

        coffre.emetteurs.revoquer(id);
        assertThatThrownBy(() -> lire().orElseThrow().exigerConfiance(null))
                .hasMessageContaining("a révoquée");
        var autre = Publication.nouvelle();
        coffre.emetteurs.reaccepter(id);
        coffre.emetteurs.accepter(autre.cle(), "Autre", List.of("viamedis"));
        assertThatThrownBy(() -> lire().orElseThrow().exigerConfiance(null))
                .hasMessageContaining("une autre clé");
    }

    @Test
    void aFileChangedByOneBitIsRefusedWhole() throws IOException {
        PAYS.publier(dossier, PAYS.table("Viamedis", "7", Publication.JOUR, fichier));
        var hasard = new Random(42);
        var bons = Files.readAllBytes(fichier);
        for (int i = 0; i < 50; i++) {
            var octets = bons.clone();
            octets[hasard.nextInt(octets.length)] ^= (byte) (1 << hasard.nextInt(8));
            Tables.ecrire(fichier, octets);
            assertThatThrownBy(this::lire)
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining("n’est pas celui que son éditeur a signé");
        }
    }

    @Test
    void aCatalogueChangedByOneBitNeverPassesForAnother() throws IOException {
        var table = PAYS.table("Viamedis", "7", Publication.JOUR, fichier);
        PAYS.publier(dossier, table);
        var chemin = dossier.resolve(Catalogue.FICHIER);
        var bons = Files.readAllBytes(chemin);
        var hasard = new Random(7);
        for (int i = 0; i < 500; i++) {
            var octets = bons.clone();
            octets[hasard.nextInt(octets.length)] ^= (byte) (1 << hasard.nextInt(8));
            Tables.ecrire(chemin, octets);
            try {
                // What the change did not touch is the announcement itself, or it is no more.
                assertThat(lire().filter(s -> !s.table().equals(table))).isEmpty();
            } catch (UserException e) {
                assertThat(e).hasMessageContaining("Rien n’a été modifié");
            }
        }
    }

    @Test
    void aSignatureOfAnotherKeyOrOfAnotherTableIsRefused() {
        var table = PAYS.table("Viamedis", "7", Publication.JOUR, fichier);
        var usurpateur = Publication.nouvelle();
        usurpateur.publier(dossier, table);
        assertThatThrownBy(this::lire).hasMessageContaining("signature");
        PAYS.publier(
                dossier,
                new TablePubliee(
                        table.nom(),
                        table.emetteur(),
                        table.version(),
                        table.date().plusYears(1),
                        table.fichier(),
                        table.taille(),
                        table.sha256(),
                        table.signature()));
        assertThatThrownBy(this::lire).hasMessageContaining("signature");
    }

    @Test
    void aCatalogueThatCannotBeReadSaysHowToDoWithoutIt() {
        Tables.ecrire(dossier.resolve(Catalogue.FICHIER), "{}");
        assertThatThrownBy(this::lire)
                .isInstanceOf(UserException.class)
                .hasMessageContaining("copiez-la dans un autre dossier");
    }

    @Test
    void aKeyIsFoundInWhateverThePublisherSent() {
        var catalogue = PAYS.catalogue();
        var marque =
                Tables.ecrire(
                        dossier.resolve("c.json"),
                        "\uFEFF" + new String(catalogue.octets(), StandardCharsets.UTF_8));
        assertThat(LecteurDeCle.lire(LecteurDeCle.texte(marque)))
                .isEqualTo(new LecteurDeCle.CleLue(PAYS.cle(), "Mutuelle du Pays"));
        ClePublique cle = PAYS.cle();
        assertThat(LecteurDeCle.lire(cle.pem()).editeur()).isEmpty();
        assertThat(LecteurDeCle.lire(cle.base64()).cle()).isEqualTo(cle);
        assertThatThrownBy(() -> LecteurDeCle.texte(dossier.resolve("absent")))
                .isInstanceOf(UserException.class);
    }

    private Optional<TableSignee> lire() {
        return verification.de(fichier, Progress.AUCUN);
    }
}
