package fr.guichet.accueil;

import fr.guichet.common.Messages;
import fr.guichet.common.db.Emplacement;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** What the program does, what it does not, and where the data lives. */
public final class AideController {

    @FXML private Label donnees;

    @FXML
    private void initialize() {
        donnees.setText(Messages.text("accueil.aide.donnees", Emplacement.base()));
    }
}
