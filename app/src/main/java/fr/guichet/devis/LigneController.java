package fr.guichet.devis;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.ChampEtiquete;
import fr.guichet.common.fx.Completion;
import fr.guichet.common.fx.Liaison;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Rangee;

import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import java.util.function.Function;

/** The act in hand: its fields, and how its estimate was reached. */
public final class LigneController {

    /** Twelfths of the row. */
    private static final int LIBELLE = 5;

    private static final int LIBELLE_COURT = 3;

    @FXML private TextField dents;
    @FXML private TextField code;
    @FXML private TextField libelle;
    @FXML private TextField honoraires;
    @FXML private TextField base;
    @FXML private Rangee saisie;
    @FXML private ChampEtiquete champLibelle;
    @FXML private ChampEtiquete champTarif;
    @FXML private TextField tarif;
    @FXML private Button retirer;
    @FXML private Button reprendre;
    @FXML private Label detail;

    private final LignesViewModel lignes;

    LigneController(LignesViewModel lignes) {
        this.lignes = lignes;
    }

    @FXML
    private void initialize() {
        var choisie = lignes.choisieProperty();
        champ(dents, LigneViewModel::dentsProperty);
        champ(code, LigneViewModel::codeProperty);
        champ(libelle, LigneViewModel::libelleProperty);
        champ(honoraires, LigneViewModel::honorairesProperty);
        champ(base, LigneViewModel::baseProperty);
        champ(tarif, LigneViewModel::tarifConventionProperty);
        lignes.tarifDemande().subscribe(this::demanderTarif);
        Completion.aider(
                code, lignes::chercher, ActeCcam::presentation, acte -> code.setText(acte.code()));
        retirer.disableProperty().bind(choisie.isNull());
        reprendre.disableProperty().bind(lignes.reprenable().not());
        Noeuds.phrase(
                detail,
                choisie.flatMap(LigneViewModel::estimeeProperty)
                        .map(LigneController::detail)
                        .orElse(""));
    }

    /** The tarif de convention takes its place from the libellé, when the formula asks for it. */
    private void demanderTarif(boolean demande) {
        Noeuds.montrerSi(demande, champTarif);
        Rangee.setParts(champLibelle, demande ? LIBELLE_COURT : LIBELLE);
        saisie.requestLayout();
    }

    private void champ(TextField saisie, Function<LigneViewModel, StringProperty> champ) {
        Liaison.lier(lignes.choisieProperty(), champ::apply, saisie.textProperty(), "");
        saisie.disableProperty().bind(lignes.choisieProperty().isNull());
    }

    private static String detail(LigneEstimee ligne) {
        return ligne.detail().isEmpty()
                ? ligne.motif()
                : Messages.text("devis.detail", String.join(" ", ligne.detail()));
    }

    /** The keyboard begins in the code. */
    void commencer() {
        Noeuds.viser(code);
    }

    /** Goes on to the next act; Enter in a field does it too. */
    @FXML
    void ajouter() {
        lignes.ajouter();
        commencer();
    }

    @FXML
    private void retirer() {
        lignes.retirer();
    }

    @FXML
    private void reprendre() {
        lignes.reprendre();
    }
}
