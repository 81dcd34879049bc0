package fr.guichet.reglage;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.ChampTexte;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Noeuds;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;

/** « Réglages », a section a subject. */
public final class ReglagesController {

    @FXML private Parent racine;
    @FXML private ChampTexte ageTables;
    @FXML private ChampTexte dossierScanner;
    @FXML private CheckBox retirer;

    private final ReglagesViewModel model;

    public ReglagesController(ReglagesViewModel model) {
        this.model = model;
    }

    /** What its window is called. */
    public static String titre() {
        return Fenetres.titre(Messages.text("reglage.titre"));
    }

    @FXML
    private void initialize() {
        ageTables.texteProperty().bindBidirectional(model.ageTablesProperty());
        ageTables.fauteProperty().bind(model.fauteAgeTablesProperty());
        model.fauteAgeTablesProperty().addListener((_, _, faute) -> corriger(ageTables, faute));
        dossierScanner.texteProperty().bindBidirectional(model.dossierScannerProperty());
        dossierScanner.fauteProperty().bind(model.fauteDossierProperty());
        model.fauteDossierProperty().addListener((_, _, faute) -> corriger(dossierScanner, faute));
        retirer.selectedProperty().bindBidirectional(model.retirerProperty());
        retirer.disableProperty().bind(model.dossierScannerProperty().isEmpty());
        model.enregistreProperty().addListener((_, _, _) -> Fermeture.demander(racine));
        Noeuds.viser(ageTables);
    }

    private static void corriger(ChampTexte champ, String faute) {
        if (!faute.isEmpty()) {
            champ.requestFocus();
        }
    }

    @FXML
    private void choisirDossier() {
        model.choisirDossier();
    }

    @FXML
    private void valider() {
        model.valider();
    }

    @FXML
    private void annuler() {
        Fermeture.demander(racine);
    }
}
