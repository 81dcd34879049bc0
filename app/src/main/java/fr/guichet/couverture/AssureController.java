package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.ChampOrigine;
import fr.guichet.common.fx.Completion;
import fr.guichet.regles.Champ;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

import java.util.List;
import java.util.Map;

/** The numbers under which the organisme knows the patient, and what it covers. */
public final class AssureController {

    @FXML private ChampOrigine numeroAdherent;
    @FXML private ChampOrigine numeroAssureAmc;
    @FXML private ChampOrigine numeroContrat;
    @FXML private ChampOrigine nirSupport;
    @FXML private ChampOrigine numeroMutuelle;
    @FXML private ChampOrigine garanties;

    private final FormulaireViewModel model;

    public AssureController(FormulaireViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        ChampController.lier(numeroAdherent, model.champ(Rubrique.NUMERO_ADHERENT));
        ChampController.lier(numeroAssureAmc, model.champ(Rubrique.NUMERO_ASSURE_AMC));
        ChampController.lier(numeroContrat, model.champ(Rubrique.NUMERO_CONTRAT));
        ChampController.lier(nirSupport, model.champ(Rubrique.NIR_SUPPORT));
        ChampController.lier(numeroMutuelle, model.champ(Rubrique.NUMERO_MUTUELLE));
        ChampController.lier(garanties, model.champ(Rubrique.GARANTIES));
        var usuelles = List.of(Messages.text("couverture.garanties.usuelles").split("\\|"));
        Completion.lister(
                garanties,
                saisie -> saisie.isEmpty() ? usuelles : List.of(),
                Label::new,
                model.champ(Rubrique.GARANTIES)::saisir);
    }

    /** Where the cursor goes for each field of the rules. */
    Map<Champ, Node> champs() {
        return Map.of(Champ.NIR, nirSupport, Champ.NUMERO_ADHERENT, numeroAdherent);
    }
}
