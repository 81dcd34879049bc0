package fr.guichet.convention;

import static fr.guichet.convention.Exemples.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;
import fr.guichet.common.impression.Edition;
import fr.guichet.regles.Convention;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

class ConventionsViewModelTest {

    private static final Clock JOUR =
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir Path dossier;
    private Database database;
    private Conventions conventions;
    private DialoguesScriptes dialogues;
    private ConventionsViewModel model;

    @BeforeEach
    void open() {
        database = Database.open(dossier.resolve("guichet.db"));
        Exemples.importer(
                database.jdbi(),
                "table",
                convention("VIAMEDIS", "75990010", "VM", null),
                convention("GROUPAMA GRAND EST", "0379906753", "RO", "026710000"),
                convention("GROUPAMA GRAND EST", "379906753", "RO", "028810000"),
                convention("CPAM LAON", "01021", null, null));
        conventions = new Conventions(new ConventionRepository(database.jdbi()), new DirectTasks());
        dialogues = new DialoguesScriptes();
        model =
                new ConventionsViewModel(
                        conventions,
                        new RetoucheRepository(database.jdbi()),
                        new DirectTasks(),
                        dialogues,
                        new ConventionsViewModel.Navigation(() -> {}, () -> {}, () -> {}),
                        new ListeConventions(
                                new Edition(new DirectTasks(), dialogues, _ -> {}, JOUR)),
                        JOUR);
        conventions.recharger();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theCounterNamesOrganismesLinesAndTables() {
        assertThat(model.liste().compteurProperty().get()).isEqualTo("2 organismes, 4 lignes");
        assertThat(model.liste().tables())
                .extracting(EtatTables.Partie::texte)
                .containsExactly("table table du 22/11/2026 · non signée");
    }

    @Test
    void aKeystrokeFindsAndChoosesTheFirstLine() {
        model.liste().rechercheProperty().set("viamdis");

        assertThat(model.liste().organismesProperty().get())
                .extracting(Organisme::libelle)
                .containsExactly("VIAMEDIS");
        assertThat(model.fiche().texteProperty(Champ.NUMERO_AMC).get()).isEqualTo("75990010");
        assertThat(model.liste().compteurProperty().get()).startsWith("1 organisme, 1 ligne");
    }

    @Test
    void theLinesFoundAreGivenOutOneByOne() throws IOException {
        model.liste().rechercheProperty().set("groupama");
        dialogues.fichier = dossier.resolve("liste.pdf");
        model.liste().enregistrerPdf();

        try (var document = Loader.loadPDF(dialogues.fichier.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Tables organismes complémentaires", "2 lignes, le 22/11/2026")
                    .contains("GROUPAMA GRAND EST 0379906753", "026710000", "028810000")
                    .doesNotContain("VIAMEDIS");
        }
    }

    @Test
    void anOrganismeOfSeveralCaissesSaysHowMany() {
        var rangees = conventions.organismes().tous().stream().map(Rangee::de).toList();

        assertThat(rangees)
                .extracting(Rangee::libelle)
                .containsExactly("GROUPAMA GRAND EST", "VIAMEDIS", "Sans numéro d’AMC utilisable");
        assertThat(rangees)
                .extracting(Rangee::signataire)
                .containsExactly("2 caisses", "VIAMEDIS", "1 ligne");
        assertThat(rangees).extracting(Rangee::groupe).containsExactly(true, false, true);
    }

    @Test
    void aLineIsAddedMarkedAndChosenWhateverTheSearchHid() {
        model.liste().rechercheProperty().set("viamedis");
        model.ajouter();
        model.fiche().texteProperty(Champ.LIBELLE_AMC).set("  Mutuelle du coin ");
        model.fiche().texteProperty(Champ.NUMERO_AMC).set("12 345 678");
        model.fiche().texteProperty(Champ.TYPE_CONVENTION).set("oc");

        model.valider();

        var choisie = model.liste().selectionProperty().get();
        assertThat(choisie.manuelle()).isTrue();
        assertThat(choisie.convention().libelleAmc()).isEqualTo("Mutuelle du coin");
        assertThat(choisie.convention().numeroAmc()).isEqualTo("12345678");
        assertThat(choisie.convention().typeConvention()).isEqualTo("OC");
        assertThat(model.fiche().editionProperty().get()).isFalse();
        assertThat(conventions.lignes()).hasSize(5);
    }

    @Test
    void aFaultStandsByItsFieldAndNothingIsKept() {
        model.ajouter();
        model.fiche().texteProperty(Champ.NUMERO_AMC).set("75A90010");

        model.valider();

        assertThat(model.fiche().fauteProperty(Champ.NUMERO_AMC).get())
                .isEqualTo("Un numéro d’AMC ne s’écrit qu’avec des chiffres.");
        assertThat(model.fiche().editionProperty().get()).isTrue();
        assertThat(conventions.lignes()).hasSize(4);
    }

    @Test
    void aLineIsChangedAndEverythingIsSetBackAfterShowingTheLoss() {
        model.liste().rechercheProperty().set("viamedis");
        model.modifier();
        model.fiche().texteProperty(Champ.CODE_AIGUILLAGE_STS).set("8");
        model.valider();
        assertThat(model.liste().selectionProperty().get().remplaceId()).isNotNull();

        var pertes = new AtomicReference<ReinitialisationViewModel>();
        model.preparerReinitialisation(pertes::set);
        var perte = pertes.get().pertes().getFirst();
        assertThat(perte.texte()).isEqualTo("1 ligne modifiée, qui reprend ses valeurs");
        assertThat(perte.details().getFirst().details().getFirst().texte())
                .isEqualTo("Code aiguillage STS\u00a0: 8 → (vide)");

        pertes.get().reinitialiser();
        assertThat(conventions.lignes()).noneMatch(LigneConvention::manuelle);
    }

    @Test
    void nothingToResetIsSaid() {
        model.preparerReinitialisation(_ -> {
            throw new AssertionError("nothing to show");
        });
        assertThat(dialogues.textes).singleElement().asString().contains("rien à réinitialiser");
    }

    @Test
    void aRemovalIsAskedThenCanBeTakenBack() {
        model.liste().rechercheProperty().set("viamedis");
        dialogues.accepte = false;
        model.supprimer();
        assertThat(conventions.lignes()).hasSize(4);

        dialogues.accepte = true;
        model.supprimer();
        assertThat(conventions.lignes()).hasSize(3);
        assertThat(model.supprimeeProperty().get().convention().libelleAmc()).isEqualTo("VIAMEDIS");

        model.retablir();
        assertThat(conventions.lignes()).hasSize(4);
        assertThat(model.supprimeeProperty().get()).isNull();
        assertThat(model.liste().selectionProperty().get().convention().libelleAmc())
                .isEqualTo("VIAMEDIS");
    }

    @Test
    void closingAsksOnlyWhenSomethingWasTyped() {
        model.ajouter();
        assertThat(model.peutFermer()).isTrue();
        assertThat(dialogues.textes).isEmpty();

        model.fiche().texteProperty(Champ.LIBELLE_AMC).set("A");
        dialogues.accepte = false;
        assertThat(model.peutFermer()).isFalse();
        model.annuler();
        assertThat(model.fiche().editionProperty().get()).isTrue();

        dialogues.accepte = true;
        model.annuler();
        assertThat(model.fiche().editionProperty().get()).isFalse();
    }

    @Test
    void anImportElsewhereRefreshesTheListAndKeepsTheChoice() {
        model.liste().rechercheProperty().set("viamedis");
        Exemples.importer(
                database.jdbi(), "autre", convention("VIAMEDIS BIS", "75990011", "VM", null));

        conventions.recharger();

        assertThat(model.liste().organismesProperty().get()).hasSize(2);
        assertThat(model.liste().selectionProperty().get().convention().numeroAmc())
                .isEqualTo("75990010");
    }

    @Test
    void whenMoreIsFoundThanOneLooksThroughTheFirstAreShownAndTheCounterTellsAll() {
        Exemples.importer(
                database.jdbi(),
                "grande",
                IntStream.range(0, 400)
                        .mapToObj(n -> convention("MUTUELLE " + n, "1" + (100_000 + n), "OC", null))
                        .toArray(Convention[]::new));
        conventions.recharger();
        assertThat(model.liste().organismesProperty().get()).hasSize(403);
        assertThat(model.liste().resteProperty().get()).isEmpty();

        model.liste().rechercheProperty().set("mutuelle");

        assertThat(model.liste().organismesProperty().get())
                .hasSize(ListeOrganismesViewModel.MONTRES);
        assertThat(model.liste().resteProperty().get()).contains("Précisez la recherche");
        assertThat(model.liste().compteurProperty().get()).startsWith("400 organismes");
    }
}
