package fr.guichet.convention;

import static fr.guichet.convention.Exemples.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

class ConventionsTest {

    @TempDir Path dossier;

    @Test
    void linesOfOneAmcAreOneOrganismeHoweverTheyAreWrittenAndNoneIsLost() {
        try (var database = Database.open(dossier.resolve("guichet.db"))) {
            Exemples.importer(
                    database.jdbi(),
                    "table",
                    convention("VIAMEDIS", "75990010", "VM", null),
                    convention(null, null, null, null),
                    convention("Éovi", "783332414", "RO", "029000000"),
                    convention("EOVI MUTUELLE", "0783332414", "RO", "030255400"),
                    convention("CPAM BOURG EN BRESSE", "01011", "OC", null));
            var conventions =
                    new Conventions(new ConventionRepository(database.jdbi()), new DirectTasks());
            var appels = new AtomicInteger();
            conventions.ecouter(appels::incrementAndGet);
            assertThat(conventions.index().chercher("viamedis", 10)).isEmpty();

            conventions.recharger();

            assertThat(appels).hasValue(1);
            assertThat(conventions.lignes()).hasSize(5);
            var organismes = conventions.organismes().tous();
            assertThat(organismes)
                    .extracting(Organisme::libelle)
                    .containsExactly("Éovi", "VIAMEDIS", "CPAM BOURG EN BRESSE");
            assertThat(organismes.getFirst().lignes()).hasSize(2);
            assertThat(organismes.getFirst().caissesSeules()).isTrue();
            assertThat(organismes.getLast().sansNumero()).isTrue();
            assertThat(organismes.getLast().lignes()).hasSize(2);

            var trouves = conventions.index().chercher("783332414", 10);
            assertThat(trouves).hasSize(2);
            assertThat(conventions.organismes().grouper(trouves)).hasSize(1);
            assertThat(conventions.version().texte()).isEqualTo("table du 22/11/2026");
        }
    }
}
