package fr.guichet.commande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;

import fr.guichet.ServicesDeTest;
import fr.guichet.common.db.Database;
import fr.guichet.table.HistoriqueRepository;
import fr.guichet.table.ImportFait;
import fr.guichet.table.Provenance;
import fr.guichet.table.Tables;
import fr.guichet.table.catalogue.Publication;
import fr.guichet.table.confiance.EmetteursDeConfiance;
import fr.guichet.table.confiance.EmetteursDeConfianceRepository;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** {@code guichet importer} on a table that a catalogue beside it announces. */
class ImporterSigneeTest {

    private static final Publication PAYS = Publication.nouvelle();

    @TempDir Path dossier;
    private Path base;
    private Path table;
    private String sortie;
    private String messages;

    @BeforeEach
    void publier() {
        base = dossier.resolve("base/guichet.db");
        table = Tables.ecrire(dossier.resolve("t.csv"), Tables.ORGANISMES);
        PAYS.publier(dossier, PAYS.table("Viamedis", "7", Publication.JOUR, table));
    }

    @Test
    void aTrustedOneIsImportedUnderItsEmetteurWithItsVersion() throws Exception {
        long cle = cles(k -> k.accepter(PAYS.cle(), "Pays", List.of()));
        assertThat(importer()).isEqualTo(Guichet.FAIT);
        assertThat(new ObjectMapper().readTree(sortie).get("emetteur").textValue())
                .isEqualTo("Viamedis");
        assertThat(importer("--emetteur", "Almerys")).isEqualTo(Guichet.REFUSE);
        assertThat(messages).contains("signée pour l’émetteur");
        assertThat(faits())
                .extracting(ImportFait::emetteur, ImportFait::provenance)
                .containsExactly(
                        tuple("Viamedis", Provenance.fichierSigne("7", Publication.JOUR, cle)));
    }

    @Test
    void aNewerOneOfTheSameLinesIsRecordedAndTheSameOneIsNot() {
        cles(k -> k.accepter(PAYS.cle(), "Pays", List.of()));
        assertThat(importer()).isEqualTo(Guichet.FAIT);
        assertThat(importer()).isEqualTo(Guichet.FAIT);
        PAYS.publier(dossier, PAYS.table("Viamedis", "8", Publication.JOUR, table));
        assertThat(importer()).isEqualTo(Guichet.FAIT);
        assertThat(faits())
                .extracting(f -> f.provenance().version(), f -> f.comptes().ajoutees() > 0)
                .containsExactly(tuple("8", false), tuple("7", true));
    }

    @Test
    void anUnknownOrRevokedKeyIsRefusedWithItsFingerprint() {
        assertThat(importer()).isEqualTo(Guichet.REFUSE);
        assertThat(messages).contains(PAYS.cle().empreinteLisible());
        cles(k -> {
            k.revoquer(k.accepter(PAYS.cle(), "Pays", List.of()));
            return null;
        });
        assertThat(importer()).isEqualTo(Guichet.REFUSE);
        assertThat(messages).contains("a révoquée");
        assertThat(faits()).isEmpty();
    }

    @Test
    void aChangedTableIsRefusedWholeAndOneNobodySignsIsNot() {
        cles(k -> k.accepter(PAYS.cle(), "Pays", List.of()));
        Tables.ecrire(table, Tables.ORGANISMES.replace("75990010", "75990011"));
        assertThat(importer()).isEqualTo(Guichet.REFUSE);
        assertThat(messages).contains("n’est pas celui que son éditeur a signé");
        assertThat(sortie).isEmpty();
        assertThat(faits()).isEmpty();

        table = Tables.ecrire(dossier.resolve("autre.csv"), Tables.ORGANISMES);
        assertThat(importer()).isEqualTo(Guichet.FAIT);
        assertThat(faits()).extracting(ImportFait::cle).containsOnlyNulls();
    }

    private <T> T cles(Function<EmetteursDeConfiance, T> travail) {
        try (var database = Database.open(base)) {
            var cles = new EmetteursDeConfianceRepository(database.jdbi());
            return travail.apply(new EmetteursDeConfiance(cles, Clock.systemDefaultZone()));
        }
    }

    private List<ImportFait> faits() {
        try (var database = Database.open(base)) {
            return new HistoriqueRepository(database.jdbi()).findAll();
        }
    }

    private int importer(String... options) {
        var sortie = new StringWriter();
        var messages = new StringWriter();
        var ligne =
                new ArrayList<>(List.of("importer", table.toString(), "--base", base.toString()));
        ligne.addAll(List.of(options));
        int statut =
                Guichet.executer(
                        ligne.toArray(String[]::new),
                        _ -> {},
                        List.of(new ImporterCommande(ServicesDeTest.tables())),
                        new PrintWriter(sortie),
                        new PrintWriter(messages));
        this.sortie = sortie.toString();
        this.messages = messages.toString();
        return statut;
    }
}
