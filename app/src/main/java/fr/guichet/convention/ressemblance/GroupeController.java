package fr.guichet.convention.ressemblance;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The lines that look like one organisme, side by side, and the two things to do with them. */
public final class GroupeController {

    @FXML private Pane contenu;
    @FXML private Label nom;
    @FXML private Label raison;
    @FXML private Pane numeros;
    @FXML private Pane hoteLignes;
    @FXML private ComboBox<String> libelle;
    @FXML private Button rapprocher;
    @FXML private Button separer;

    private final GroupeViewModel model;
    private final CoteACoteController cote = new CoteACoteController();

    public GroupeController(GroupeViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        hoteLignes.getChildren().add(Views.<Parent>load(cote));
        libelle.setItems(model.libelles());
        libelle.valueProperty().bindBidirectional(model.libelleProperty());
        rapprocher.disableProperty().bind(model.rapprochableProperty().not());
        model.numeros().addListener((Observable _) -> montrerNumeros());
        model.groupeProperty().subscribe(this::montrer);
    }

    private void montrer(Ressemblance groupe) {
        contenu.setVisible(groupe != null);
        if (groupe == null) {
            return;
        }
        boolean liee = groupe.rapprochement() != null;
        nom.setText(groupe.nom());
        raison.setText(model.raison());
        rapprocher.setText(
                Messages.text(
                        groupe.genre() == Genre.MEME_NUMERO
                                ? "ressemblance.nommer"
                                : liee ? "ressemblance.renommer" : "ressemblance.rapprocher"));
        Noeuds.montrerSi(liee, separer);
        cote.montrer(CoteACote.de(groupe.lignes()));
        montrerNumeros();
    }

    private void montrerNumeros() {
        Noeuds.montrerSi(!model.numeros().isEmpty(), numeros);
        numeros.getChildren()
                .setAll(
                        model.numeros().stream()
                                .map(choix -> {
                                    var coche = new CheckBox(choix.numero().ecrit());
                                    coche.selectedProperty().bindBidirectional(choix.retenu());
                                    return coche;
                                })
                                .toList());
    }

    @FXML
    private void rapprocher() {
        model.rapprocher();
    }

    @FXML
    private void separer() {
        model.separer();
    }
}
