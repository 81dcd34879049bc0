package fr.guichet.attestation;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.ChampDate;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Libelles;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.PageZoom;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

/** « Renommer ou rattacher une attestation »: its page beside what she says of it. */
public final class ModificationController {

    @FXML private Pane racine;
    @FXML private PageZoom page;
    @FXML private TextField libelle;
    @FXML private ComboBox<FicheViewModel.Choix> couverture;
    @FXML private DatePicker du;
    @FXML private DatePicker au;
    @FXML private Label faute;

    private final ModificationViewModel model;

    public ModificationController(ModificationViewModel model) {
        this.model = model;
    }

    /** What its window is called. */
    public static String titre() {
        return Fenetres.titre(Messages.text("attestation.garder.modifier"));
    }

    @FXML
    private void initialize() {
        var fiche = model.fiche();
        ChampDate.preparer(du);
        ChampDate.preparer(au);
        couverture.setConverter(Libelles.de(FicheViewModel.Choix::libelle));
        couverture.setItems(fiche.couvertures());
        couverture.valueProperty().bindBidirectional(fiche.couvertureProperty());
        libelle.textProperty().bindBidirectional(fiche.libelleProperty());
        du.valueProperty().bindBidirectional(fiche.duProperty());
        au.valueProperty().bindBidirectional(fiche.auProperty());
        Noeuds.phrase(faute, fiche.fauteProperty());
        model.pageProperty().subscribe(page::montrer);
        model.finieProperty().addListener((_, _, _) -> annuler());
        Noeuds.viser(libelle);
    }

    @FXML
    private void valider() {
        model.valider();
    }

    @FXML
    private void annuler() {
        Fermeture.demander(racine);
    }
}
