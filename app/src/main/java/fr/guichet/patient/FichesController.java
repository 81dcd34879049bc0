package fr.guichet.patient;

import fr.guichet.common.fx.Liaison;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/** A list of the patient's file, and the chosen one in the form below: what ties them together. */
final class FichesController<C extends Enum<C>> {

    private final FichesViewModel<FicheViewModel<C>, ?> model;

    FichesController(FichesViewModel<FicheViewModel<C>, ?> model) {
        this.model = model;
    }

    void lier(TableView<FicheViewModel<C>> table, Node formulaire, Button supprimer) {
        table.setItems(model.fiches());
        Liaison.choix(table, model.choisieProperty());
        var rienDeChoisi = model.choisieProperty().isNull();
        formulaire.disableProperty().bind(rienDeChoisi);
        supprimer.disableProperty().bind(rienDeChoisi);
    }

    void colonne(TableColumn<FicheViewModel<C>, String> colonne, C champ) {
        colonne.setCellValueFactory(fiche -> fiche.getValue().champ(champ));
    }

    void champ(TextInputControl saisie, C champ) {
        Liaison.lier(model.choisieProperty(), f -> f.champ(champ), saisie.textProperty(), "");
    }
}
