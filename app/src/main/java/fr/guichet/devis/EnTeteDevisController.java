package fr.guichet.devis;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.ChampDate;
import fr.guichet.common.fx.ChampEtiquete;
import fr.guichet.common.fx.Completion;
import fr.guichet.common.fx.Libelles;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.regles.calcul.Parametre;
import fr.guichet.regles.calcul.TauxAmo;

import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/** The head of a devis: dates, cover, and the formula with what it asks for. */
public final class EnTeteDevisController {

    private static final int COLONNES_PARAMETRE = 8;

    @FXML private TextField libelle;
    @FXML private DatePicker jour;
    @FXML private DatePicker dateSoins;
    @FXML private ComboBox<TauxAmo.Nature> nature;
    @FXML private ComboBox<ChoixCouverture> couverture;
    @FXML private TextField formule;
    @FXML private FlowPane parametres;
    @FXML private Label facturation;
    @FXML private Label avis;

    private final DevisViewModel model;

    EnTeteDevisController(DevisViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        libelle.textProperty().bindBidirectional(model.libelleProperty());
        ChampDate.preparer(jour);
        jour.valueProperty().bindBidirectional(model.jourProperty());
        ChampDate.preparer(dateSoins);
        dateSoins.valueProperty().bindBidirectional(model.dateSoinsProperty());
        nature.getItems().setAll(TauxAmo.Nature.values());
        nature.setConverter(Libelles.de(model::libelle));
        nature.valueProperty().bindBidirectional(model.natureProperty());
        lierCouverture();
        lierFormule();
    }

    private void lierCouverture() {
        var choix = model.couverture();
        couverture.setConverter(Libelles.de(ChoixCouverture::libelle));
        couverture.setItems(choix.choix());
        couverture.valueProperty().bindBidirectional(choix.choisiProperty());
        Noeuds.phrase(
                facturation,
                choix.priseProperty().map(EnTeteDevisController::facturation).orElse(""));
        Noeuds.phrase(avis, choix.priseProperty().map(PriseEnCharge::avis).orElse(""));
    }

    private static String facturation(PriseEnCharge prise) {
        return Messages.text("devis.facturation", prise.facturation(), prise.versionTables());
    }

    private void lierFormule() {
        var saisie = model.formule();
        formule.textProperty().bindBidirectional(saisie.codeProperty());
        Completion.aider(
                formule,
                saisie::chercher,
                f -> f.code() + " – " + f.libelle(),
                f -> formule.setText(f.code()));
        saisie.demandes().addListener((ListChangeListener<Parametre>) _ -> demander());
        demander();
    }

    private void demander() {
        var saisie = model.formule();
        parametres.getChildren().clear();
        for (var parametre : saisie.demandes()) {
            champ(
                    Messages.text("devis.parametre." + parametre.name()),
                    saisie.valeurProperty(parametre));
            if (parametre == Parametre.PMSS) {
                champ(Messages.text("devis.pmss"), saisie.pmssProperty());
            }
        }
        Noeuds.montrerSi(!saisie.demandes().isEmpty(), parametres);
    }

    private void champ(String nom, StringProperty valeur) {
        var saisie = new TextField();
        saisie.setPrefColumnCount(COLONNES_PARAMETRE);
        saisie.setAccessibleText(nom);
        saisie.textProperty().bindBidirectional(valeur);
        var champ = new ChampEtiquete();
        champ.setLibelle(nom);
        champ.getChildren().add(saisie);
        parametres.getChildren().add(champ);
    }
}
