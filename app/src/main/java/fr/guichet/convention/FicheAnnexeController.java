package fr.guichet.convention;

import fr.guichet.common.fx.ChampEtiquete;
import fr.guichet.common.fx.ChampTexte;
import fr.guichet.common.fx.Noeuds;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import java.util.List;

/** The few fields of a line, and the caisses that its mask covers as one types it. */
public final class FicheAnnexeController<T> {

    private static final double DOUZIEME = 100. / 12;

    @FXML private GridPane champs;
    @FXML private Label organisme;
    @FXML private Label compte;
    @FXML private TextArea noms;

    private final FicheAnnexeViewModel<T> model;
    private final List<Annexe.Saisie<T>> saisies;

    FicheAnnexeController(FicheAnnexeViewModel<T> model, List<Annexe.Saisie<T>> saisies) {
        this.model = model;
        this.saisies = saisies;
    }

    @FXML
    private void initialize() {
        for (var saisie : saisies) {
            var largeur = new ColumnConstraints();
            largeur.setPercentWidth(saisie.parts() * DOUZIEME);
            champs.getColumnConstraints().add(largeur);
            champs.addRow(0, champ(saisie.champ(), saisie.exemple()));
        }
        var portee = model.porteeProperty();
        compte.textProperty().bind(portee.map(Portee::compte));
        noms.textProperty().bind(portee.map(Portee::noms));
        portee.subscribe(lue -> Noeuds.montrerSi(!lue.noms().isEmpty(), noms));
        organisme.textProperty().bind(model.organismeProperty());
        model.editionProperty()
                .addListener((_, _, edition) -> {
                    if (edition) {
                        champs.lookup(".text-field").requestFocus();
                    }
                });
    }

    private Node champ(ChampLigne<T> champ, String exemple) {
        var texte = new ChampTexte();
        texte.setLibelle(champ.libelle());
        texte.setExemple(exemple);
        texte.texteProperty().bindBidirectional(model.texteProperty(champ));
        texte.fauteProperty().bind(model.fauteProperty(champ));
        texte.avisProperty().bind(model.avisProperty(champ));
        texte.modifiableProperty().bind(model.editionProperty());
        var etiquete = new ChampEtiquete();
        etiquete.setLibelle(champ.libelle());
        etiquete.getChildren().add(texte);
        return etiquete;
    }
}
