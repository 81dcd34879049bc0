package fr.guichet.table.telechargement;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Pane;

import java.util.stream.Collectors;

/** The tab « Téléchargement »: the source above; what it publishes, and what is taken from it. */
public final class TelechargementController {

    @FXML private Parent racine;
    @FXML private Label source;
    @FXML private Button actualiser;
    @FXML private CheckBox auDemarrage;
    @FXML private ProgressIndicator lecture;
    @FXML private Label annonce;
    @FXML private Label erreur;
    @FXML private Node sansSource;
    @FXML private Label organismes;
    @FXML private Pane avecSource;

    private final TelechargementViewModel model;
    private final Fenetres fenetres;

    public TelechargementController(TelechargementViewModel model, Fenetres fenetres) {
        this.model = model;
        this.fenetres = fenetres;
    }

    @FXML
    private void initialize() {
        var definie = model.sourceProperty().isNotNull();
        source.textProperty()
                .bind(
                        model.sourceProperty()
                                .map(Source::texte)
                                .orElse(Messages.text("telechargement.source.aucune")));
        actualiser.disableProperty().bind(definie.not());
        auDemarrage.selectedProperty().bindBidirectional(model.auDemarrageProperty());
        auDemarrage.disableProperty().bind(definie.not());
        lecture.visibleProperty().bind(model.lecture().enCoursProperty());
        Noeuds.phrase(annonce, model.annonceProperty());
        Noeuds.phrase(erreur, model.erreurProperty());
        organismes.setText(
                OrganismesUsuels.NOMS.stream()
                        .map(nom -> nom.replace(' ', '\u00a0'))
                        .collect(Collectors.joining(" · ")));
        avecSource
                .getChildren()
                .setAll(
                        Views.<Parent>load(new ListeOffresController(model.liste())),
                        Views.<Parent>load(new CommandeController(model.commande())));
        definie.subscribe(oui -> {
            Noeuds.montrerSi(oui, avecSource);
            Noeuds.montrerSi(!oui, sansSource);
        });
        Noeuds.quandMontre(racine, model::arriver);
    }

    @FXML
    private void definirSource() {
        fenetres.ouvrir(
                        racine.getScene().getWindow(),
                        "source",
                        Fenetres.titre(Messages.text("telechargement.source.titre")),
                        Views.load(new SourceController(model.choixSource())))
                .show();
    }

    @FXML
    private void actualiser() {
        model.actualiser();
    }

    @FXML
    private void importer() {
        model.importerFichier();
    }
}
