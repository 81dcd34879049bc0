package fr.guichet.complementaire;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

import java.util.function.Consumer;

/** « Fichiers – Complémentaires »: the list and its buttons; to manage, or to choose one. */
public final class ComplementairesController {

    private static final KeyCombination CHERCHER = KeyCombination.valueOf("Shortcut+F");

    @FXML private BorderPane racine;
    @FXML private Button selectionner;
    @FXML private Button modifier;
    @FXML private Button supprimer;

    private final ComplementairesViewModel model;
    private final Fenetres fenetres;
    private final Consumer<Complementaire> choix;
    private final TableComplementairesController table;

    /** To manage the records, from the menu. */
    public ComplementairesController(ComplementairesViewModel model, Fenetres fenetres) {
        this(model, fenetres, null);
    }

    /**
     * To choose one of them.
     *
     * @param choix told the record chosen, before the window closes; null: nothing to choose
     */
    public ComplementairesController(
            ComplementairesViewModel model, Fenetres fenetres, Consumer<Complementaire> choix) {
        this.model = model;
        this.fenetres = fenetres;
        this.choix = choix;
        this.table = new TableComplementairesController(model, this::agir);
    }

    /** What its window is called. */
    public static String titre() {
        return Fenetres.titre(Messages.text("complementaire.titre"));
    }

    @FXML
    private void initialize() {
        racine.setCenter(Views.<Parent>load(table));
        var uneSeule = Bindings.size(model.selection()).isEqualTo(1);
        modifier.disableProperty().bind(uneSeule.not());
        supprimer.disableProperty().bind(Bindings.isEmpty(model.selection()));
        selectionner.disableProperty().bind(uneSeule.not());
        Noeuds.montrerSi(choix != null, selectionner);
        model.charger();
    }

    /** What one came for: to choose the record, or to open it. */
    private void agir() {
        if (model.selection().size() != 1) {
            return;
        }
        if (choix == null) {
            modifier();
        } else {
            selectionner();
        }
    }

    @FXML
    private void toutChoisir() {
        table.toutChoisir();
    }

    @FXML
    private void neRienChoisir() {
        table.neRienChoisir();
    }

    @FXML
    private void selectionner() {
        choix.accept(model.selection().getFirst());
        Fermeture.demander(racine);
    }

    @FXML
    private void creer() {
        ouvrir(model.creer());
    }

    @FXML
    private void modifier() {
        ouvrir(model.modifier(model.selection().getFirst()));
    }

    private void ouvrir(FicheComplementaireViewModel fiche) {
        fenetres.ouvrir(
                        racine.getScene().getWindow(),
                        "complementaire",
                        FicheComplementaireController.titre(fiche),
                        Views.load(new FicheComplementaireController(fiche)))
                .show();
    }

    @FXML
    private void supprimer() {
        model.supprimer();
    }

    @FXML
    private void rechercher() {
        table.chercher();
    }

    @FXML
    private void imprimer() {
        model.imprimer();
    }

    @FXML
    private void enregistrerPdf() {
        model.enregistrerPdf();
    }

    @FXML
    private void touche(KeyEvent event) {
        if (CHERCHER.match(event)) {
            table.chercher();
            event.consume();
        }
    }
}
