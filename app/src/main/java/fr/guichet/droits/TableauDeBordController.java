package fr.guichet.droits;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.droits.TableauDeBordViewModel.Compte;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** One line on the home screen: how many rights to watch, by motif; each opens its list. */
public final class TableauDeBordController {

    @FXML private FlowPane racine;
    @FXML private Label titre;
    @FXML private Label rien;
    @FXML private Hyperlink tout;

    private final TableauDeBordViewModel model;

    public TableauDeBordController(TableauDeBordViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.comptes().addListener((ListChangeListener<Compte>) _ -> montrer());
        model.luProperty().subscribe(this::montrer);
    }

    private void montrer() {
        Noeuds.montrerSi(model.luProperty().get(), racine);
        racine.getChildren().setAll(titre);
        if (model.comptes().isEmpty()) {
            racine.getChildren().add(rien);
        } else {
            racine.getChildren().addAll(model.comptes().stream().map(this::lien).toList());
            racine.getChildren().add(tout);
        }
    }

    private Hyperlink lien(Compte compte) {
        var lien =
                new Hyperlink(
                        Messages.text(
                                "droits.bord.compte",
                                compte.motif().libelle(),
                                Nombres.texte(compte.nombre())));
        lien.setOnAction(_ -> model.ouvrir(compte.motif()));
        return lien;
    }

    @FXML
    private void tout() {
        model.ouvrir(null);
    }
}
