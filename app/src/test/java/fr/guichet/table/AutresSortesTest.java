package fr.guichet.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.Progress;
import fr.guichet.convention.AnnexeRepository;
import fr.guichet.convention.EntreeAnnuaire;
import fr.guichet.convention.Exemples;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;
import fr.guichet.table.Provenance.Origine;
import fr.guichet.table.lecture.Genre;
import fr.guichet.table.lecture.Lecture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Regroupements, correspondances and annuaire, compared and written as conventions are. */
class AutresSortesTest {

    private static final Regroupement REGROUPEMENT =
            new Regroupement("302976568", "MUT A", "RO", "94???????", null);
    private static final Correspondance CORRESPONDANCE =
            new Correspondance("????????", "092000000", "77565712", "MUT B");
    private static final EntreeAnnuaire ENTREE =
            new EntreeAnnuaire("0775657120", "MUT C", "mut-c.fr", null);

    @TempDir Path dossier;
    private Banc banc;

    @BeforeEach
    void ouvrir() {
        banc = new Banc(dossier);
    }

    @AfterEach
    void fermer() {
        banc.close();
    }

    @Test
    void everyKindIsCountedAndWritten() {
        var rapport = importer(complete());
        assertThat(rapport.ajoutees()).isEqualTo(4);
        assertThat(rapport.regroupements().ajoutees()).isEqualTo(1);
        assertThat(rapport.correspondances().ajoutees()).isEqualTo(1);
        assertThat(rapport.annuaire().ajoutees()).isEqualTo(1);
        assertThat(List.of("convention", "regroupement", "correspondance", "annuaire"))
                .allSatisfy(table -> assertThat(banc.compter(table)).isEqualTo(1));
        assertThat(banc.annuleur.dernier(null).comptes().ajoutees()).isEqualTo(4);
    }

    @Test
    void theSameFileAgainWritesNothing() {
        importer(complete());
        var rapport = importer(complete());
        assertThat(rapport.identiques()).isEqualTo(4);
        assertThat(banc.compter("import")).isEqualTo(1);
    }

    @Test
    void anotherNameForTheSameLineIsAChangeAndAZeroIsNone() {
        importer(complete());
        var rapport =
                importer(
                        LecturesInventees.de(
                                List.of(),
                                List.of(
                                        new Regroupement(
                                                "0302976568", "MUT A", "RO", "94???????", null)),
                                List.of(
                                        new Correspondance(
                                                "????????", "092000000", "77565712", "MUT BB")),
                                List.of()));
        assertThat(rapport.regroupements().identiques()).isEqualTo(1);
        assertThat(rapport.correspondances().modifiees()).isEqualTo(1);
        assertThat(rapport.supprimees()).isZero();
    }

    @Test
    void aFileSaysNothingOfTheKindsItDoesNotCarry() {
        importer(complete());
        var rapport =
                importer(
                        LecturesInventees.de(
                                List.of(Exemples.convention("Z", "12345678", "OC", null)),
                                List.of(),
                                List.of(),
                                List.of()));
        assertThat(rapport.supprimees()).isEqualTo(1);
        assertThat(rapport.regroupements()).isNull();
        assertThat(banc.compter("regroupement")).isEqualTo(1);
    }

    @Test
    void aKindTheFileSaysIsEmptyIsRemovedUnlessTheFileHasNothingAtAll() {
        importer(complete());
        var toutVide =
                importer(
                        LecturesInventees.de(
                                List.of(), List.of(), List.of(), List.of(), Set.of(Genre.values())),
                        Provenance.FICHIER);
        assertThat(toutVide.supprimees()).isZero();
        var rapport =
                importer(
                        LecturesInventees.de(
                                List.of(Exemples.convention("A", "87654321", "OC", null)),
                                List.of(),
                                List.of(CORRESPONDANCE),
                                List.of(),
                                Set.of(
                                        Genre.CONVENTIONS,
                                        Genre.REGROUPEMENTS,
                                        Genre.CORRESPONDANCES)));
        assertThat(rapport.regroupements().supprimees()).isEqualTo(1);
        assertThat(rapport.annuaire()).isNull();
    }

    @Test
    void aLineHiddenByThePracticeStaysHiddenAndIsTold() {
        importer(complete());
        var regroupements = AnnexeRepository.regroupements(banc.database.jdbi());
        regroupements.supprimer(regroupements.findAll().getFirst());
        var rapport =
                importer(
                        LecturesInventees.de(
                                List.of(),
                                List.of(
                                        new Regroupement(
                                                "302976568", "MUT AA", "RO", "94???????", null)),
                                List.of(),
                                List.of()));
        assertThat(rapport.avertissements())
                .singleElement()
                .satisfies(a -> assertThat(a.motif()).contains("MUT AA", "elle reste retirée"));
        assertThat(regroupements.findAll()).isEmpty();
    }

    @Test
    void aNewVersionOfTheSameLinesIsKeptForItsDate() {
        var version = Provenance.telechargee("https://tables.example", "7", jour(1), null);
        importer(complete(), version);
        importer(complete(), version);
        assertThat(banc.compter("import")).isEqualTo(1);
        importer(complete(), Provenance.telechargee("https://tables.example", "8", jour(2), null));
        assertThat(banc.compter("import")).isEqualTo(2);
        assertThat(banc.historique.installees().get("ESSAI").version()).isEqualTo("8");
        assertThat(banc.annuleur.dernier(null).provenance())
                .extracting(Provenance::origine, Provenance::dateTable, Provenance::signee)
                .containsExactly(Origine.TELECHARGEMENT, jour(2), false);
        banc.annuler("essai");
        assertThat(banc.historique.installees().get("essai").version()).isEqualTo("7");
    }

    private static LocalDate jour(int jour) {
        return LocalDate.of(2026, 11, jour);
    }

    private static Lecture complete() {
        return LecturesInventees.de(
                List.of(Exemples.convention("A", "87654321", "OC", null)),
                List.of(REGROUPEMENT),
                List.of(CORRESPONDANCE),
                List.of(ENTREE));
    }

    private RapportImport importer(Lecture lecture) {
        return importer(lecture, Provenance.FICHIER);
    }

    private RapportImport importer(Lecture lecture, Provenance provenance) {
        var preparation =
                banc.importeur.comparer(
                        lecture, "essai", provenance, Mode.REMPLACEMENT, Progress.AUCUN);
        if (!preparation.toutRefuse()) {
            banc.importeur.appliquer(preparation, Progress.AUCUN);
        }
        return RapportImport.de(preparation);
    }
}
