package fr.guichet.patient;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.Tasks;
import fr.guichet.common.db.Database;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Tableau;
import fr.guichet.organisme.Caisses;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

class PatientsViewModelTest {

    private static final Clock JOUR =
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir Path dossier;

    private final DialoguesScriptes dialogues = new DialoguesScriptes();
    private final List<Tableau> imprimes = new ArrayList<>();
    private final List<Long> ouverts = new ArrayList<>();
    private Database database;
    private DossierRepository dossiers;
    private PatientsViewModel model;

    @BeforeEach
    void open() {
        database = Database.open(dossier.resolve("guichet.db"));
        dossiers = new DossierRepository(database.jdbi());
        model = modele(new DirectTasks());
    }

    private PatientsViewModel modele(Tasks tasks) {
        return new PatientsViewModel(
                new PatientRepository(database.jdbi()),
                tasks,
                dialogues,
                ouverts::add,
                () -> ouverts.add(null),
                new ListePatients(
                        new Edition(new DirectTasks(), dialogues, imprimes::add, JOUR),
                        Caisses.charger()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        model.charger();
        assertThat(model.videProperty().get()).contains("Créez le premier");
        assertThat(model.compteProperty().get()).isEqualTo("Aucun patient");
    }

    @ParameterizedTest(name = "« {0} » trouve {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # saisie              | prénom
                    lefevre               | Zoé
                    LEFÈVRE zo            | Zoé
                    lefvre                | Zoé
                    1 85 05 75            | Zoé
                    1850575116060         | Zoé
                    1 85 05 75 116 060 97 | Zoé
                    12/05/1985            | Zoé
                    12051985              | Zoé
                    1985                  | Zoé
                    elodie                | Élodie
                    03/02/2001            | Élodie
                    """)
    void recherche(String saisie, String prenom) {
        save(Patients.complet("LEFÈVRE", "Zoé"));
        save(Patients.nouveau("ÉTIENNE", "Élodie", "03/02/2001"));
        model.charger();
        model.saisieProperty().set(saisie);
        assertThat(model.lignes()).extracting(PatientLigne::prenom).containsExactly(prenom);
        assertThat(model.compteProperty().get()).isEqualTo("1 patient trouvé");
    }

    @Test
    void aSearchTypedBeforeTheIndexIsReadyWaitsAndThenAnswers() {
        save(Patients.complet("LEFÈVRE", "Zoé"));
        save(Patients.nouveau("ÉTIENNE", "Élodie", "03/02/2001"));
        var tasks = new TachesTenues();
        var lent = modele(tasks);
        lent.charger();
        tasks.travailler();
        tasks.commencer();
        tasks.montrer();
        assertThat(lent.lignes()).hasSize(2);

        lent.saisieProperty().set("lefevre");
        lent.ouvrir();
        assertThat(lent.lignes()).as("tous, tant qu’on ne peut pas chercher").hasSize(2);
        assertThat(ouverts).isEmpty();
        tasks.finir();
        assertThat(lent.lignes()).extracting(PatientLigne::prenom).containsExactly("Zoé");
        assertThat(ouverts).containsExactly(lent.lignes().getFirst().id());
    }

    @Test
    void theBeginningOfALongListIsShownFirst() {
        for (int i = 0; i < 120; i++) {
            save(Patients.complet("NOM" + (1000 + i), "Zoé"));
        }
        var tasks = new TachesTenues();
        var lent = modele(tasks);
        lent.charger();
        tasks.travailler();
        tasks.commencer();
        assertThat(lent.lignes()).hasSize(100);
        assertThat(lent.lignes().getFirst().nom()).isEqualTo("NOM1000");
        assertThat(lent.compteProperty().get()).isEqualTo("120 patients");
        tasks.montrer();
        assertThat(lent.lignes()).hasSize(120);
    }

    @Test
    void enterBeforeTheIndexIsReadyIsForgottenWhenOneGoesOnTyping() {
        save(Patients.complet("LEFÈVRE", "Zoé"));
        var tasks = new TachesTenues();
        var lent = modele(tasks);
        lent.charger();
        lent.saisieProperty().set("lef");
        lent.ouvrir();
        lent.saisieProperty().set("lefe");
        tasks.travailler();
        tasks.commencer();
        tasks.montrer();
        tasks.finir();
        assertThat(lent.lignes()).hasSize(1);
        assertThat(ouverts).isEmpty();
    }

    /** Tasks held back at each step, as a slow base would. */
    private static final class TachesTenues implements Tasks {

        private final Deque<Runnable> travaux = new ArrayDeque<>();
        private final Deque<Runnable> ecran = new ArrayDeque<>();

        @Override
        public <T> void run(String title, Work<T> work, Consumer<? super T> onSuccess) {
            travaux.add(() ->
                    new DirectTasks().run(title, work, lu -> later(() -> onSuccess.accept(lu))));
        }

        @Override
        public void later(Runnable action) {
            ecran.add(action);
        }

        void travailler() {
            travaux.remove().run();
        }

        /** What fills the screen meanwhile. */
        void commencer() {
            ecran.remove().run();
        }

        /** What the work shows on its way. */
        void montrer() {
            ecran.remove().run();
        }

        /** What it comes to. */
        void finir() {
            ecran.remove().run();
        }
    }

    @Test
    void theListShownIsGivenOutWithoutAnyNir() throws IOException {
        save(Patients.complet("LEFÈVRE", "Zoé"));
        save(Patients.nouveau("ÉTIENNE", "Élodie", "03/02/2001"));
        model.charger();
        model.imprimer();
        assertThat(imprimes.getFirst().lignes()).hasSize(2);

        model.saisieProperty().set("lefevre");
        dialogues.fichier = dossier.resolve("liste.pdf");
        model.enregistrerPdf();

        try (var document = Loader.loadPDF(dialogues.fichier.toFile())) {
            var nir = model.lignes().getFirst().nir().texte();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Liste des patients", "1 patient, le 22/11/2026")
                    .contains("Nom", "Prénom", "Né(e) le", "Caisse")
                    .contains("LEFÈVRE Zoé 12/05/1985")
                    .doesNotContain("ÉTIENNE", nir, nir.replace(" ", ""));
        }
        assertThat(dialogues.textes.getLast()).contains("liste.pdf");
    }

    @Test
    void everybodyStandsInAlphabeticalOrder() {
        for (var nom : List.of("ZOLA", "ÉTIENNE", "MARTINE", "MARTIN", "LE GALL")) {
            save(Patients.nouveau(nom, nom.equals("MARTIN") ? "Zoé" : "Ada", "01/01/2000"));
        }
        model.charger();
        assertThat(model.lignes())
                .extracting(PatientLigne::nom)
                .containsExactly("ÉTIENNE", "LE GALL", "MARTIN", "MARTINE", "ZOLA");
    }

    @Test
    void enterOpensTheFirstFoundOrTheOneChosen() {
        long premier = save(Patients.nouveau("DURAND", "Ada", "01/01/2000"));
        long second = save(Patients.nouveau("DURAND", "Bob", "01/01/2001"));
        model.charger();
        model.ouvrir();
        assertThat(ouverts).as("rien de cherché, rien de choisi").isEmpty();

        model.saisieProperty().set("durand");
        model.ouvrir();
        model.choisiProperty().set(model.lignes().getLast());
        model.ouvrir();
        model.nouveau();
        assertThat(ouverts).containsExactly(premier, second, null);
    }

    @Test
    void nobodyIsTakenAwayWithoutBeingAsked() {
        save(Patients.nouveau("DURAND", "Ada", "01/01/2000"));
        model.charger();
        model.choisiProperty().set(model.lignes().getFirst());

        dialogues.accepte = false;
        model.supprimer();
        assertThat(model.lignes()).hasSize(1);
        assertThat(dialogues.textes.getFirst()).contains("DURAND Ada, 01/01/2000");

        dialogues.accepte = true;
        model.supprimer();
        assertThat(model.lignes()).isEmpty();
    }

    private long save(Patient patient) {
        return dossiers.save(Dossier.de(patient));
    }
}
