package fr.guichet.table.historique;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.ColonnesTexte;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.MenuImpression;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;
import fr.guichet.table.ComparaisonController;
import fr.guichet.table.ImportFait;
import fr.guichet.table.Usage;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** « Historique des imports »: the imports above, the lines of the chosen one below. */
public final class HistoriqueController {

    private static final KeyCombination CHERCHER = KeyCombination.valueOf("Shortcut+F");
    // Pixels for one unit of the weights by which the printed columns share the page.
    private static final int PIXELS = 8;

    @FXML private Parent racine;
    @FXML private TableView<ImportFait> imports;
    @FXML private MenuImpression impression;
    @FXML private Button annuler;
    @FXML private Pane detail;
    @FXML private TextField recherche;
    @FXML private Label phrase;
    @FXML private Pane hoteLignes;

    private final HistoriqueViewModel model;

    public HistoriqueController(HistoriqueViewModel model) {
        this.model = model;
    }

    /** What its window is called. */
    public static String titre() {
        return Fenetres.titre(Messages.text("historique.titre"));
    }

    @FXML
    private void initialize() {
        for (var colonne : model.liste().colonnes()) {
            ColonnesTexte.ajouter(
                    imports, colonne.titre(), (int) (colonne.poids() * PIXELS), colonne.texte());
        }
        imports.setItems(model.imports());
        imports.setPlaceholder(Noeuds.paragraphe(Messages.text("historique.vide")));
        var selection = imports.getSelectionModel();
        model.choisiProperty().subscribe(choisi -> selection.select(choisi));
        selection.selectedItemProperty().addListener((_, _, choisi) -> retenir(choisi));
        impression.servir(model::imprimer, model::enregistrerPdf);
        annuler.disableProperty().bind(model.annulable().not());

        recherche.textProperty().bindBidirectional(model.rechercheProperty());
        Noeuds.phrase(phrase, model.phraseProperty());
        hoteLignes
                .getChildren()
                .setAll(
                        Views.<Parent>load(
                                new ComparaisonController(
                                        Usage.DETAIL, model.bilanProperty(), () -> {})));
        model.bilanProperty().subscribe(vu -> Noeuds.montrerSi(vu != null, detail, hoteLignes));
        Fermeture.surveiller(racine, () -> true, model::fermer);
        model.charger();
    }

    /** A list made anew forgets its choice for a moment: the model does not. */
    private void retenir(ImportFait choisi) {
        if (choisi != null) {
            model.choisiProperty().set(choisi);
        }
    }

    @FXML
    private void touche(KeyEvent event) {
        if (CHERCHER.match(event)) {
            recherche.requestFocus();
            recherche.selectAll();
            event.consume();
        }
    }

    @FXML
    private void annuler() {
        model.annuler();
    }

    @FXML
    private void fermer() {
        Fermeture.demander(racine);
    }
}
