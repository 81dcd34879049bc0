package fr.guichet.attestation.revue;

import fr.guichet.attestation.lecture.ChampLu;
import fr.guichet.common.fx.Libelles;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fields of an attestation, in the order of the cover's form. */
public final class ChampsController {

    private static final List<ChampLu> CARTE =
            List.of(
                    ChampLu.AMC,
                    ChampLu.ORGANISME,
                    ChampLu.TYPE_CONVENTION,
                    ChampLu.CSR,
                    ChampLu.ADHERENT,
                    ChampLu.DROITS_DU,
                    ChampLu.DROITS_AU,
                    ChampLu.DRE);
    private static final List<ChampLu> BENEFICIAIRE =
            List.of(
                    ChampLu.NOM,
                    ChampLu.PRENOM,
                    ChampLu.NAISSANCE,
                    ChampLu.RANG,
                    ChampLu.NIR,
                    ChampLu.DENTAIRE);
    private static final List<ChampLu> ENVOI =
            List.of(
                    ChampLu.CODE_STS,
                    ChampLu.CODE_ROUTAGE,
                    ChampLu.IDENTIFIANT_HOTE,
                    ChampLu.NOM_DOMAINE);

    @FXML private VBox carte;
    @FXML private Pane choix;
    @FXML private ComboBox<FicheViewModel.Choix> beneficiaire;
    @FXML private VBox personne;
    @FXML private VBox envoi;

    private final FicheViewModel model;
    private final Map<ChampLu, ChampRevueController> champs = new EnumMap<>(ChampLu.class);

    public ChampsController(FicheViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        poser(CARTE, carte);
        poser(BENEFICIAIRE, personne);
        poser(ENVOI, envoi);
        beneficiaire.setConverter(Libelles.de(FicheViewModel.Choix::libelle));
        beneficiaire.setItems(model.beneficiaires());
        beneficiaire.valueProperty().bindBidirectional(model.beneficiaireProperty());
        model.beneficiaires()
                .subscribe(() -> Noeuds.montrerSi(model.beneficiaires().size() > 1, choix));
        Noeuds.montrerSi(model.beneficiaires().size() > 1, choix);
        model.enMainProperty()
                .addListener((_, _, champ) -> {
                    if (champ != null) {
                        champs.get(champ.champ()).viser();
                    }
                });
    }

    /** Puts the keyboard in the first field. */
    void commencer() {
        champs.get(ChampLu.AMC).viser();
    }

    private void poser(List<ChampLu> noms, VBox place) {
        for (var nom : noms) {
            var champ = new ChampRevueController(model.champ(nom), model.enMainProperty()::set);
            champs.put(nom, champ);
            place.getChildren().add(Views.load(champ));
        }
    }
}
