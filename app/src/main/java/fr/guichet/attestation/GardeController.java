package fr.guichet.attestation;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.ChampDate;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Libelles;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.PageZoom;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

/** « Garder une attestation »: its page beside what she says of it. */
public final class GardeController {

    @FXML private Pane racine;
    @FXML private PageZoom page;
    @FXML private Label rang;
    @FXML private TextField libelle;
    @FXML private ComboBox<FicheViewModel.Choix> couverture;
    @FXML private DatePicker du;
    @FXML private DatePicker au;
    @FXML private Label faute;
    @FXML private Label aide;
    @FXML private Button abandonner;
    @FXML private Button garder;

    private final GardeViewModel model;

    public GardeController(GardeViewModel model) {
        this.model = model;
    }

    /** What its window is called. */
    public static String titre(GardeViewModel model) {
        return Fenetres.titre(
                Messages.text(
                        model.nouvelles()
                                ? "attestation.garder.titre"
                                : "attestation.garder.modifier"));
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
        Noeuds.phrase(rang, model.rangProperty());
        Noeuds.montrerSi(model.nouvelles(), aide);
        abandonner.setText(
                Messages.text(
                        model.nouvelles() ? "attestation.garder.abandonner" : "bouton.annuler"));
        garder.setText(
                Messages.text(
                        model.nouvelles()
                                ? "attestation.garder.garder"
                                : "attestation.garder.valider"));
        model.pageProperty().subscribe(page::montrer);
        model.finiProperty().addListener((_, _, _) -> Fermeture.demander(racine));
        Fermeture.surveiller(racine, model::peutFermer, () -> {});
        Noeuds.viser(libelle);
    }

    @FXML
    private void garder() {
        model.garder();
    }

    @FXML
    private void abandonner() {
        Fermeture.demander(racine);
    }
}
