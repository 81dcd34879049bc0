package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.regles.Justificatif;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;

import java.util.List;

/** The patient's covers over time: which one is in hand, and how another begins. */
public final class EnteteController {

    private static final List<Justificatif> AUTRES =
            List.of(
                    Justificatif.C2S,
                    Justificatif.AME,
                    Justificatif.ACS_A,
                    Justificatif.ACS_B,
                    Justificatif.ACS_C,
                    Justificatif.AUTRE_COMPLEMENTAIRE,
                    Justificatif.AUCUN);

    @FXML private Label libelleHistorique;
    @FXML private MenuButton historique;
    @FXML private MenuButton autres;
    @FXML private MenuItem supprimer;

    private final CouvertureViewModel model;

    public EnteteController(CouvertureViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        libelleHistorique.setLabelFor(historique);
        autres.getItems().addAll(0, AUTRES.stream().map(this::autre).toList());
        supprimer
                .disableProperty()
                .bind(model.historique().couranteProperty().map(c -> c.id() == null).orElse(true));
        model.historique().liste().addListener((ListChangeListener<Couverture>) _ -> lister());
        model.historique().couranteProperty().subscribe(_ -> lister());
    }

    /** Begins an ordinary cover. */
    @FXML
    private void ajouter() {
        model.ajouter(Justificatif.ATTESTATION_PAPIER);
    }

    @FXML
    private void serveurDeDroits() {
        model.serveurDeDroits();
    }

    @FXML
    private void supprimer() {
        model.supprimer();
    }

    private void lister() {
        var enMain = model.historique().couranteProperty().get();
        historique.setText(titre(enMain));
        historique.setTooltip(new Tooltip(titre(enMain)));
        historique
                .getItems()
                .setAll(model.historique().liste().stream().map(c -> periode(c, enMain)).toList());
        historique.setDisable(model.historique().liste().isEmpty());
    }

    private static String titre(Couverture enMain) {
        if (enMain == null) {
            return Messages.text("couverture.aucune");
        }
        return enMain.id() == null ? Messages.text("couverture.nouvelle") : Periodes.texte(enMain);
    }

    private MenuItem periode(Couverture couverture, Couverture enMain) {
        var item = new RadioMenuItem(Periodes.texte(couverture));
        item.setSelected(couverture.equals(enMain));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            model.choisir(couverture);
            item.setSelected(couverture.equals(model.historique().couranteProperty().get()));
        });
        return item;
    }

    /** A cover of another kind; one that no longer exists is shown, and cannot be chosen. */
    private MenuItem autre(Justificatif justificatif) {
        var fin = model.saisie().organisme().fin(justificatif);
        var item =
                new MenuItem(
                        fin == null
                                ? justificatif.libelle()
                                : Messages.text(
                                        "couverture.clos",
                                        justificatif.libelle(),
                                        Nombres.texte(fin)));
        item.setDisable(fin != null);
        item.setOnAction(_ -> model.ajouter(justificatif));
        return item;
    }
}
