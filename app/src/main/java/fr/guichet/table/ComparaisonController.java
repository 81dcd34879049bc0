package fr.guichet.table;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.fx.ColonnesTexte;
import fr.guichet.common.fx.Views;
import fr.guichet.convention.Champ;
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
import java.util.function.Function;

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
        ligne(ajoutees, Nouvelle::numero);
        convention(ajoutees, Nouvelle::valeur);
        convention(supprimees, LigneBase::valeur);

        ligne(modifiees, Changement::ligne);
        champ(modifiees, Champ.LIBELLE_AMC, Changement::convention);
        champ(modifiees, Champ.NUMERO_AMC, Changement::convention);
        colonne(modifiees, "type", 60, c -> c.convention().typeConvention());
        colonne(modifiees, "champ", 170, c -> c.difference().champ());
        colonne(modifiees, "ancien", 160, c -> c.difference().ancien());
        colonne(modifiees, "nouveau", 160, c -> c.difference().nouveau());

        ligne(autres, AutreLigne::ligne);
        colonne(autres, "sorte", 130, AutreLigne::sorte);
        colonne(autres, "changement", 110, AutreLigne::changement);
        colonne(autres, "contenu", 560, AutreLigne::contenu);

        ligne(avertissements, Avertissement::ligne);
        colonne(avertissements, "champ", 190, Avertissement::champ);
        colonne(avertissements, "motif", 640, Avertissement::motifComplet);

        colonne(patients, "patient", 260, PatientConcerne::nom);
        colonne(patients, "aujourdhui", 310, PatientConcerne::avant);
        ColonnesTexte.ajouter(
                patients, Messages.text(usage.decision()), 310, PatientConcerne::apres);

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

    private static <T> void convention(TableView<T> table, Function<T, Convention> lue) {
        for (var champ : Champ.values()) {
            champ(table, champ, lue);
        }
    }

    private static <T> void champ(TableView<T> table, Champ champ, Function<T, Convention> lue) {
        boolean libelle = champ == Champ.LIBELLE_AMC || champ == Champ.LIBELLE_SIGNATAIRE;
        ColonnesTexte.ajouter(
                table, champ.libelle(), libelle ? 200 : 150, t -> champ.texte(lue.apply(t)));
    }

    /** Lines that the file does not have bear no number. */
    private <T> void ligne(TableView<T> table, Function<T, Long> numero) {
        if (usage == Usage.IMPORT) {
            colonne(
                    table,
                    "ligne",
                    90,
                    t -> numero.apply(t) == 0 ? null : Nombres.texte(numero.apply(t)));
        }
    }

    private static <T> void colonne(
            TableView<T> table, String cle, int largeur, Function<T, String> valeur) {
        ColonnesTexte.ajouter(table, Messages.text("import.colonne." + cle), largeur, valeur);
    }
}
