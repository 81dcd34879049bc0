package fr.guichet.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.complementaire.ComplementaireRepository;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class ExporteurTest {

    @TempDir Path dossier;

    @Test
    void whatIsExportedThenImportedIsIdentical() throws Exception {
        var cible = dossier.resolve("export.csv");
        var texte =
                Tables.ORGANISMES
                        + """
                        =CMD|calc;0012345678;1;-DRE;OC;1E5;;1;T;8;;0;0;OC;001;+a.fr
                        '=APOSTROPHE;12345679;'12;L'UNION "DU" SUD;OC;;;1;T;8;;0;0;OC;001;
                        "A;B";12345670;1;@nom;OC;'x;9;1;AUTRE;8;;0;1;OC;001;
                        """;
        try (var banc = new Banc(Files.createDirectory(dossier.resolve("a")))) {
            banc.importer("t.csv", texte);
            assertThat(exporteur(banc).conventions(cible)).isEqualTo(18);
            var ecrit = Files.readString(cible);
            assertThat(ecrit).startsWith("\uFEFFLibellé amc;").contains(";'0379906753;");
            assertThat(ecrit.lines().flatMap(l -> java.util.Arrays.stream(l.split(";"))))
                    .noneMatch(c -> c.matches("\"?[=+@-].*") || c.matches("0\\d+"));
            try (var autre = new Banc(Files.createDirectory(dossier.resolve("b")))) {
                var lecture = autre.importeur.lire(cible, (String) null, Progress.AUCUN);
                autre.importeur.appliquer(
                        autre.importeur.comparer(
                                lecture,
                                null,
                                Provenance.FICHIER,
                                Mode.REMPLACEMENT,
                                Progress.AUCUN),
                        Progress.AUCUN);
                assertThat(autre.enVigueur()).isEqualTo(banc.enVigueur());
            }
        }
    }

    @Test
    void thePracticesOwnRecordsBeginWithTheColumnsOfItsList() throws Exception {
        var cible = dossier.resolve("complementaires.csv");
        try (var banc = new Banc(dossier)) {
            assertThat(exporteur(banc).complementaires(cible)).isEqualTo(8);
        }
        assertThat(Files.readString(cible))
                .startsWith("\uFEFFNuméro;Gestion unique;Nom;Type convention;")
                .contains("\r\n'0099999997;1;C2S CAISSE ATTESTATION;RO;");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidAndNothingIsLeftBehind() throws Exception {
        try (var banc = new Banc(dossier)) {
            assertThatThrownBy(() ->
                            exporteur(banc).conventions(dossier.resolve("absent").resolve("x.csv")))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining("ne peut pas être écrit");
            var plein = Files.createDirectory(dossier.resolve("plein"));
            Files.createFile(plein.resolve("occupe"));
            assertThatThrownBy(() -> exporteur(banc).conventions(plein))
                    .isInstanceOf(UserException.class);
        }
        try (var restes = Files.list(dossier)) {
            assertThat(restes).noneMatch(f -> f.getFileName().toString().startsWith(".guichet"));
        }
    }

    @Test
    void refusedLinesAreSavedToBeMendedAndImported() throws Exception {
        var cible = dossier.resolve("refus.csv");
        try (var banc = new Banc(dossier)) {
            var preparation = banc.preparer("abimee.csv", Tables.ABIMEE, null, Mode.REMPLACEMENT);
            assertThat(LignesRefusees.enregistrer(preparation.lecture(), cible)).isEqualTo(7);
            var texte = Files.readString(cible).replace("75A90010", "75990010");
            var rapport = banc.importer("mendee.csv", texte);
            assertThat(rapport.ajoutees()).isEqualTo(1);
            assertThat(rapport.refusees()).extracting(r -> r.ligne()).doesNotContain(2L);
        }
    }

    private static Exporteur exporteur(Banc banc) {
        return new Exporteur(banc.conventions, new ComplementaireRepository(banc.database.jdbi()));
    }
}
