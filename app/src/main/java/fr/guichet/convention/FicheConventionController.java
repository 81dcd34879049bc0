package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.ChampTexte;
import fr.guichet.common.fx.Libelles;
import fr.guichet.regles.Convention;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;

import java.util.Map;

/** The sixteen fields of a line. */
public final class FicheConventionController {

    @FXML private ChampTexte numeroAmc;
    @FXML private ChampTexte libelleAmc;
    @FXML private ChampTexte numeroSignataire;
    @FXML private ChampTexte libelleSignataire;
    @FXML private ChampTexte typeConvention;
    @FXML private ChampTexte critereSecondaire;
    @FXML private ComboBox<Integer> usageAttestation;
    @FXML private ChampTexte operateurReglement;
    @FXML private ComboBox<String> typeAccord;
    @FXML private ChampTexte codeAiguillage;
    @FXML private ComboBox<Boolean> groupee;
    @FXML private CheckBox desactivationSts;
    @FXML private CheckBox dreAnnulation;
    @FXML private ChampTexte codeRoutage;
    @FXML private ChampTexte identifiantHote;
    @FXML private ChampTexte nomDomaine;

    private final FicheConventionViewModel model;

    public FicheConventionController(FicheConventionViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Map.ofEntries(
                        Map.entry(Champ.LIBELLE_AMC, libelleAmc),
                        Map.entry(Champ.NUMERO_AMC, numeroAmc),
                        Map.entry(Champ.NUMERO_SIGNATAIRE, numeroSignataire),
                        Map.entry(Champ.LIBELLE_SIGNATAIRE, libelleSignataire),
                        Map.entry(Champ.TYPE_CONVENTION, typeConvention),
                        Map.entry(Champ.CRITERE_SECONDAIRE, critereSecondaire),
                        Map.entry(Champ.OPERATEUR_REGLEMENT, operateurReglement),
                        Map.entry(Champ.CODE_AIGUILLAGE_STS, codeAiguillage),
                        Map.entry(Champ.CODE_ROUTAGE, codeRoutage),
                        Map.entry(Champ.IDENTIFIANT_HOTE, identifiantHote),
                        Map.entry(Champ.NOM_DOMAINE, nomDomaine))
                .forEach(this::lier);
        usageAttestation.getItems().setAll(0, 1);
        usageAttestation.setConverter(Libelles.de(FicheConventionController::usage));
        usageAttestation.valueProperty().bindBidirectional(model.usageAttestationProperty());
        typeAccord.getItems().setAll("", Convention.TIERS_PAYANT);
        typeAccord.setConverter(Libelles.de(FicheConventionController::accord));
        typeAccord.valueProperty().bindBidirectional(model.texteProperty(Champ.TYPE_ACCORD));
        groupee.getItems().setAll(false, true);
        groupee.setConverter(Libelles.de(FicheConventionController::groupement));
        groupee.valueProperty().bindBidirectional(model.groupeeProperty());
        desactivationSts.selectedProperty().bindBidirectional(model.desactivationStsProperty());
        dreAnnulation.selectedProperty().bindBidirectional(model.dreAnnulationProperty());
        for (Node choix :
                new Node[] {
                    usageAttestation, typeAccord, groupee, desactivationSts, dreAnnulation
                }) {
            choix.disableProperty().bind(model.editionProperty().not());
        }
        model.editionProperty()
                .addListener((_, _, edition) -> {
                    if (edition) {
                        numeroAmc.requestFocus();
                    }
                });
    }

    private void lier(Champ champ, ChampTexte saisie) {
        saisie.texteProperty().bindBidirectional(model.texteProperty(champ));
        saisie.fauteProperty().bind(model.fauteProperty(champ));
        saisie.avisProperty().bind(model.avisProperty(champ));
        saisie.modifiableProperty().bind(model.editionProperty());
    }

    private static String usage(int usage) {
        return usage == 1 ? Messages.text("convention.usage.1") : String.valueOf(usage);
    }

    private static String accord(String accord) {
        return Convention.TIERS_PAYANT.equals(accord)
                ? Messages.text("convention.accord.T")
                : accord;
    }

    private static String groupement(boolean groupee) {
        return Messages.text(groupee ? "convention.groupee" : "convention.nonGroupee");
    }
}
