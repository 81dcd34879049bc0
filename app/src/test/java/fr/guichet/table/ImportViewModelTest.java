package fr.guichet.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.Progress;
import fr.guichet.common.Tasks;
import fr.guichet.convention.Champ;
import fr.guichet.table.EffetSurPatients.PatientConcerne;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

class ImportViewModelTest {

    @TempDir Path dossier;
    private final DialoguesScriptes dialogues = new DialoguesScriptes();
    private final List<String> appliques = new ArrayList<>();
    private Banc banc;

    @BeforeEach
    void ouvrir() {
        banc =
                new Banc(
                        dossier,
                        (_, _, _) -> List.of(new PatientConcerne(1, "DUPONT Anne", "GU", "DRE")));
    }

    @AfterEach
    void fermer() {
        banc.close();
    }

    @Test
    void nothingIsWrittenBeforeTheComparisonIsApplied() {
        var model = ouvrir("organismes.csv", Tables.ORGANISMES);
        assertThat(model.etatProperty().get()).isEqualTo(EtatImport.COMPARAISON);
        assertThat(model.emetteur()).isEqualTo("organismes");
        assertThat(model.bilanProperty().get().ajoutees()).hasSize(15);
        assertThat(model.bilanProperty().get().patients()).hasSize(1);
        assertThat(PhrasesImport.format(model.preparationProperty().get()))
                .isEqualTo("CSV, point-virgule · UTF-8 · 16 lignes lues");
        assertThat(model.applicable().get()).isTrue();
        assertThat(banc.enVigueur()).isEmpty();

        model.appliquer();
        assertThat(model.etatProperty().get()).isEqualTo(EtatImport.APPLIQUEE);
        assertThat(model.messageProperty().get())
                .isEqualTo(
                        "C’est fait\u00A0: 15 lignes ajoutées, aucune modifiée, aucune retirée.");
        assertThat(banc.enVigueur()).hasSize(15);
        assertThat(appliques).hasSize(1);
        assertThat(model.applicable().get()).isFalse();
    }

    @Test
    void aTableTheBaseAlreadyHoldsCannotBeApplied() {
        banc.importer("organismes.csv", Tables.ORGANISMES);
        var model = ouvrir("organismes.csv", Tables.ORGANISMES);
        assertThat(model.applicable().get()).isFalse();
        assertThat(model.messageProperty().get()).contains("rien à appliquer");
        model.appliquer();
        assertThat(appliques).isEmpty();
    }

    @Test
    void anotherEmetteurOrModeComparesAgain() {
        banc.importer("organismes.csv", Tables.ORGANISMES);
        var model = ouvrir("t.csv", Tables.ORGANISMES.replaceAll("(?m)^(VALEO|Smutie).*\n", ""));
        assertThat(model.emetteur()).isEqualTo("organismes");
        assertThat(model.bilanProperty().get().supprimees()).hasSize(3);
        model.choisirMode(Mode.FUSION);
        assertThat(model.bilanProperty().get().supprimees()).isEmpty();
        model.choisirEmetteur("Autre");
        assertThat(model.bilanProperty().get().ajoutees()).hasSize(12);
        assertThat(model.emetteurs()).containsExactly("organismes");
    }

    @Test
    void whatIsNoTableIsSaidInTheWindow() {
        var model = ouvrir("image.csv", "\u0089PNG");
        assertThat(model.etatProperty().get()).isEqualTo(EtatImport.REFUSEE);
        assertThat(model.messageProperty().get()).contains("n’est pas une table");
        assertThat(model.travail().enCoursProperty().get()).isFalse();
    }

    @Test
    void unknownColumnsAreMatchedThenRemembered() {
        var model = ouvrir("x.csv", "Code;Sorte;Nom amc\n75990010;VM;VIAMEDIS\n");
        assertThat(model.etatProperty().get()).isEqualTo(EtatImport.APPARIEMENT);
        var appariement = model.appariementProperty().get();
        assertThat(appariement.complet().get()).isFalse();
        var rangs = appariement.rangs();
        assertThat(rangs.getFirst().colonneProperty().get()).isEqualTo("Nom amc");
        assertThat(rangs.getFirst().exemple().getValue()).isEqualTo("VIAMEDIS");
        rangs.get(Champ.NUMERO_AMC.ordinal()).colonneProperty().set("Code");
        rangs.get(Champ.TYPE_CONVENTION.ordinal()).colonneProperty().set("Sorte");
        assertThat(appariement.complet().get()).isTrue();

        model.continuer();
        assertThat(model.bilanProperty().get().ajoutees()).hasSize(1);
        model.appliquer();
        assertThat(ouvrir("y.csv", "Code;Sorte;Nom amc\n1;VM;VIAMEDIS\n").etatProperty().get())
                .isEqualTo(EtatImport.COMPARAISON);
    }

    @Test
    void refusedLinesAreSaved() {
        dialogues.fichier = dossier.resolve("refus.csv");
        var model = ouvrir("abimee.csv", Tables.ABIMEE);
        assertThat(model.bilanProperty().get().refusees()).isEqualTo(7);
        model.enregistrerRefusees();
        assertThat(dialogues.fichier).content().contains("75A90010");
    }

    @Test
    void closingTheWindowWhileItAppliesUndoesEverything() {
        var tasks = new TachesEnAttente();
        var model = modele("organismes.csv", Tables.ORGANISMES, tasks);
        model.ouvrir();
        tasks.faire();
        model.appliquer();
        assertThat(model.travail().enCoursProperty().get()).isTrue();
        model.annuler();
        tasks.faire();
        assertThat(tasks.annulees).isEqualTo(1);
        assertThat(appliques).isEmpty();
        assertThat(banc.enVigueur()).isEmpty();
        assertThat(banc.compter("emetteur")).isZero();
    }

    @Test
    void closingTheWindowWhileItReadsStopsTheReading() {
        var tasks = new TachesEnAttente();
        var model = modele("organismes.csv", Tables.ORGANISMES, tasks);
        model.ouvrir();
        model.annuler();
        tasks.faire();
        assertThat(tasks.annulees).isEqualTo(1);
        assertThat(model.bilanProperty().get()).isNull();
    }

    @Test
    void aTableThatDisappearedIsSaid() throws Exception {
        var fichier = Tables.ecrire(dossier.resolve("t.csv"), Tables.ORGANISMES);
        Files.delete(fichier);
        var model =
                new ImportViewModel(
                        banc.importeur,
                        new DirectTasks(),
                        dialogues,
                        TableAImporter.de(fichier),
                        new ImportViewModel.Suites(() -> {}, () -> {}));
        model.ouvrir();
        assertThat(model.messageProperty().get()).contains("n’existe pas");
    }

    private ImportViewModel ouvrir(String nom, String texte) {
        var model = modele(nom, texte, new DirectTasks());
        model.ouvrir();
        return model;
    }

    private ImportViewModel modele(String nom, String texte, Tasks tasks) {
        var fichier = Tables.ecrire(dossier.resolve(nom), texte);
        return new ImportViewModel(
                banc.importeur,
                tasks,
                dialogues,
                TableAImporter.de(fichier),
                new ImportViewModel.Suites(() -> appliques.add(nom), () -> {}));
    }

    /** Keeps the works until they are asked for, as a busy worker does. */
    private static final class TachesEnAttente implements Tasks {

        private final List<Runnable> attente = new ArrayList<>();
        private int annulees;

        @Override
        public <T> void run(String title, Work<T> work, Consumer<? super T> onSuccess) {
            attente.add(() -> {
                try {
                    onSuccess.accept(work.call(Progress.AUCUN));
                } catch (CancellationException _) {
                    annulees++;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }

        @Override
        public void later(Runnable action) {
            action.run();
        }

        void faire() {
            var travaux = List.copyOf(attente);
            attente.clear();
            travaux.forEach(Runnable::run);
        }
    }
}
