package fr.guichet.couverture;

import fr.guichet.common.fx.ChampOrigine;
import fr.guichet.regles.Champ;

import javafx.fxml.FXML;
import javafx.scene.Node;

import java.util.Map;

/** Who computes and pays the complementary part, and where its DRE goes. */
public final class TransmissionController {

    @FXML private ChampOrigine codeAiguillage;
    @FXML private ChampOrigine operateurReglement;
    @FXML private ChampOrigine codeRoutage;
    @FXML private ChampOrigine identifiantHote;
    @FXML private ChampOrigine nomDomaine;

    private final FormulaireViewModel model;

    public TransmissionController(FormulaireViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        ChampController.lier(codeAiguillage, model.champ(Rubrique.CODE_AIGUILLAGE_STS));
        ChampController.lier(operateurReglement, model.champ(Rubrique.OPERATEUR_REGLEMENT));
        ChampController.lier(codeRoutage, model.champ(Rubrique.CODE_ROUTAGE));
        ChampController.lier(identifiantHote, model.champ(Rubrique.IDENTIFIANT_HOTE));
        ChampController.lier(nomDomaine, model.champ(Rubrique.NOM_DOMAINE));
    }

    /** Where the cursor goes for each field of the rules. */
    Map<Champ, Node> champs() {
        return Map.of(
                Champ.CODE_AIGUILLAGE_STS, codeAiguillage,
                Champ.CODE_ROUTAGE, codeRoutage,
                Champ.IDENTIFIANT_HOTE, identifiantHote,
                Champ.NOM_DOMAINE, nomDomaine);
    }
}
