package fr.guichet.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.convention.Champ;
import fr.guichet.convention.Exemples;
import fr.guichet.regles.Convention;
import fr.guichet.table.EffetSurPatients.PatientConcerne;
import fr.guichet.table.lecture.Avertissement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

class ImporteurTest {

    @TempDir Path dossier;
    private final List<List<Convention>> vues = new ArrayList<>();
    private Banc banc;

    @BeforeEach
    void ouvrir() {
        banc =
                new Banc(
                        dossier,
                        (avant, apres, _) -> {
                            vues.add(avant.conventions());
                            vues.add(apres.conventions());
                            return List.of(new PatientConcerne(1, "DUPONT Anne", "GU", "DRE"));
                        });
    }

    @AfterEach
    void fermer() {
        banc.close();
    }

    @Test
    void aFirstImportKeepsOneLineForEachDistinctConvention() {
        var rapport = banc.importer("organismes.csv", Tables.ORGANISMES);
        assertThat(rapport)
                .extracting(
                        RapportImport::emetteur,
                        RapportImport::lues,
                        RapportImport::ajoutees,
                        RapportImport::doublons,
                        RapportImport::identiques)
                .containsExactly("organismes", 16, 15, 1, 0);
        assertThat(rapport.avertissements()).hasSize(4);
        assertThat(banc.enVigueur()).hasSize(15);
        assertThat(banc.compter("import")).isEqualTo(1);
    }

    @Test
    void theSameFileAgainIsAllIdenticalAndWritesNothing() throws Exception {
        banc.importer("organismes.csv", Tables.ORGANISMES);
        var avant = octets();
        var rapport = banc.importer("autre-nom.csv", Tables.ORGANISMES);
        assertThat(rapport)
                .extracting(
                        RapportImport::emetteur,
                        RapportImport::identiques,
                        RapportImport::doublons,
                        RapportImport::ajoutees,
                        RapportImport::modifiees,
                        RapportImport::supprimees,
                        RapportImport::patientsTouches)
                .containsExactly("organismes", 15, 1, 0, 0, 0, 0);
        assertThat(octets()).isEqualTo(avant);
        assertThat(banc.compter("import")).isEqualTo(1);
    }

    @Test
    void aFileThatLostItsZerosIsMatchedToTheSameLinesAndTheBaseKeepsThem() {
        banc.importer("organismes.csv", Tables.ORGANISMES);
        var avant = banc.enVigueur();
        var rapport = banc.importer("zeros-perdus.csv", Tables.ZEROS_PERDUS);
        assertThat(rapport)
                .extracting(
                        RapportImport::emetteur,
                        RapportImport::identiques,
                        RapportImport::doublons,
                        RapportImport::ajoutees,
                        RapportImport::modifiees,
                        RapportImport::supprimees)
                .containsExactly("organismes", 15, 1, 0, 0, 0);
        assertThat(banc.enVigueur()).isEqualTo(avant);
        assertThat(rapport.avertissements())
                .extracting(Avertissement::champ, Avertissement::motif)
                .contains(
                        tuple(
                                "Id amc",
                                "zéros de tête écrits autrement sur 9 lignes : mêmes AMC,"
                                        + " l’écriture déjà reçue est gardée"));
    }

    @Test
    void anotherEmetteurRemovesNothing() {
        banc.importer("organismes.csv", Tables.ORGANISMES);
        var rapport =
                banc.importer(
                        "viamedis.csv",
                        Tables.TITRES
                                + "VIAMEDIS;75990010;75990010;VIAMEDIS;VM;;1;75990010;T;8;;0;0;VM;001;viamedis.rss.fr\n");
        assertThat(rapport.emetteur()).isEqualTo("viamedis");
        assertThat(rapport.ajoutees()).isEqualTo(1);
        assertThat(rapport.supprimees()).isZero();
        assertThat(banc.enVigueur()).hasSize(16);
    }

    @Test
    void whatChangesIsToldFieldByFieldThenWritten() {
        banc.importer("organismes.csv", Tables.ORGANISMES);
        var texte =
                Tables.ORGANISMES
                        .replace("Mut santé;0098532005", "Mut santé+;98532005")
                        .replaceAll(
                                "(?m)^VALEO.*\n", "NEUVE;12345678;1;N;OC;;;1;T;8;;0;0;OC;001;\n");
        var preparation = banc.preparer("t.csv", texte, "ORGANISMES", Mode.REMPLACEMENT);
        var comparaison = preparation.comparaison().conventions();
        assertThat(comparaison.modifiees())
                .singleElement()
                .extracting(m -> m.differences(SorteImportee.CONVENTION))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly(
                        new Difference(Champ.LIBELLE_AMC.libelle(), "Mut santé", "Mut santé+"));
        assertThat(comparaison.ajoutees()).hasSize(1);
        assertThat(comparaison.supprimees()).hasSize(1);
        assertThat(preparation.patients()).hasSize(1);
        assertThat(vues.get(2)).hasSize(15);
        assertThat(vues.get(3)).hasSize(15).isNotEqualTo(vues.get(2));
        assertThat(banc.enVigueur()).isEqualTo(vues.get(2));

        banc.importeur.appliquer(preparation, Progress.AUCUN);
        assertThat(banc.enVigueur()).containsExactlyInAnyOrderElementsOf(vues.get(3));
        assertThat(banc.ligne("Mut santé+").convention().numeroAmc()).isEqualTo("0098532005");
    }

    @Test
    void aMergeOnlyAddsAndChanges() {
        banc.importer("organismes.csv", Tables.ORGANISMES);
        var rapport =
                banc.importer(
                        "t.csv",
                        Tables.TITRES + "NEUVE;12345678;1;N;OC;;;1;T;8;;0;0;OC;001;\n",
                        "organismes",
                        Mode.FUSION);
        assertThat(rapport.supprimees()).isZero();
        assertThat(banc.enVigueur()).hasSize(16);
    }

    @Test
    void theLinesOfThePracticeSurviveAndAreWarnedAbout() {
        banc.importer("organismes.csv", Tables.ORGANISMES);
        var mienne = Exemples.convention("MIENNE", "11111111", "OC", null);
        banc.retouches.ajouter(mienne);
        banc.retouches.modifier(
                banc.ligne("VALEO"), Exemples.convention("VALEO À MOI", "784718397", "SP", null));
        banc.retouches.modifier(
                banc.ligne("UNI SANTE"), Exemples.convention("UNI À MOI", "410503429", "RO", "02"));
        banc.retouches.supprimer(banc.ligne("VIAMEDIS"));

        var texte =
                Tables.ORGANISMES
                        .replace("0784718397;VALEO;SP", "0784718397;VALEO 2;SP")
                        .replace("viamedis.rss.fr", "viamedis.fr")
                        .replaceAll("(?m)^UNI SANTE.*\n", "");
        var rapport = banc.importer("organismes.csv", texte);
        assertThat(rapport)
                .extracting(
                        RapportImport::modifiees,
                        RapportImport::supprimees,
                        RapportImport::identiques)
                .containsExactly(2, 1, 12);
        assertThat(rapport.avertissements())
                .extracting(Avertissement::motif)
                .anyMatch(m -> m.contains("VALEO") && m.contains("celle du cabinet reste"))
                .anyMatch(m -> m.contains("UNI SANTE") && m.contains("n’a plus cette ligne"))
                .anyMatch(m -> m.contains("VIAMEDIS") && m.contains("elle reste retirée"));
        assertThat(banc.enVigueur())
                .extracting(Convention::libelleAmc)
                .contains("MIENNE", "VALEO À MOI", "UNI À MOI")
                .doesNotContain("VALEO", "VIAMEDIS", "UNI SANTE");
        assertThat(banc.ligne("UNI À MOI").remplaceId()).isNull();
        assertThat(banc.ligne("VALEO À MOI").remplaceId()).isNotNull();
    }

    @Test
    void aTableOfWhichNoLineCanBeReadRemovesNothing() {
        banc.importer("organismes.csv", Tables.ORGANISMES);
        var preparation =
                banc.preparer("t.csv", Tables.TITRES + "a;b\n", "organismes", Mode.REMPLACEMENT);
        assertThat(preparation.comparaison().sansEffet()).isTrue();
        assertThatThrownBy(() -> banc.importeur.appliquer(preparation, Progress.AUCUN))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Aucune ligne");
        assertThat(banc.enVigueur()).hasSize(15);
    }

    @Test
    void anImportThatIsCancelledLeavesTheTableAsItWas() {
        banc.importer("organismes.csv", Tables.ORGANISMES);
        var avant = banc.enVigueur();
        var preparation =
                banc.preparer(
                        "t.csv",
                        Tables.ORGANISMES.replace("Smutie", "SMUTIE"),
                        null,
                        Mode.REMPLACEMENT);
        assertThatThrownBy(() -> banc.importeur.appliquer(preparation, new AnnuleApres(1)))
                .isInstanceOf(CancellationException.class);
        assertThat(banc.enVigueur()).isEqualTo(avant);
        assertThat(banc.compter("import")).isEqualTo(1);
    }

    @Test
    void aTableChangedSinceItWasComparedIsNotOverwritten() {
        banc.importer("organismes.csv", Tables.ORGANISMES);
        var texte = Tables.ORGANISMES.replaceAll("(?m)^VALEO.*\n", "");
        var preparation = banc.preparer("t.csv", texte, "organismes", Mode.REMPLACEMENT);
        banc.importer("t.csv", texte, "organismes", Mode.REMPLACEMENT);
        assertThatThrownBy(() -> banc.importeur.appliquer(preparation, Progress.AUCUN))
                .hasMessageContaining("a changé pendant la comparaison");
        assertThat(banc.compter("import")).isEqualTo(2);
    }

    @Test
    void columnsMatchedByHandAreRememberedForTheEmetteur() {
        var texte = "Code;Sorte;Nom\n75990010;VM;VIAMEDIS\n";
        var fichier = Tables.ecrire(dossier.resolve("x.csv"), texte);
        var appariement =
                Map.of(
                        Champ.NUMERO_AMC, "Code",
                        Champ.TYPE_CONVENTION, "Sorte",
                        Champ.LIBELLE_AMC, "Nom");
        var lecture = banc.importeur.lire(fichier, appariement, Progress.AUCUN);
        banc.importeur.appliquer(
                banc.importeur.comparer(
                        lecture, "Viamédis", Provenance.FICHIER, Mode.REMPLACEMENT, Progress.AUCUN),
                Progress.AUCUN);

        var rapport = banc.importer("mois-suivant.csv", texte + "75990011;VM;AUTRE\n");
        assertThat(rapport)
                .extracting(
                        RapportImport::emetteur, RapportImport::ajoutees, RapportImport::identiques)
                .containsExactly("Viamédis", 1, 1);
    }

    private byte[] octets() throws Exception {
        // The journal of SQLite holds the latest pages: both files are the base.
        var base = Files.readAllBytes(dossier.resolve("guichet.db"));
        var journal = dossier.resolve("guichet.db-wal");
        var suite = Files.exists(journal) ? Files.readAllBytes(journal) : new byte[0];
        var tout = java.util.Arrays.copyOf(base, base.length + suite.length);
        System.arraycopy(suite, 0, tout, base.length, suite.length);
        return tout;
    }

    /** Cancelled after so many looks at it. */
    private static final class AnnuleApres implements Progress {

        private int restant;

        AnnuleApres(int regards) {
            restant = regards;
        }

        @Override
        public void report(long done, long total, String message) {}

        @Override
        public boolean cancelled() {
            restant--;
            return restant < 0;
        }
    }
}
