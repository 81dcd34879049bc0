package fr.guichet.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.guichet.common.Progress;
import fr.guichet.regles.Convention;
import fr.guichet.table.lecture.LecteurTable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    abimee.csv                 | CSV, point-virgule              | 3 | 0 | 0 | 0
                    amc.lgw                    | ZIP : annuaire amc.xml     | 0 | 0 | 0 | 5
                    correspondances.mutnum.txt | correspondances MUTNUM          | 0 | 0 | 2 | 0
                    jfse.json                  | JSON                            | 30 | 2 | 2 | 0
                    organismes-par-defaut.csv  | CSV, point-virgule              | 59 | 0 | 0 | 0
                    tabulations.txt            | texte, tabulations              | 30 | 0 | 0 | 0
                    viamedis.cp1252.csv        | CSV, point-virgule              | 1 | 0 | 0 | 0
                    """)
    void eachIsToldByItsContentUnderAnyName(
            String nom,
            String format,
            int conventions,
            int regroupements,
            int correspondances,
            int organismes)
            throws IOException {
        var copie = Files.copy(TABLES.resolve(nom), dossier.resolve("x.dat"));
        var lecture = LecteurTable.lire(copie, List.of(), false, Progress.AUCUN);
        assertThat(lecture.format()).isEqualTo(format);
        assertThat(lecture.lignes()).hasSize(conventions);
        assertThat(lecture.annexes().regroupements()).hasSize(regroupements);
        assertThat(lecture.annexes().correspondances()).hasSize(correspondances);
        assertThat(lecture.annexes().annuaire()).hasSize(organismes);
    }

    @Test
    void thePracticesListIsAddedToItsRecords() {
        try (var banc = new Banc(dossier)) {
            var rapport = importer(banc, "complementaires-003.csv");
            assertThat(rapport.lues()).isEqualTo(16);
            assertThat(rapport.refusees()).isEmpty();
            assertThat(rapport.complementaires())
                    .isEqualTo(new RapportImport.ParSorte(8, 0, 0, 8, 0));
            assertThat(banc.compter("complementaire")).isEqualTo(16);
            var encore = importer(banc, "complementaires-003.csv");
            assertThat(encore.identiques()).isEqualTo(16);
            assertThat(banc.compter("import")).isEqualTo(1);
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
