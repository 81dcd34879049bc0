package fr.guichet.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.regles.Convention;
import fr.guichet.table.lecture.AnnexeLue;
import fr.guichet.table.lecture.Lecture;
import fr.guichet.table.lecture.LigneLue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whatever happens to a file on its way, it is read or refused: never half applied. */
class FichiersAbimesTest {

    private static final int FICHIERS = 1_000;
    private static final String REGROUPEMENTS =
            "SELECT ltrim(numero_amc, '0') || ' ' || critere_secondaire FROM regroupement";
    private static final String CORRESPONDANCES =
            """
            SELECT ltrim(numero_amc, '0') || ' ' || numero_mutuelle || ' ' || code_gestion
              FROM correspondance\
            """;
    private static final String ANNUAIRE = "SELECT ltrim(numero_amc, '0') FROM annuaire";

    @TempDir Path dossier;

    /** What the base holds. */
    private List<List<?>> contenu;

    @Test
    @Timeout(120)
    void aDamagedFileIsReadOrRefusedAndNeverHalfApplied() {
        var degats = new Degats(20261122);
        int lus = 0;
        try (var banc = new Banc(dossier)) {
            banc.importer("base.csv", Tables.ORGANISMES, "x", Mode.REMPLACEMENT);
            contenu = contenu(banc);
            for (int i = 0; i < FICHIERS; i++) {
                var fichier = Tables.ecrire(dossier.resolve("x.dat"), degats.fichier());
                lus += importer(banc, fichier) ? 1 : 0;
            }
        }
        assertThat(lus).isBetween(FICHIERS / 4, FICHIERS * 3 / 4);
    }

    private boolean importer(Banc banc, Path fichier) {
        try {
            var lecture = banc.importeur.lire(fichier, "x", Progress.AUCUN);
            assertThat(
                            lecture.lignes().size()
                                    + lecture.annexes().nombre()
                                    + lecture.refusees().size())
                    .isEqualTo(lecture.lues());
            var preparation =
                    banc.importeur.comparer(
                            lecture, "x", Provenance.FICHIER, Mode.REMPLACEMENT, Progress.AUCUN);
            banc.importeur.appliquer(preparation, Progress.AUCUN);
            verifier(banc, lecture);
            contenu = contenu(banc);
            return true;
        } catch (UserException e) {
            assertThat(e).hasMessageContaining("Rien n’a été modifié");
            assertThat(contenu(banc)).isEqualTo(contenu);
            return false;
        }
    }

    /** Of each kind the file has lines of, the base holds what the file does. */
    private static void verifier(Banc banc, Lecture lecture) {
        if (!lecture.lignes().isEmpty()) {
            assertThat(canoniques(banc.enVigueur().stream()))
                    .isEqualTo(canoniques(lecture.lignes().stream().map(LigneLue::convention)));
        }
        var annexes = lecture.annexes();
        verifier(
                banc,
                REGROUPEMENTS,
                annexes.regroupements(),
                r -> sansZeros(r.numeroAmc()) + " " + r.critereSecondaire());
        verifier(
                banc,
                CORRESPONDANCES,
                annexes.correspondances(),
                c -> sansZeros(c.numeroAmc()) + " " + c.numeroMutuelle() + " " + c.codeGestion());
        verifier(banc, ANNUAIRE, annexes.annuaire(), a -> sansZeros(a.numeroAmc()));
    }

    private static <T> void verifier(
            Banc banc, String sql, List<AnnexeLue<T>> lues, Function<T, String> cle) {
        if (!lues.isEmpty()) {
            assertThat(lignes(banc, sql).stream().distinct())
                    .containsExactlyInAnyOrderElementsOf(
                            lues.stream().map(AnnexeLue::valeur).map(cle).distinct().toList());
        }
    }

    private static String sansZeros(String numero) {
        return numero.replaceFirst("^0+", "");
    }

    private static List<List<?>> contenu(Banc banc) {
        return List.of(
                banc.enVigueur(),
                lignes(banc, REGROUPEMENTS),
                lignes(banc, CORRESPONDANCES),
                lignes(banc, ANNUAIRE));
    }

    private static List<String> lignes(Banc banc, String sql) {
        return banc.database.jdbi().withHandle(h -> h.createQuery(sql).mapTo(String.class).list());
    }

    private static List<String> canoniques(Stream<Convention> conventions) {
        return conventions
                .map(Canonique::ligne)
                .map(Convention::toString)
                .distinct()
                .sorted()
                .toList();
    }
}
