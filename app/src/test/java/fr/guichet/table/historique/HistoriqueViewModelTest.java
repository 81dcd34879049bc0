package fr.guichet.table.historique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Tableau;
import fr.guichet.table.Banc;
import fr.guichet.table.ImportFait;
import fr.guichet.table.Mode;
import fr.guichet.table.Tables;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class HistoriqueViewModelTest {

    @TempDir Path dossier;
    private final DialoguesScriptes dialogues = new DialoguesScriptes();
    private final List<Tableau> imprimes = new ArrayList<>();
    private final List<AnnulationViewModel> ouvertes = new ArrayList<>();
    private int appliques;
    private Banc banc;
    private HistoriqueViewModel model;

    @BeforeEach
    void ouvrir() {
        banc = new Banc(dossier);
        model =
                new HistoriqueViewModel(
                        banc.annuleur,
                        new DirectTasks(),
                        dialogues,
                        new ListeImports(
                                new Edition(
                                        new DirectTasks(), dialogues, imprimes::add, Banc.HORLOGE)),
                        ouvertes::add,
                        () -> appliques++);
    }

    @AfterEach
    void fermer() {
        banc.close();
    }

    @Test
    void nothingImportedIsSaidByAnEmptyList() {
        model.charger();
        assertThat(model.imports()).isEmpty();
        assertThat(model.bilanProperty().get()).isNull();
        assertThat(model.annulable().get()).isFalse();
    }

    @Test
    void theNewestComesFirstAndShowsItsLines() {
        importer();
        assertThat(model.imports()).extracting(ImportFait::annulable).containsExactly(true, false);
        var bilan = model.bilanProperty().get();
        assertThat(bilan.modifiees()).isEqualTo(1);
        assertThat(bilan.supprimees()).hasSize(1);
        model.choisiProperty().set(model.imports().getLast());
        assertThat(model.bilanProperty().get().ajoutees()).hasSize(15);
        assertThat(model.annulable().get()).isFalse();
        model.annuler();
        assertThat(ouvertes).isEmpty();
    }

    @Test
    void itsLinesAreSearchedByWhatTheyHold() {
        importer();
        model.choisiProperty().set(model.imports().getLast());
        model.rechercheProperty().set("groupama 67");
        assertThat(model.bilanProperty().get().ajoutees()).hasSize(1);
        model.rechercheProperty().set("introuvable");
        assertThat(model.bilanProperty().get().ajoutees()).isEmpty();
        model.rechercheProperty().set("");
        assertThat(model.bilanProperty().get().ajoutees()).hasSize(15);
        model.choisiProperty().set(model.imports().getFirst());
        model.rechercheProperty().set("MUT SANTÉ");
        assertThat(model.bilanProperty().get().modifiees()).isEqualTo(1);
        assertThat(model.bilanProperty().get().supprimees()).isEmpty();
    }

    @Test
    void theLastImportIsTakenBackOnceItsEffectWasSeenAndConfirmed() {
        importer();
        var lignes = banc.enVigueur();
        model.annuler();
        var annulation = ouvertes.getFirst();
        annulation.ouvrir();
        assertThat(annulation.messageProperty().get())
                .contains("1 ligne revient", "1 retrouve son ancien texte", "aucune ne disparaît");
        assertThat(annulation.bilanProperty().get().ajoutees()).hasSize(1);

        dialogues.accepte = false;
        annulation.annuler();
        assertThat(banc.enVigueur()).isEqualTo(lignes);

        dialogues.accepte = true;
        annulation.annuler();
        assertThat(banc.enVigueur()).hasSize(15);
        assertThat(annulation.possible().get()).isFalse();
        assertThat(appliques).isEqualTo(1);
        assertThat(model.choisiProperty().get().annule()).isTrue();
        assertThat(model.bilanProperty().get()).isNull();
        assertThat(model.phraseProperty().get()).contains("a été annulé");
        assertThat(model.imports().getLast().annulable()).isTrue();
    }

    @Test
    void anImportThatIsNoLongerTheLastIsRefusedInTheWindow() {
        importer();
        model.annuler();
        banc.importer("t3.csv", Tables.ORGANISMES, "organismes", Mode.REMPLACEMENT);
        var annulation = ouvertes.getFirst();
        annulation.ouvrir();
        annulation.annuler();
        assertThat(annulation.messageProperty().get()).contains("Rien n’a été modifié");
        assertThat(annulation.possible().get()).isFalse();
        assertThat(appliques).isZero();
    }

    @Test
    void theListIsPrinted() {
        importer();
        model.imprimer();
        assertThat(imprimes.getFirst().lignes()).hasSize(2);
        assertThat(imprimes.getFirst().lignes().getFirst())
                .contains("organismes", "non signée", "En vigueur");
    }

    private void importer() {
        banc.importer("organismes.csv", Tables.ORGANISMES);
        banc.importer(
                "t.csv",
                Tables.ORGANISMES
                        .replaceAll("(?m)^VALEO.*\n", "")
                        .replace("Mut santé", "MUT SANTÉ"),
                "organismes",
                Mode.REMPLACEMENT);
        model.charger();
    }
}
