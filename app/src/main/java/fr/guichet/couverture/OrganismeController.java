package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.fx.ChampOrigine;
import fr.guichet.common.fx.Completion;
import fr.guichet.regles.Champ;
import fr.guichet.regles.Justificatif;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What proves the cover, and the organisme that gives it. */
public final class OrganismeController {

    @FXML private ComboBox<Justificatif> justificatif;
    @FXML private ChampOrigine codeService;
    @FXML private CheckBox attestationRecue;
    @FXML private ChampOrigine numeroAmc;
    @FXML private ChampOrigine numeroComplementaire;
    @FXML private ChampOrigine nomOrganisme;
    @FXML private ChampOrigine typesConvention;
    @FXML private ChampOrigine critereSecondaire;

    private final FormulaireViewModel formulaire;
    private final OrganismeViewModel model;

    public OrganismeController(SaisieViewModel saisie) {
        this.formulaire = saisie.formulaire();
        this.model = saisie.organisme();
    }

    @FXML
    private void initialize() {
        justificatif.getItems().setAll(Justificatif.values());
        justificatif.setCellFactory(_ -> new CelluleJustificatif(model));
        justificatif.setButtonCell(new CelluleJustificatif(model));
        justificatif.valueProperty().bindBidirectional(formulaire.justificatifProperty());
        attestationRecue
                .selectedProperty()
                .bindBidirectional(formulaire.coches().attestationRecueProperty());
        ChampController.lier(codeService, formulaire.champ(Rubrique.CODE_SERVICE));
        ChampController.lier(numeroAmc, formulaire.champ(Rubrique.NUMERO_AMC));
        ChampController.lier(
                numeroComplementaire, formulaire.champ(Rubrique.NUMERO_COMPLEMENTAIRE));
        ChampController.lier(nomOrganisme, formulaire.champ(Rubrique.NOM_ORGANISME));
        ChampController.lier(typesConvention, formulaire.champ(Rubrique.TYPES_CONVENTION));
        ChampController.lier(critereSecondaire, formulaire.champ(Rubrique.CRITERE_SECONDAIRE));
        completer();
    }

    /** Where the cursor goes for each field of the rules. */
    Map<Champ, Node> champs() {
        return Map.of(
                Champ.JUSTIFICATIF, justificatif,
                Champ.NUMERO_AMC, numeroAmc,
                Champ.TYPE_CONVENTION, typesConvention,
                Champ.CRITERE_SECONDAIRE, critereSecondaire,
                Champ.ATTESTATION_ENREGISTREE, attestationRecue);
    }

    private void completer() {
        Completion.aiderPar(numeroAmc, model::chercher, OrganismeController::ligne, model::choisir);
        Completion.aiderPar(
                nomOrganisme, model::chercher, OrganismeController::ligne, model::choisir);
        Completion.lister(typesConvention, this::types, this::ligneType, model::choisirType);
    }

    private List<String> types(String saisie) {
        var debut = saisie.strip().toUpperCase(Locale.ROOT);
        return model.typesPossibles().stream()
                .filter(type -> type.startsWith(debut) && !type.equals(debut))
                .toList();
    }

    private Node ligneType(String type) {
        var sens = new Label(model.nomDuType(type));
        sens.getStyleClass().add("text-muted");
        return suggestion(new Label(type), sens);
    }

    private static Node ligne(Suggestion suggestion) {
        var numero = new Label(suggestion.numero());
        numero.getStyleClass().add("numero");
        numero.setMinWidth(Label.USE_PREF_SIZE);
        var nom = new Label(suggestion.nom());
        nom.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(nom, Priority.ALWAYS);
        var types =
                new Label(
                        suggestion.origine() == Origine.ANNUAIRE
                                ? Messages.text("couverture.suggestion.annuaire")
                                : String.join(" ", suggestion.types()));
        types.getStyleClass().add("text-muted");
        types.setMinWidth(Label.USE_PREF_SIZE);
        return suggestion(numero, nom, types);
    }

    private static Node suggestion(Node... parts) {
        var ligne = new HBox(parts);
        ligne.getStyleClass().add("suggestion");
        return ligne;
    }

    /** A justificatif in the list: one that no longer exists is shown, and cannot be chosen. */
    private static final class CelluleJustificatif extends ListCell<Justificatif> {

        private final OrganismeViewModel model;

        CelluleJustificatif(OrganismeViewModel model) {
            this.model = model;
        }

        @Override
        protected void updateItem(Justificatif item, boolean empty) {
            super.updateItem(item, empty);
            var fin = empty || item == null ? null : model.fin(item);
            setDisable(fin != null && getListView() != null);
            setText(
                    empty || item == null
                            ? null
                            : fin == null
                                    ? item.libelle()
                                    : Messages.text(
                                            "couverture.clos", item.libelle(), Nombres.texte(fin)));
        }
    }
}
