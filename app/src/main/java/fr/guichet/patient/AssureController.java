package fr.guichet.patient;

import fr.guichet.common.fx.Completion;
import fr.guichet.organisme.Caisse;
import fr.guichet.organisme.Regime;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

import java.util.stream.IntStream;

/** The tab « Assuré ». */
public final class AssureController {

    private static final PseudoClass FAUX = PseudoClass.getPseudoClass("danger");
    private static final int RANG_MAX = 9;

    @FXML private TextField nom;
    @FXML private TextField prenom;
    @FXML private TextField nir;
    @FXML private TextField cle;
    @FXML private Label etatNir;
    @FXML private TextField naissance;
    @FXML private ComboBox<Integer> rang;
    @FXML private Label remarqueNaissance;
    @FXML private RadioButton assure;
    @FXML private RadioButton beneficiaire;
    @FXML private Pane assurePar;
    @FXML private TextField nomAssure;
    @FXML private TextField prenomAssure;
    @FXML private TextField rechercheCaisse;
    @FXML private TextField regime;
    @FXML private TextField caisse;
    @FXML private TextField centre;
    @FXML private Label libelleCaisse;

    private final AssureViewModel model;

    AssureController(AssureViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        lierIdentite();
        lierNumero();
        lierQualite();
        lierCaisse();
    }

    /** Puts the cursor in a field to be mended. */
    void montrer(Anomalie.Champ champ) {
        champ(champ).requestFocus();
    }

    private Node champ(Anomalie.Champ champ) {
        return switch (champ) {
            case NOM -> nom;
            case PRENOM -> prenom;
            case NIR -> nir;
            case DATE_NAISSANCE -> naissance;
            case REGIME -> regime;
        };
    }

    private void lierIdentite() {
        nom.textProperty().bindBidirectional(model.nomProperty());
        prenom.textProperty().bindBidirectional(model.prenomProperty());
        naissance.textProperty().bindBidirectional(model.dateNaissanceProperty());
        rang.getItems().setAll(IntStream.rangeClosed(1, RANG_MAX).boxed().toList());
        rang.valueProperty().bindBidirectional(model.rangProperty());
        remarqueNaissance.textProperty().bind(model.remarqueNaissance());
    }

    private void lierNumero() {
        nir.textProperty().bindBidirectional(model.nirProperty());
        cle.textProperty().bindBidirectional(model.cleProperty());
        etatNir.textProperty().bind(model.etatNir().map(EtatNir::message));
        model.etatNir().addListener((_, _, etat) -> signaler(etat.faux()));
        signaler(model.etatNir().getValue().faux());
        for (var champ : new TextField[] {nir, cle, naissance}) {
            champ.focusedProperty()
                    .addListener((_, _, dedans) -> {
                        if (!dedans) {
                            model.mettreEnForme();
                        }
                    });
        }
    }

    private void signaler(boolean faux) {
        for (var node : new Node[] {nir, cle, etatNir}) {
            node.pseudoClassStateChanged(FAUX, faux);
        }
    }

    private void lierQualite() {
        beneficiaire.selectedProperty().bindBidirectional(model.beneficiaireProperty());
        beneficiaire.selectedProperty().addListener((_, _, oui) -> assure.setSelected(!oui));
        assure.setSelected(!beneficiaire.isSelected());
        nomAssure.textProperty().bindBidirectional(model.nomAssureProperty());
        prenomAssure.textProperty().bindBidirectional(model.prenomAssureProperty());
        assurePar.visibleProperty().bind(model.beneficiaireProperty());
        assurePar.managedProperty().bind(model.beneficiaireProperty());
    }

    private void lierCaisse() {
        var code = model.caisse();
        regime.textProperty().bindBidirectional(code.regimeProperty());
        caisse.textProperty().bindBidirectional(code.caisseProperty());
        centre.textProperty().bindBidirectional(code.centreProperty());
        libelleCaisse.textProperty().bind(code.libelle());
        Completion.chercher(
                rechercheCaisse,
                code::proposerCaisses,
                Caisse::presentation,
                choisie -> {
                    code.choisir(choisie);
                    rechercheCaisse.clear();
                    centre.requestFocus();
                });
        Completion.aider(
                regime,
                code::proposerRegimes,
                Regime::presentation,
                choisi -> {
                    code.regimeProperty().set(choisi.numero());
                    caisse.requestFocus();
                });
        Completion.aider(caisse, code::proposerNumeros, Caisse::presentation, code::choisir);
        Completion.aider(centre, code::proposerCentres, Caisse::presentation, code::choisir);
    }
}
