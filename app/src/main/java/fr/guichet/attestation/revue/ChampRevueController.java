package fr.guichet.attestation.revue;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.ChampOrigine;
import fr.guichet.common.fx.Noeuds;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import java.util.function.Consumer;

/** A field of an attestation: taken or not, where it was read, its other readings, its doubt. */
public final class ChampRevueController {

    private static final PseudoClass ERREUR = PseudoClass.getPseudoClass("erreur");

    @FXML private CheckBox repris;
    @FXML private Label libelle;
    @FXML private ChampOrigine texte;
    @FXML private Pane lectures;
    @FXML private Label doute;

    private final ChampRevueViewModel model;
    private final Consumer<ChampRevueViewModel> surEntree;

    /**
     * @param surEntree told when the keyboard comes to the field
     */
    public ChampRevueController(
            ChampRevueViewModel model, Consumer<ChampRevueViewModel> surEntree) {
        this.model = model;
        this.surEntree = surEntree;
    }

    @FXML
    private void initialize() {
        libelle.setText(model.libelle());
        repris.setAccessibleText(Messages.text("revue.repris", model.libelle()));
        repris.selectedProperty().bindBidirectional(model.reprisProperty());
        texte.textProperty().bindBidirectional(model.texteProperty());
        texte.setId(model.champ().name());
        model.provenanceProperty().subscribe(this::montrer);
        Noeuds.phrase(doute, model.douteProperty());
        model.douteProperty().subscribe(_ -> decrire());
        model.lectures().subscribe(this::lister);
        lister();
        texte.focusedProperty()
                .addListener((_, _, dedans) -> {
                    if (dedans) {
                        surEntree.accept(model);
                    }
                });
        texte.addEventFilter(KeyEvent.KEY_PRESSED, this::touche);
    }

    /** Puts the keyboard in it. */
    void viser() {
        if (!texte.isFocused()) {
            Noeuds.viser(texte);
        }
    }

    private void montrer(String provenance) {
        if (provenance.isEmpty()) {
            texte.setOrigine("", "", "");
        } else {
            texte.setOrigine(
                    Messages.text("revue.provenance." + provenance),
                    "origine-support",
                    Messages.text("revue.provenance.aide." + provenance));
        }
        decrire();
    }

    /** What is wrong matters more to a screen reader than where it was read. */
    private void decrire() {
        var phrase = model.douteProperty().get();
        texte.pseudoClassStateChanged(ERREUR, !phrase.isEmpty());
        if (!phrase.isEmpty()) {
            texte.setAccessibleHelp(phrase);
        }
    }

    private void lister() {
        boolean plusieurs = model.lectures().size() > 1;
        lectures.getChildren().setAll(model.lectures().stream().map(this::lecture).toList());
        Noeuds.montrerSi(plusieurs, lectures);
    }

    private Node lecture(String lue) {
        var lien = new Hyperlink(lue);
        // Alt and the arrows do the same from the field.
        lien.setFocusTraversable(false);
        lien.setOnAction(_ -> model.choisir(lue));
        return lien;
    }

    private void touche(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            model.autre(1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            model.autre(-1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.SPACE) {
            model.reprisProperty().set(!model.reprisProperty().get());
        } else {
            return;
        }
        event.consume();
    }
}
