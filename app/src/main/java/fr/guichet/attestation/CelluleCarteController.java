package fr.guichet.attestation;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.fx.Noeuds;

import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An attestation in the band: its picture, then its name, its day, its period and its cover. */
final class CelluleCarteController extends ListCell<BandeViewModel.Carte> {

    private static final double HAUTEUR = 56;

    private final ImageView image = new ImageView();
    private final Label nom = new Label();
    private final Label couverture = new Label();
    private final Label droits = new Label();
    private final Label detail = new Label();
    private final HBox contenu;

    CelluleCarteController() {
        image.setPreserveRatio(true);
        image.setFitHeight(HAUTEUR);
        image.setFitWidth(HAUTEUR);
        nom.getStyleClass().add("titre-groupe");
        detail.getStyleClass().add("text-muted");
        getStyleClass().add("carte");
        var textes = new VBox(nom, couverture, droits, detail);
        textes.setAlignment(Pos.CENTER_LEFT);
        var cadre = new StackPane(image);
        cadre.getStyleClass().add("vignette");
        contenu = new HBox(10, cadre, textes);
        contenu.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(BandeViewModel.Carte carte, boolean empty) {
        super.updateItem(carte, empty);
        if (empty || carte == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        var attestation = carte.attestation();
        image.setImage(SwingFXUtils.toFXImage(carte.vignette(), null));
        nom.setText(attestation.libelle());
        ecrire(couverture, carte.couverture());
        ecrire(droits, carte.droits());
        detail.setText(detail(carte));
        var tout =
                Stream.of(
                                attestation.libelle(),
                                carte.couverture(),
                                carte.droits(),
                                detail(carte),
                                anciennes(carte))
                        .filter(texte -> !texte.isEmpty())
                        .collect(Collectors.joining("\n"));
        setTooltip(new Tooltip(tout));
        setAccessibleText(tout.replace("\n", ", "));
        setGraphic(contenu);
    }

    private static void ecrire(Label label, String texte) {
        label.setText(texte);
        Noeuds.montrerSi(!texte.isEmpty(), label);
    }

    private static String anciennes(BandeViewModel.Carte carte) {
        return carte.anciennes() == 0
                ? ""
                : Messages.count("attestation.anciennes", carte.anciennes());
    }

    /** « Scannée le 12/11/2026 · 2 pages ». */
    private static String detail(BandeViewModel.Carte carte) {
        var attestation = carte.attestation();
        var recue =
                Messages.text(
                        "attestation.recue",
                        attestation.origine().libelle(),
                        Nombres.texte(attestation.recueLe().toLocalDate()));
        return attestation.pages() == 1
                ? recue
                : recue + " · " + Messages.count("attestation.pages", attestation.pages());
    }
}
