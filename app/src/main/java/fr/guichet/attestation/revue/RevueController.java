package fr.guichet.attestation.revue;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Defilement;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Libelles;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** « Relire une attestation »: its page on one side, what was read of it on the other. */
public final class RevueController {

    private static final PseudoClass UN_AUTRE = PseudoClass.getPseudoClass("un-autre");

    @FXML private Pane racine;
    @FXML private Label patient;
    @FXML private Label rang;
    @FXML private Label avis;
    @FXML private Pane page;
    @FXML private ComboBox<Cible> cible;
    @FXML private ScrollPane defilement;
    @FXML private VBox contenu;
    @FXML private Label faute;
    @FXML private Pane travail;
    @FXML private ProgressBar part;
    @FXML private Label etape;
    @FXML private Button garder;
    @FXML private Button valider;

    private final RevueViewModel model;
    private PageController enVue;

    public RevueController(RevueViewModel model) {
        this.model = model;
    }

    /** What its window is called. */
    public static String titre() {
        return Fenetres.titre(Messages.text("revue.titre"));
    }

    @FXML
    private void initialize() {
        patient.setText(Messages.text("revue.patient", model.patient()));
        Noeuds.phrase(rang, model.rangProperty());
        Noeuds.phrase(faute, model.fauteProperty());
        cible.setConverter(Libelles.de(Cible::libelle));
        cible.setItems(model.cibles().liste());
        cible.valueProperty().bindBidirectional(model.cibles().choisieProperty());
        valider.disableProperty().bind(model.occupe());
        garder.disableProperty().bind(model.occupe());
        Defilement.suivre(defilement);
        model.pieceProperty().subscribe(this::montrer);
        racine.addEventFilter(KeyEvent.KEY_PRESSED, event -> enVue.touche(event));
        model.finiProperty().addListener((_, _, _) -> Fermeture.demander(racine));
        Fermeture.surveiller(racine, model::peutFermer, () -> {});
    }

    private void montrer(PieceViewModel piece) {
        var champs = new ChampsController(piece.fiche());
        enVue = new PageController(piece);
        Parent vue = Views.load(enVue);
        page.getChildren().setAll(vue);
        contenu.getChildren().setAll(Views.load(champs), Views.load(new ResteController(piece)));
        var dit = piece.fiche().avisProperty();
        Noeuds.phrase(avis, dit.map(Avis::texte));
        dit.subscribe(
                a -> avis.pseudoClassStateChanged(UN_AUTRE, a.gravite() == Avis.Gravite.UN_AUTRE));
        Noeuds.montrerTantQue(piece.lecture().enCoursProperty(), travail);
        part.progressProperty().bind(piece.lecture().partProperty());
        etape.textProperty().bind(piece.lecture().etapeProperty());
        champs.commencer();
    }

    @FXML
    private void valider() {
        model.valider();
    }

    @FXML
    private void garder() {
        model.garderSansRemplir();
    }

    @FXML
    private void abandonner() {
        Fermeture.demander(racine);
    }

    @FXML
    private void arreter() {
        model.pieceProperty().get().lecture().annuler();
    }
}
