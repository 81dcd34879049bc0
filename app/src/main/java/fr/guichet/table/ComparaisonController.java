package fr.guichet.table;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.fx.Views;
import fr.guichet.regles.Convention;
import fr.guichet.table.Bilan.Changement;
import fr.guichet.table.EffetSurPatients.PatientConcerne;
import fr.guichet.table.lecture.Avertissement;

import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;

import java.util.List;

/** What changes in the tables, a tab a kind of change, each with its count. */
public final class ComparaisonController {

    @FXML private TabPane onglets;
    @FXML private Tab ongletAjoutees;
    @FXML private Tab ongletModifiees;
    @FXML private Tab ongletSupprimees;
    @FXML private Tab ongletAutres;
    @FXML private Tab ongletRefusees;
    @FXML private Tab ongletAvertissements;
    @FXML private Tab ongletPatients;
    @FXML private TableView<Nouvelle<Convention>> ajoutees;
    @FXML private TableView<Changement> modifiees;
    @FXML private TableView<LigneBase<Convention>> supprimees;
    @FXML private TableView<AutreLigne> autres;
    @FXML private TableView<Avertissement> avertissements;
    @FXML private TableView<PatientConcerne> patients;

    private final Usage usage;
    private final ObservableValue<Bilan> bilan;
    private final Runnable enregistrerRefusees;

    /**
     * @param bilan what to show; null until it is known
     * @param enregistrerRefusees saves the refused lines, where there may be some
     */
    public ComparaisonController(
            Usage usage, ObservableValue<Bilan> bilan, Runnable enregistrerRefusees) {
        this.usage = usage;
        this.bilan = bilan;
        this.enregistrerRefusees = enregistrerRefusees;
    }

    @FXML
    private void initialize() {
        var colonnes = new ColonnesController(usage);
        colonnes.ajoutees(ajoutees);
        colonnes.modifiees(modifiees);
        colonnes.supprimees(supprimees);
        colonnes.autres(autres);
        colonnes.avertissements(avertissements);
        colonnes.patients(patients);
        ongletRefusees.setContent(
                Views.<Parent>load(new RefuseesController(bilan, enregistrerRefusees)));
        onglets.getTabs().removeIf(o -> !usage.montre(o.getId()));
        bilan.subscribe(this::montrer);
    }

    private void montrer(Bilan vu) {
        if (vu == null) {
            return;
        }
        remplir(ongletAjoutees, ajoutees, vu.ajoutees());
        remplir(ongletModifiees, modifiees, vu.changements());
        nommer(ongletModifiees, vu.modifiees());
        remplir(ongletSupprimees, supprimees, vu.supprimees());
        nommer(ongletRefusees, vu.refusees());
        remplir(ongletAvertissements, avertissements, vu.avertissements());
        remplir(ongletPatients, patients, vu.patients());
        remplir(ongletAutres, autres, vu.autres());
        var selection = onglets.getSelectionModel();
        if (selection.getSelectedItem().isDisable()) {
            var pleins = onglets.getTabs().stream().filter(o -> !o.isDisable());
            pleins.findFirst().ifPresent(selection::select);
        }
    }

    private <T> void remplir(Tab onglet, TableView<T> table, List<T> lignes) {
        table.setItems(FXCollections.observableArrayList(lignes));
        nommer(onglet, lignes.size());
        table.setAccessibleText(onglet.getText());
    }

    /** An empty tab keeps its name and its 0, and cannot be entered. */
    private void nommer(Tab onglet, int nombre) {
        if (!usage.montre(onglet.getId())) {
            return;
        }
        onglet.setText(Messages.text(usage.onglet(onglet.getId()), Nombres.texte(nombre)));
        onglet.setDisable(nombre == 0);
    }
}
