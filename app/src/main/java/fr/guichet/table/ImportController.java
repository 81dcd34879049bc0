package fr.guichet.table;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;

/**
 * The window « Importer une table »: the file, its émetteur, what it would change, and two buttons.
 */
public final class ImportController {

    @FXML private Parent racine;
    @FXML private Label fichier;
    @FXML private Label format;
    @FXML private Pane reglages;
    @FXML private ComboBox<String> emetteur;
    @FXML private ToggleGroup modes;
    @FXML private RadioButton remplacement;
    @FXML private RadioButton fusion;
    @FXML private Label message;
    @FXML private Pane contenu;
    @FXML private Pane travail;
    @FXML private ProgressBar avance;
    @FXML private Label etape;
    @FXML private Button appliquer;
    @FXML private Button continuer;
    @FXML private Button annuler;

    private final ImportViewModel model;
    private boolean comparaisonMontree;

    public ImportController(ImportViewModel model) {
        this.model = model;
    }

    /** What its window is called. */
    public static String titre() {
        return Fenetres.titre(Messages.text("import.titre"));
    }

    @FXML
    private void initialize() {
        fichier.setText(model.fichier().getFileName().toString());
        format.textProperty()
                .bind(model.preparationProperty().map(PhrasesImport::format).orElse(""));
        message.textProperty().bind(model.messageProperty());
        montrerSi(message, model.messageProperty().isNotEmpty());

        var compare = model.etatProperty().isEqualTo(EtatImport.COMPARAISON);
        montrerSi(reglages, compare);
        reglages.disableProperty().bind(model.travail().enCoursProperty());
        emetteur.valueProperty().subscribe(model::choisirEmetteur);
        remplacement.setUserData(Mode.REMPLACEMENT);
        fusion.setUserData(Mode.FUSION);
        modes.selectedToggleProperty()
                .subscribe(choisi -> model.choisirMode((Mode) choisi.getUserData()));

        montrerSi(travail, model.travail().enCoursProperty());
        avance.progressProperty().bind(model.travail().partProperty());
        etape.textProperty().bind(model.travail().etapeProperty());

        var apparie = model.etatProperty().isEqualTo(EtatImport.APPARIEMENT);
        montrerSi(appliquer, compare);
        montrerSi(continuer, apparie);
        appliquer.disableProperty().bind(model.applicable().not());
        // Enter also fires the focused button: it must not stand on « Annuler » once one may apply.
        appliquer
                .disabledProperty()
                .subscribe(indisponible -> {
                    if (!indisponible) {
                        Noeuds.viser(appliquer);
                    }
                });
        annuler.defaultButtonProperty().bind(model.applicable().not().and(apparie.not()));
        annuler.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::texteAnnuler, model.etatProperty(), model.bilanProperty()));

        model.bilanProperty().subscribe(this::montrerComparaison);
        model.appariementProperty().subscribe(this::montrerAppariement);
        Fermeture.surveiller(racine, () -> true, model::annuler);
        model.ouvrir();
    }

    private void montrerComparaison(Bilan bilan) {
        if (bilan == null) {
            return;
        }
        emetteur.getItems().setAll(model.emetteurs());
        emetteur.setValue(model.emetteur());
        if (!comparaisonMontree) {
            comparaisonMontree = true;
            contenu.getChildren()
                    .setAll(
                            Views.<Parent>load(
                                    new ComparaisonController(
                                            Usage.IMPORT,
                                            model.bilanProperty(),
                                            model::enregistrerRefusees)));
        }
    }

    private void montrerAppariement(AppariementViewModel appariement) {
        if (appariement != null) {
            var controller = new AppariementController(appariement);
            contenu.getChildren().setAll(Views.<Parent>load(controller));
            continuer
                    .disableProperty()
                    .bind(appariement.complet().not().or(model.travail().enCoursProperty()));
            controller.commencer();
        }
    }

    /** « Annuler » while there is something to give up. */
    private String texteAnnuler() {
        boolean fini =
                switch (model.etatProperty().get()) {
                    case LECTURE, APPARIEMENT -> false;
                    case COMPARAISON -> !model.preparationProperty().get().applicable();
                    case APPLIQUEE, REFUSEE -> true;
                };
        return Messages.text(fini ? "import.fermer" : "import.annuler");
    }

    private static void montrerSi(Node node, ObservableValue<Boolean> quand) {
        node.visibleProperty().bind(quand);
        node.managedProperty().bind(quand);
    }

    @FXML
    private void appliquer() {
        model.appliquer();
    }

    @FXML
    private void continuer() {
        model.continuer();
    }

    @FXML
    private void annuler() {
        Fermeture.demander(racine);
    }
}
