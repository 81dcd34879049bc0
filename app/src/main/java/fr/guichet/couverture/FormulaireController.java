package fr.guichet.couverture;

import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;
import fr.guichet.regles.Champ;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.Map;

/** What the Vitale card says, and the form of a cover, made of its groups. */
public final class FormulaireController {

    @FXML private Label libelleCarte;
    @FXML private TextField carteVitale;
    @FXML private VBox vide;
    @FXML private VBox saisie;
    @FXML private VBox groupes;
    @FXML private TitledPane remboursements;
    @FXML private TitledPane transmission;

    private final CouvertureViewModel model;
    private final Map<Champ, Node> champs = new EnumMap<>(Champ.class);
    private Map<Champ, Node> adresse;

    public FormulaireController(CouvertureViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        libelleCarte.setLabelFor(carteVitale);
        carteVitale.textProperty().bindBidirectional(model.carteVitale().texteProperty());
        model.historique()
                .couranteProperty()
                .subscribe(enMain -> {
                    Noeuds.montrerSi(enMain == null, vide);
                    Noeuds.montrerSi(enMain != null, saisie);
                });
        var formulaire = model.saisie().formulaire();
        var organisme = new OrganismeController(model.saisie());
        var droits = new DroitsController(model);
        var assure = new AssureController(formulaire);
        groupes.getChildren().addAll(Views.load(organisme), Views.load(droits), Views.load(assure));
        var envoi = new TransmissionController(formulaire);
        transmission.setContent(Views.load(envoi));
        remboursements.setContent(Views.load(new RemboursementsController(formulaire)));
        adresse = envoi.champs();
        champs.putAll(organisme.champs());
        champs.putAll(droits.champs());
        champs.putAll(assure.champs());
        champs.putAll(adresse);
    }

    /** The control of a field, unfolded if it was not; null for one of another tab. */
    Node champ(Champ champ) {
        if (adresse.containsKey(champ)) {
            transmission.setExpanded(true);
        }
        return champs.get(champ);
    }
}
