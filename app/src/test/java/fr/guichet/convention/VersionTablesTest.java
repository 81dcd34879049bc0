package fr.guichet.convention;

import static fr.guichet.convention.Exemples.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.db.Database;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.convention.VersionTables.Table;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

class VersionTablesTest {

    @TempDir Path dossier;
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(dossier.resolve("guichet.db"));
        Exemples.importer(
                database.jdbi(), "viamedis", convention("VIAMEDIS", "75990010", "VM", null));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theDayOfTheImportStandsInForThatOfTheTable() {
        assertThat(version().tables())
                .containsExactly(new Table("viamedis", null, LocalDate.of(2026, 11, 22), null));
    }

    @Test
    void thePublishersDayVersionAndSignatureComeFirst() {
        executer(
                """
                INSERT INTO cle_confiance (id, nom, cle_publique, empreinte, acceptee_le)
                VALUES (1, 'Viamedis SA', 'cle', 'abc', '2026-01-01')
                """);
        executer("UPDATE import SET date_table = '2026-11-12', version = '7', cle_id = 1");
        assertThat(version().tables())
                .containsExactly(
                        new Table("viamedis", "7", LocalDate.of(2026, 11, 12), "Viamedis SA"));
    }

    @Test
    void anImportTakenBackNoLongerGivesItsDay() {
        executer(
                """
                INSERT INTO import (emetteur_id, importe_le, fichier, empreinte, format, encodage,
                  mode, lues, ajoutees, modifiees, supprimees, identiques, doublons, refusees,
                  date_table, annule_le)
                SELECT emetteur_id, '2026-11-23T08:00:00', fichier, empreinte, format, encodage,
                  mode, 0, 0, 0, 0, 0, 0, 0, '2026-11-23', '2026-11-23T08:05:00' FROM import
                """);
        assertThat(version().tables().getFirst().jour()).isEqualTo("2026-11-22");
    }

    @Test
    void aTableThatBringsOnlyRegroupementsCounts() {
        executer("INSERT INTO emetteur (nom) VALUES ('jfse'), ('vide')");
        executer(
                """
                INSERT INTO regroupement (emetteur_id, numero_amc, critere_secondaire)
                SELECT id, '302976568', '94???????' FROM emetteur WHERE nom = 'jfse'
                """);
        assertThat(version().tables())
                .extracting(Table::emetteur)
                .containsExactly("jfse", "viamedis");
    }

    @Test
    void thePracticeSetsTheAgeAndNonsenseKeepsTheUsualOne() {
        var reglages = new ReglageRepository(database.jdbi());
        var jour = LocalDate.of(2026, 12, 3);
        assertThat(version().anciennes(jour)).isEmpty();

        reglages.save(AgeMaximum.CLE, "10");
        assertThat(version().anciennes(jour)).hasSize(1);

        reglages.save(AgeMaximum.CLE, "3651");
        assertThat(version().ageMaximum()).isEqualTo(AgeMaximum.PAR_DEFAUT);
    }

    private VersionTables version() {
        return new ConventionRepository(database.jdbi()).version();
    }

    private void executer(String sql) {
        database.jdbi().useHandle(h -> h.execute(sql));
    }
}
