package fr.guichet.attestation;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Noeuds;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The band « Attestations »: the ways in, and a thumbnail each. */
public final class BandeController {

    private static final PseudoClass SURVOL = PseudoClass.getPseudoClass("survol");

    @FXML private Pane racine;
    @FXML private MenuButton attente;
    @FXML private MenuItem corbeille;
    @FXML private ListView<BandeViewModel.Carte> liste;
    @FXML private Label vide;

    private final BandeViewModel model;
    private final Consumer<Consumer<Path>> numeriser;
    private final MenuCarteController menu;
    private final AttenteController attenteDuScanner;
    private final FenetresAttestation fenetres;

    /**
     * @param numeriser opens the scan window, given what takes the file it makes
     */
    public BandeController(
            BandeViewModel model,
            GuetViewModel guet,
            FenetresAttestation fenetres,
            Consumer<Consumer<Path>> numeriser) {
        this.model = model;
        this.fenetres = fenetres;
        this.numeriser = numeriser;
        menu = new MenuCarteController(model, fenetres, numeriser);
        attenteDuScanner = new AttenteController(model, guet);
    }

    @FXML
    private void initialize() {
        liste.setItems(model.cartes());
        liste.setCellFactory(_ -> new CelluleCarteController());
        Noeuds.montrerTantQue(Bindings.isEmpty(model.cartes()), vide);
        Noeuds.montrerTantQue(Bindings.isNotEmpty(model.cartes()), liste);
        menu.servir(liste);
        model.enCorbeilleProperty()
                .subscribe(n -> {
                    corbeille.setText(Messages.text("attestation.corbeille", n));
                    corbeille.setDisable(n.intValue() == 0);
                });
        attenteDuScanner.servir(attente);
        model.charger();
    }

    /** Takes the files dropped anywhere on a screen, the tab that holds the band. */
    public void accueillir(Node ecran) {
        ecran.setOnDragOver(this::survoler);
        ecran.setOnDragExited(_ -> racine.pseudoClassStateChanged(SURVOL, false));
        ecran.setOnDragDropped(this::deposer);
    }

    private void survoler(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            racine.pseudoClassStateChanged(SURVOL, true);
            event.consume();
        }
    }

    private void deposer(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            var fichiers = event.getDragboard().getFiles().stream().map(File::toPath).toList();
            model.prendre(fichiers, Origine.IMPORT);
            event.setDropCompleted(true);
            event.consume();
        }
    }

    @FXML
    private void scanner() {
        numeriser.accept(model::scanner);
    }

    @FXML
    private void importer() {
        model.importer();
    }

    @FXML
    private void coller() {
        model.coller();
    }

    @FXML
    private void corbeille() {
        fenetres.ranger(model.corbeille());
    }

    @FXML
    private void touche(KeyEvent event) {
        menu.touche(event);
    }

    @FXML
    private void clic(MouseEvent event) {
        if (event.getClickCount() == 2) {
            menu.voir();
        }
    }
}
