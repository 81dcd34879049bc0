package fr.guichet.attestation.numerisation;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Libelles;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Which scanner, and how. */
public final class ChoixController {

    @FXML private ComboBox<Appareil> appareil;
    @FXML private Button rechercher;
    @FXML private Node recherche;
    @FXML private TextField adresse;
    @FXML private Button ajouter;
    @FXML private ComboBox<Source> source;
    @FXML private ComboBox<Integer> resolution;
    @FXML private ComboBox<Couleur> couleur;

    private final AppareilsViewModel appareils;
    private final ChoixViewModel choix;
    private final ObservableValue<Boolean> enCours;

    /**
     * @param enCours whether the scanner is at work: nothing is chosen meanwhile
     */
    ChoixController(
            AppareilsViewModel appareils, ChoixViewModel choix, ObservableValue<Boolean> enCours) {
        this.appareils = appareils;
        this.choix = choix;
        this.enCours = enCours;
    }

    @FXML
    private void initialize() {
        appareil.setItems(appareils.appareils());
        appareil.setConverter(Libelles.de(appareils::libelle));
        appareil.valueProperty().bindBidirectional(appareils.appareilProperty());
        appareil.disableProperty().bind(enCours);
        recherche.visibleProperty().bind(appareils.rechercheProperty());
        rechercher.disableProperty().bind(appareils.rechercheProperty());
        adresse.textProperty().bindBidirectional(appareils.adresseProperty());
        ajouter.disableProperty()
                .bind(
                        adresse.textProperty()
                                .isEmpty()
                                .flatMap(vide -> enCours.map(occupe -> vide || occupe)));
        source.setItems(choix.sources());
        source.setConverter(Libelles.de(s -> Messages.text("numerisation.source." + s)));
        source.valueProperty().bindBidirectional(choix.sourceProperty());
        resolution.setItems(choix.resolutions());
        resolution.setConverter(Libelles.de(r -> Messages.text("numerisation.ppp", r)));
        resolution.valueProperty().bindBidirectional(choix.resolutionProperty());
        couleur.setItems(choix.couleurs());
        couleur.setConverter(Libelles.de(c -> Messages.text("numerisation.couleur." + c)));
        couleur.valueProperty().bindBidirectional(choix.couleurProperty());
        for (var reglage : new Node[] {source, resolution, couleur}) {
            reglage.disableProperty()
                    .bind(choix.pretProperty().flatMap(pret -> enCours.map(o -> !pret || o)));
        }
        // Enter in the address adds it: the window's own default would scan.
        adresse.addEventHandler(KeyEvent.KEY_PRESSED, this::surTouche);
    }

    private void surTouche(KeyEvent touche) {
        if (touche.getCode() == KeyCode.ENTER && !ajouter.isDisabled()) {
            touche.consume();
            ajouter();
        }
    }

    @FXML
    private void rechercher() {
        appareils.rechercher();
    }

    @FXML
    private void ajouter() {
        appareils.ajouter();
    }
}
