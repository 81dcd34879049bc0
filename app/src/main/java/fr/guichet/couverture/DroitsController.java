package fr.guichet.couverture;

import fr.guichet.common.fx.ChampOrigine;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.regles.Champ;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;

import java.util.Map;

/** When the rights run, on which parts tiers payant is asked, and who pays. */
public final class DroitsController {

    private static final PseudoClass ERREUR = PseudoClass.getPseudoClass("erreur");

    @FXML private TextField droitsDu;
    @FXML private TextField droitsAu;
    @FXML private CheckBox tiersPayantAmc;
    @FXML private CheckBox tiersPayantAmo;
    @FXML private Label erreurDroits;
    @FXML private Label chevauchement;
    @FXML private ChampOrigine organismeTiersPayeur;
    @FXML private TextField modeGestion;
    @FXML private CheckBox tiersPayantCoordonne;
    @FXML private CheckBox mentionDre;
    @FXML private ToggleGroup dentaire;
    @FXML private RadioButton dentaireOui;
    @FXML private RadioButton dentaireNon;
    @FXML private RadioButton dentaireInconnu;
    @FXML private Label rappelDentaire;

    private final CouvertureViewModel couvertures;

    public DroitsController(CouvertureViewModel couvertures) {
        this.couvertures = couvertures;
    }

    @FXML
    private void initialize() {
        var saisie = couvertures.saisie();
        var formulaire = saisie.formulaire();
        dates(formulaire);
        Noeuds.phrase(chevauchement, couvertures.historique().chevauchement());
        ChampController.lier(
                organismeTiersPayeur, formulaire.champ(Rubrique.ORGANISME_TIERS_PAYEUR));
        modeGestion
                .textProperty()
                .bind(
                        saisie.decision()
                                .presentationProperty()
                                .map(presentation -> presentation.ton().libelle())
                                .orElse(""));
        cases(formulaire.coches());
        dentaire(formulaire.coches());
    }

    /** Where the cursor goes for each field of the rules. */
    Map<Champ, Node> champs() {
        return Map.of(
                Champ.DROITS, droitsDu,
                Champ.TIERS_PAYANT, tiersPayantAmc,
                Champ.TIERS_PAYANT_DENTAIRE, dentaireOui);
    }

    private void dates(FormulaireViewModel formulaire) {
        ChampController.lier(droitsDu, formulaire.droitsDu());
        ChampController.lier(droitsAu, formulaire.droitsAu());
        Noeuds.phrase(erreurDroits, formulaire.erreurDroits());
        formulaire
                .erreurDroits()
                .subscribe(erreur -> {
                    droitsDu.pseudoClassStateChanged(ERREUR, !erreur.isEmpty());
                    droitsAu.pseudoClassStateChanged(ERREUR, !erreur.isEmpty());
                });
    }

    private void cases(CochesViewModel coches) {
        tiersPayantAmc.selectedProperty().bindBidirectional(coches.tiersPayantAmcProperty());
        tiersPayantAmo.selectedProperty().bindBidirectional(coches.tiersPayantAmoProperty());
        tiersPayantCoordonne
                .selectedProperty()
                .bindBidirectional(coches.tiersPayantCoordonneProperty());
        mentionDre.selectedProperty().bindBidirectional(coches.mentionDreProperty());
    }

    private void dentaire(CochesViewModel coches) {
        dentaireOui.setUserData(Boolean.TRUE);
        dentaireNon.setUserData(Boolean.FALSE);
        coches.tiersPayantDentaireProperty()
                .subscribe(admis ->
                        dentaire.selectToggle(
                                admis == null
                                        ? dentaireInconnu
                                        : admis ? dentaireOui : dentaireNon));
        dentaire.selectedToggleProperty()
                .addListener((_, _, choisi) ->
                        coches.tiersPayantDentaireProperty()
                                .set(choisi == null ? null : (Boolean) choisi.getUserData()));
        coches.tiersPayantDentaireProperty()
                .subscribe(admis -> Noeuds.montrerSi(admis == null, rappelDentaire));
    }
}
