package fr.guichet.table;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.fx.ColonnesTexte;
import fr.guichet.table.lecture.Refus;

import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;

import java.util.function.Function;

/** The lines of a file that were not taken, a row a fault, and a file of them to be mended. */
final class RefuseesController {

    @FXML private TableView<Refus> refusees;
    @FXML private Button enregistrer;

    private final ObservableValue<Bilan> bilan;
    private final Runnable sauver;

    /**
     * @param sauver saves them as a file
     */
    RefuseesController(ObservableValue<Bilan> bilan, Runnable sauver) {
        this.bilan = bilan;
        this.sauver = sauver;
    }

    @FXML
    private void initialize() {
        colonne("ligne", 90, r -> r.ligne() == 0 ? null : Nombres.texte(r.ligne()));
        colonne("champ", 190, Refus::champ);
        colonne("valeur", 240, Refus::valeur);
        colonne("motif", 400, Refus::motifComplet);
        bilan.subscribe(this::montrer);
    }

    private void montrer(Bilan vu) {
        if (vu != null) {
            refusees.setItems(FXCollections.observableArrayList(vu.refus()));
            enregistrer.setDisable(vu.refus().isEmpty());
        }
    }

    private void colonne(String cle, int largeur, Function<Refus, String> valeur) {
        ColonnesTexte.ajouter(refusees, Messages.text("import.colonne." + cle), largeur, valeur);
    }

    @FXML
    private void enregistrer() {
        sauver.run();
    }
}
