package fr.guichet.droits.controle;

import fr.guichet.common.fx.ChampDate;
import fr.guichet.common.fx.Completion;
import fr.guichet.common.fx.MenuImpression;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.patient.PatientLigne;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** « Contrôle avant envoi »: who and when on top, then what was found; Enter opens the field. */
public final class ControleController {

    private static final KeyCombination RECHERCHER = KeyCombination.valueOf("Shortcut+F");

    @FXML private Parent racine;
    @FXML private TextField patient;
    @FXML private DatePicker debut;
    @FXML private DatePicker fin;
    @FXML private Label bilan;
    @FXML private Label verifie;
    @FXML private Label rien;
    @FXML private ListView<Constat> constats;
    @FXML private Button corriger;
    @FXML private MenuImpression impression;

    private final ControleViewModel model;

    public ControleController(ControleViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Completion.chercher(
                patient, model::proposer, PatientLigne::presentation, model.patientProperty()::set);
        model.patientProperty().subscribe(this::nommer);
        ChampDate.preparer(debut);
        ChampDate.preparer(fin);
        debut.valueProperty().bindBidirectional(model.debutProperty());
        fin.valueProperty().bindBidirectional(model.finProperty());
        bilan.textProperty().bind(model.bilanProperty());
        rien.textProperty().bind(model.bilanProperty());
        Noeuds.phrase(verifie, model.verifieProperty());
        constats.setItems(model.constats());
        constats.setCellFactory(_ -> new CelluleConstat());
        constats.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, choisi) -> model.choisiProperty().set(choisi));
        corriger.disableProperty().bind(Bindings.isEmpty(model.constats()));
        impression.servir(model::imprimer, model::enregistrerPdf);
        impression.disableProperty().bind(model.verifieProperty().isEmpty());
        racine.addEventHandler(KeyEvent.KEY_PRESSED, this::touche);
        racine.sceneProperty().subscribe(scene -> model.ecouter(scene != null));
    }

    /** Puts the cursor where a patient is looked for. */
    public void rechercher() {
        patient.requestFocus();
        patient.selectAll();
    }

    private void nommer(PatientLigne choisi) {
        if (choisi != null) {
            patient.setText(choisi.presentation());
            patient.positionCaret(0);
        }
    }

    private void touche(KeyEvent event) {
        if (RECHERCHER.match(event)) {
            rechercher();
            event.consume();
        }
    }

    @FXML
    private void toucheDeListe(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.corriger();
            event.consume();
        }
    }

    @FXML
    private void clic(MouseEvent event) {
        if (event.getClickCount() == 2 && model.choisiProperty().get() != null) {
            model.corriger();
        }
    }

    @FXML
    private void corriger() {
        model.corriger();
    }

    /** How pressing, in a sign and in words; what is wrong, then what to do. */
    private static final class CelluleConstat extends ListCell<Constat> {

        private final FontIcon icone = new FontIcon();
        private final Label gravite = new Label();
        private final Label titre = new Label();
        private final Label aFaire = Noeuds.paragraphe("");
        private final VBox textes = new VBox(2, titre, aFaire);
        private final HBox contenu = new HBox(12, gravite, textes);

        CelluleConstat() {
            gravite.setGraphic(icone);
            gravite.setMinWidth(110);
            titre.getStyleClass().add("titre-groupe");
            HBox.setHgrow(textes, Priority.ALWAYS);
            // As wide as the list, so that sentences wrap rather than scroll.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Constat constat, boolean empty) {
            super.updateItem(constat, empty);
            setGraphic(empty || constat == null ? null : contenu);
            if (!empty && constat != null) {
                icone.setIconLiteral(constat.gravite().icone());
                contenu.getStyleClass().setAll("constat", constat.gravite().style());
                gravite.setText(constat.gravite().libelle());
                titre.setText(
                        constat.nomCouverture().isEmpty()
                                ? constat.titre()
                                : constat.titre() + " · " + constat.nomCouverture());
                aFaire.setText(constat.aFaire());
            }
        }
    }
}
