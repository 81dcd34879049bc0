package fr.guichet.complementaire;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Defilement;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;
import fr.guichet.convention.LigneConvention;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** « Création d'une mutuelle ou complémentaire »: the form, what may fill it, OK and Annuler. */
public final class FicheComplementaireController {

    private static final KeyCombination VALIDER = KeyCombination.valueOf("Shortcut+S");

    @FXML private Parent racine;
    @FXML private ToggleButton depuisTables;
    @FXML private Pane tables;
    @FXML private TextField recherche;
    @FXML private ListView<LigneConvention> lignes;
    @FXML private ScrollPane hoteFormulaire;
    @FXML private Node modifie;

    private final FicheComplementaireViewModel model;
    private final FormulaireController formulaire;

    public FicheComplementaireController(FicheComplementaireViewModel model) {
        this.model = model;
        this.formulaire = new FormulaireController(model);
    }

    /** What its window is called. */
    public static String titre(FicheComplementaireViewModel model) {
        return Fenetres.titre(
                Messages.text(
                        model.creation() ? "complementaire.creation" : "complementaire.fiche"));
    }

    @FXML
    private void initialize() {
        hoteFormulaire.setContent(Views.<Parent>load(formulaire));
        Defilement.suivre(hoteFormulaire);
        Noeuds.montrerSi(model.creation(), depuisTables);
        tables.visibleProperty().bind(depuisTables.selectedProperty());
        tables.managedProperty().bind(depuisTables.selectedProperty());
        depuisTables
                .selectedProperty()
                .addListener((_, _, ouvert) -> {
                    if (ouvert) {
                        recherche.requestFocus();
                    } else {
                        formulaire.commencer();
                    }
                });
        recherche.textProperty().bindBidirectional(model.tables().rechercheProperty());
        lignes.setItems(model.tables().lignes());
        lignes.setCellFactory(_ -> new CelluleLigne());
        modifie.visibleProperty().bind(model.formulaire().modifieProperty());
        model.enregistreeProperty().addListener((_, _, _) -> Fermeture.demander(racine));
        Fermeture.surveiller(racine, model::peutFermer, () -> {});
        racine.sceneProperty()
                .flatMap(Scene::windowProperty)
                .addListener((_, _, window) -> commencer(window));
    }

    /** The keyboard begins in the name, not on the button above it. */
    private void commencer(Window window) {
        if (window != null) {
            window.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> formulaire.commencer());
        }
    }

    @FXML
    private void valider() {
        model.valider();
        formulaire.allerALaFaute();
    }

    @FXML
    private void annuler() {
        Fermeture.demander(racine);
    }

    @FXML
    private void touche(KeyEvent event) {
        if (VALIDER.match(event)) {
            valider();
            event.consume();
        }
    }

    /** Down from the search enters the lines found; Enter takes the first. */
    @FXML
    private void toucheRecherche(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            event.consume();
            lignes.getSelectionModel().selectFirst();
            if (event.getCode() == KeyCode.DOWN) {
                lignes.requestFocus();
            } else {
                prendre();
            }
        }
    }

    @FXML
    private void toucheLignes(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            prendre();
        }
    }

    @FXML
    private void clicLignes(MouseEvent event) {
        if (event.getClickCount() == 2) {
            prendre();
        }
    }

    private void prendre() {
        var ligne = lignes.getSelectionModel().getSelectedItem();
        if (ligne != null) {
            model.remplir(ligne);
            depuisTables.setSelected(false);
        }
    }

    private static final class CelluleLigne extends ListCell<LigneConvention> {
        @Override
        protected void updateItem(LigneConvention ligne, boolean empty) {
            super.updateItem(ligne, empty);
            setText(empty || ligne == null ? null : ligne.nom());
        }
    }
}
