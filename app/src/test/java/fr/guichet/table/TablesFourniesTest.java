package fr.guichet.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.guichet.common.Progress;
import fr.guichet.regles.Convention;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** The tables the practice gave, where they stand beside the project. */
class TablesFourniesTest {

    private static final Path TABLES = Path.of("..", "..", "shared", "data", "tables");

    @TempDir Path dossier;

    @BeforeEach
    void presentes() {
        assumeTrue(Files.isDirectory(TABLES));
    }

    @Test
    void theTablesGiveTheFiguresOfTheirStory() {
        try (var banc = new Banc(dossier)) {
            var premier = importer(banc, "organismes-par-defaut.csv");
            assertThat(premier.lues()).isEqualTo(59);
            assertThat(premier.ajoutees()).isEqualTo(55);
            assertThat(premier.doublons()).isEqualTo(4);
            assertThat(premier.avertissements()).hasSize(15);
            var avant = banc.enVigueur();

            for (var fichier : new String[] {"organismes-par-defaut.csv", "zeros-perdus.csv"}) {
                var encore = importer(banc, fichier);
                assertThat(encore.emetteur()).isEqualTo("organismes-par-defaut");
                assertThat(encore.identiques()).isEqualTo(55);
                assertThat(encore.doublons()).isEqualTo(4);
            }
            assertThat(banc.enVigueur()).isEqualTo(avant);
            assertThat(banc.compter("import")).isEqualTo(1);

            assertThat(importer(banc, "viamedis.cp1252.csv").ajoutees()).isEqualTo(1);
            assertThat(importer(banc, "tabulations.txt").ajoutees()).isEqualTo(30);
            var abimee = importer(banc, "abimee.csv");
            assertThat(abimee.ajoutees()).isEqualTo(3);
            assertThat(abimee.refusees())
                    .extracting(r -> r.ligne())
                    .containsExactly(2L, 3L, 4L, 5L, 8L, 10L, 11L);
            assertThat(banc.enVigueur())
                    .extracting(Convention::libelleAmc)
                    .contains("Régime assemblée nationale", "Mut santé")
                    .filteredOn(l -> l != null)
                    .noneMatch(l -> l.contains("\uFFFD") || l.contains("Ã"));
        }
    }

    private static RapportImport importer(Banc banc, String nom) {
        var lecture = banc.importeur.lire(TABLES.resolve(nom), (String) null, Progress.AUCUN);
        var preparation =
                banc.importeur.comparer(
                        lecture, null, Provenance.FICHIER, Mode.REMPLACEMENT, Progress.AUCUN);
        banc.importeur.appliquer(preparation, Progress.AUCUN);
        return RapportImport.de(preparation);
    }
}
