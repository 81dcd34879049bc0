package fr.guichet.complementaire;

import fr.guichet.common.fx.ChampTexte;
import fr.guichet.common.fx.Libelles;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TitledPane;

import java.util.stream.Stream;

/** Name, number and box, then the four groups; a gestion unique record folds them away. */
public final class FormulaireController {

    @FXML private ChampTexte nom;
    @FXML private ChampTexte numero;
    @FXML private CheckBox gestionUnique;

    @FXML private TitledPane administratif;
    @FXML private ChampTexte contact;
    @FXML private ChampTexte adresse1;
    @FXML private ChampTexte adresse2;
    @FXML private ChampTexte codePostal;
    @FXML private ChampTexte localite;
    @FXML private ChampTexte telephone1;
    @FXML private ChampTexte telephone2;
    @FXML private ChampTexte courriel;
    @FXML private ChampTexte compte;

    @FXML private TitledPane sts;
    @FXML private ComboBox<InformationsIssues> issues;
    @FXML private ChampTexte codeAiguillage;
    @FXML private ChampTexte numeroAmcGu;
    @FXML private CheckBox dreHorsTp;

    @FXML private TitledPane criteres;
    @FXML private ChampTexte typeConvention;
    @FXML private ChampTexte critereSecondaire;

    @FXML private TitledPane horsSts;
    @FXML private ChampTexte regle;
    @FXML private ComboBox<BaseCalcul> base;
    @FXML private ChampTexte franchise;
    @FXML private ChampTexte plafond;
    @FXML private ChampTexte seuil;
    @FXML private ChampTexte taux;
    @FXML private CheckBox actesHn;

    private final FicheComplementaireViewModel fiche;
    private final FormulaireViewModel model;

    public FormulaireController(FicheComplementaireViewModel fiche) {
        this.fiche = fiche;
        this.model = fiche.formulaire();
    }

    @FXML
    private void initialize() {
        for (var champ : ChampFiche.values()) {
            saisie(champ).texteProperty().bindBidirectional(model.texteProperty(champ));
            saisie(champ).fauteProperty().bind(model.fauteProperty(champ));
        }
        numero.avisProperty().bind(fiche.avisNumeroProperty());
        gestionUnique.selectedProperty().bindBidirectional(model.gestionUniqueProperty());
        dreHorsTp.selectedProperty().bindBidirectional(model.dreHorsTpProperty());
        actesHn.selectedProperty().bindBidirectional(model.actesHnProperty());
        issues.getItems().setAll(InformationsIssues.values());
        issues.setConverter(Libelles.de(InformationsIssues::libelle));
        issues.valueProperty().bindBidirectional(model.issuesProperty());
        base.getItems().add(null);
        base.getItems().addAll(BaseCalcul.values());
        base.setConverter(Libelles.de(BaseCalcul::libelle));
        base.valueProperty().bindBidirectional(model.baseProperty());
        plier(model.gestionUniqueProperty().get());
        model.gestionUniqueProperty().addListener((_, _, coche) -> plier(coche));
    }

    /** A gestion unique record needs a name, a number and the box only. */
    private void plier(boolean plies) {
        Stream.of(administratif, sts, criteres, horsSts)
                .forEach(groupe -> groupe.setExpanded(!plies));
    }

    void commencer() {
        nom.requestFocus();
    }

    /** Unfolds the groups and puts the keyboard in the first field that has a fault. */
    void allerALaFaute() {
        Stream.of(ChampFiche.values())
                .filter(champ -> !model.fauteProperty(champ).get().isEmpty())
                .findFirst()
                .ifPresent(champ -> {
                    if (champ != ChampFiche.NOM && champ != ChampFiche.NUMERO) {
                        plier(false);
                    }
                    saisie(champ).requestFocus();
                });
    }

    private ChampTexte saisie(ChampFiche champ) {
        return switch (champ) {
            case NOM -> nom;
            case NUMERO -> numero;
            case CONTACT -> contact;
            case ADRESSE1 -> adresse1;
            case ADRESSE2 -> adresse2;
            case CODE_POSTAL -> codePostal;
            case LOCALITE -> localite;
            case TELEPHONE1 -> telephone1;
            case TELEPHONE2 -> telephone2;
            case COURRIEL -> courriel;
            case COMPTE -> compte;
            case CODE_AIGUILLAGE -> codeAiguillage;
            case NUMERO_AMC_GU -> numeroAmcGu;
            case TYPE_CONVENTION -> typeConvention;
            case CRITERE_SECONDAIRE -> critereSecondaire;
            case REGLE -> regle;
            case FRANCHISE -> franchise;
            case PLAFOND -> plafond;
            case SEUIL -> seuil;
            case TAUX -> taux;
        };
    }
}
