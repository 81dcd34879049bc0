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
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** « Création d'une mutuelle ou complémentaire »: the form, what may fill it, OK and Annuler. */
public final class FicheComplementaireController {

    private static final KeyCombination VALIDER = KeyCombination.valueOf("Shortcut+S");

    @FXML private Parent racine;
    @FXML private ToggleButton depuisTables;
    @FXML private Pane tables;
    @FXML private ScrollPane hoteFormulaire;
    @FXML private Node modifie;

    private final FicheComplementaireViewModel model;
    private final FormulaireController formulaire;
    private final LignesTablesController lignes;

    public FicheComplementaireController(FicheComplementaireViewModel model) {
        this.model = model;
        this.formulaire = new FormulaireController(model);
        this.lignes = new LignesTablesController(model.tables(), this::remplir);
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
        tables.getChildren().setAll(Views.<Parent>load(lignes));
        Noeuds.montrerTantQue(depuisTables.selectedProperty(), tables);
        depuisTables
                .selectedProperty()
                .addListener((_, _, ouvert) -> {
                    if (ouvert) {
                        lignes.commencer();
                    } else {
                        formulaire.commencer();
                    }
                });
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

    private void remplir(LigneConvention ligne) {
        model.remplir(ligne);
        depuisTables.setSelected(false);
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
}
