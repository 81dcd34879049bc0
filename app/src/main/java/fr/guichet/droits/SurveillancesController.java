package fr.guichet.droits;

import fr.guichet.common.fx.CelluleLongue;
import fr.guichet.common.fx.ChampDate;
import fr.guichet.common.fx.ColonnesTexte;
import fr.guichet.common.fx.Libelles;
import fr.guichet.common.fx.ListeCherchee;
import fr.guichet.common.fx.MenuImpression;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.droits.SurveillancesViewModel.Choix;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** « Droits à surveiller »: a day, a motif, a search; Enter opens the file at the field. */
public final class SurveillancesController {

    @FXML private Parent racine;
    @FXML private DatePicker jour;
    @FXML private TextField recherche;
    @FXML private ComboBox<Choix> motif;
    @FXML private Label compte;
    @FXML private Label vide;
    @FXML private Label aFaire;
    @FXML private TableView<Surveillance> table;
    @FXML private TableColumn<Surveillance, String> nom;
    @FXML private TableColumn<Surveillance, String> couverture;
    @FXML private TableColumn<Surveillance, String> periode;
    @FXML private TableColumn<Surveillance, String> constat;
    @FXML private MenuImpression impression;
    @FXML private Button ouvrir;

    private final SurveillancesViewModel model;

    public SurveillancesController(SurveillancesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        ChampDate.preparer(jour);
        jour.valueProperty().bindBidirectional(model.jourProperty());
        recherche.textProperty().bindBidirectional(model.saisieProperty());
        motif.setConverter(Libelles.de(Choix::libelle));
        motif.setItems(model.motifs());
        model.choixProperty().subscribe(motif::setValue);
        motif.valueProperty().addListener((_, _, choisi) -> retenir(choisi));
        compte.textProperty().bind(model.compteProperty());
        vide.textProperty().bind(model.videProperty());
        Noeuds.phrase(aFaire, model.aFaire());
        ColonnesTexte.montrer(nom, Surveillance::nom);
        ColonnesTexte.montrer(couverture, Surveillance::couverture);
        ColonnesTexte.montrer(periode, Surveillance::periode);
        ColonnesTexte.montrer(constat, Surveillance::constat);
        CelluleLongue.dans(nom, couverture, periode, constat);
        ListeCherchee.trier(table, model.lignes());
        ListeCherchee.ouvrir(table, model::ouvrir);
        ListeCherchee.descendre(recherche, table);
        ListeCherchee.chercherDepuis(racine, recherche);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, choisie) -> model.choisieProperty().set(choisie));
        ouvrir.disableProperty().bind(model.choisieProperty().isNull());
        impression.servir(model::imprimer, model::enregistrerPdf);
    }

    /** Puts the cursor where one looks for a patient. */
    public void rechercher() {
        ListeCherchee.viser(recherche);
    }

    /** A list of motifs made anew forgets its choice for a moment: the model does not. */
    private void retenir(Choix choisi) {
        if (choisi != null) {
            model.choixProperty().set(choisi);
        }
    }

    @FXML
    private void ouvrir() {
        model.ouvrir();
    }
}
