package fr.guichet.table;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Largeurs;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.Pane;

/**
 * The window « Importer une table »: the file, its émetteur, what it would change, and two buttons.
 */
public final class ImportController {

    @FXML private Parent racine;
    @FXML private Label fichier;
    @FXML private Label format;
    @FXML private Label provenance;
    @FXML private Pane reglages;
    @FXML private ComboBox<String> emetteur;
    @FXML private RadioButton fusion;
    @FXML private Label message;
    @FXML private Pane contenu;
    @FXML private Pane travail;
    @FXML private ProgressBar avance;
    @FXML private Label etape;
    @FXML private Button appliquer;
    @FXML private Button continuer;
    @FXML private Button historique;
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
        Noeuds.phrase(
                provenance, model.preparationProperty().map(PhrasesImport::provenance).orElse(""));
        Noeuds.phrase(message, model.messageProperty());

        var compare = model.etatProperty().isEqualTo(EtatImport.COMPARAISON);
        Noeuds.montrerTantQue(compare, reglages);
        reglages.disableProperty().bind(model.travail().enCoursProperty());
        // Signed for one émetteur, a table is not another one’s.
        emetteur.setDisable(model.emetteurImpose());
        emetteur.valueProperty().subscribe(model::choisirEmetteur);
        fusion.selectedProperty()
                .subscribe(oui -> model.choisirMode(oui ? Mode.FUSION : Mode.REMPLACEMENT));

        Noeuds.montrerTantQue(model.travail().enCoursProperty(), travail);
        avance.progressProperty().bind(model.travail().partProperty());
        etape.textProperty().bind(model.travail().etapeProperty());

        var apparie = model.etatProperty().isEqualTo(EtatImport.APPARIEMENT);
        Noeuds.montrerTantQue(compare, appliquer);
        Noeuds.montrerTantQue(apparie, continuer);
        Noeuds.montrerTantQue(model.etatProperty().isEqualTo(EtatImport.APPLIQUEE), historique);
        var applicable = model.applicable();
        appliquer.disableProperty().bind(applicable.not());
        // Enter also fires the focused button: it must not stand on « Annuler » once one may apply.
        appliquer.disabledProperty().subscribe(this::viserAppliquer);
        annuler.defaultButtonProperty().bind(applicable.not().and(apparie.not()));
        annuler.textProperty().bind(model.finie().map(PhrasesImport::annuler));

        model.bilanProperty().subscribe(this::montrerComparaison);
        model.appariementProperty().subscribe(this::montrerAppariement);
        Fermeture.surveiller(racine, () -> true, model::annuler);
        model.ouvrir();
    }

    private void viserAppliquer(boolean indisponible) {
        if (!indisponible) {
            Noeuds.viser(appliquer);
        }
    }

    private void montrerComparaison(Bilan bilan) {
        if (bilan == null) {
            return;
        }
        emetteur.getItems().setAll(model.emetteurs());
        emetteur.setValue(model.emetteur());
        if (!comparaisonMontree) {
            comparaisonMontree = true;
            poser(
                    new ComparaisonController(
                            Usage.IMPORT, model.bilanProperty(), model::enregistrerRefusees));
        }
    }

    private void montrerAppariement(AppariementViewModel appariement) {
        if (appariement != null) {
            var controller = new AppariementController(appariement);
            poser(controller);
            continuer
                    .disableProperty()
                    .bind(appariement.complet().not().or(model.travail().enCoursProperty()));
            controller.commencer();
        }
    }

    private void poser(Object controller) {
        contenu.getChildren().setAll(Views.<Parent>load(controller));
        Largeurs.rendre(contenu);
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
    private void historique() {
        model.historique();
    }

    @FXML
    private void annuler() {
        Fermeture.demander(racine);
    }
}
