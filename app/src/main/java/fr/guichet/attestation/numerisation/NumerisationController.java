package fr.guichet.attestation.numerisation;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.beans.binding.Bindings;
import javafx.embed.swing.SwingFXUtils;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;

/** The window « Scanner une attestation »: the scanner above, the pages below, kept as one file. */
public final class NumerisationController {

    @FXML private Parent racine;
    @FXML private Pane choix;
    @FXML private Node aucun;
    @FXML private Node corps;
    @FXML private Pane cadre;
    @FXML private ImageView image;
    @FXML private Node invite;
    @FXML private Pane feuilles;
    @FXML private Node echec;
    @FXML private Label erreur;
    @FXML private Node avancement;
    @FXML private ProgressBar part;
    @FXML private Label etape;
    @FXML private Button apercu;
    @FXML private Button numeriser;
    @FXML private Button garder;

    private final NumerisationViewModel model;

    public NumerisationController(NumerisationViewModel model) {
        this.model = model;
    }

    /** What its window is called. */
    public static String titre() {
        return Fenetres.titre(Messages.text("numerisation.titre"));
    }

    @FXML
    private void initialize() {
        var travail = model.essai().travail();
        var enCours = travail.enCoursProperty();
        choix.getChildren()
                .setAll(
                        Views.<Parent>load(
                                new ChoixController(model.appareils(), model.choix(), enCours)));
        feuilles.getChildren().setAll(Views.<Parent>load(new PagesController(model.pages())));
        part.progressProperty().bind(travail.partProperty());
        etape.textProperty().bind(travail.etapeProperty());
        Noeuds.montrerTantQue(enCours, avancement);
        erreur.textProperty().bind(model.essai().erreurProperty());
        Noeuds.montrerTantQue(model.essai().erreurProperty().map(e -> !e.isEmpty()), echec);
        Noeuds.montrerTantQue(model.appareils().aucunProperty(), aucun);
        Noeuds.montrerTantQue(model.appareils().aucunProperty().not(), corps);
        montrerLaVue();
        lierLesBoutons();
        model.gardeeProperty()
                .subscribe(gardee -> {
                    if (gardee) {
                        Fermeture.demander(racine);
                    }
                });
        Fermeture.surveiller(racine, model::peutFermer, model::fermer);
        model.ouvrir();
    }

    private void montrerLaVue() {
        image.imageProperty()
                .bind(model.vueProperty().map(vue -> SwingFXUtils.toFXImage(vue, null)));
        image.fitWidthProperty().bind(cadre.widthProperty());
        image.fitHeightProperty().bind(cadre.heightProperty());
        invite.visibleProperty().bind(image.imageProperty().isNull());
    }

    private void lierLesBoutons() {
        var enCours = model.essai().travail().enCoursProperty();
        var pret = model.choix().pretProperty();
        var aucunePage = Bindings.isEmpty(model.pages().pages());
        apercu.disableProperty().bind(enCours.or(model.choix().vitreProperty().not()));
        numeriser.disableProperty().bind(enCours.or(pret.not()));
        garder.disableProperty().bind(enCours.or(aucunePage));
        // Enter scans the first page, then keeps what was scanned.
        numeriser.defaultButtonProperty().bind(aucunePage);
        garder.defaultButtonProperty().bind(aucunePage.not());
        viserQuandPret(numeriser);
        viserQuandPret(garder);
    }

    /** The keyboard goes to what comes next, as soon as it can be done. */
    private static void viserQuandPret(Button bouton) {
        bouton.disabledProperty()
                .subscribe(bloque -> {
                    if (!bloque) {
                        Noeuds.viser(bouton);
                    }
                });
    }

    @FXML
    private void apercu() {
        model.apercu();
    }

    @FXML
    private void numeriser() {
        model.numeriser();
    }

    @FXML
    private void interrompre() {
        model.annuler();
    }

    @FXML
    private void reessayer() {
        model.essai().reessayer();
    }

    @FXML
    private void garder() {
        model.garder();
    }

    @FXML
    private void fermer() {
        Fermeture.demander(racine);
    }
}
