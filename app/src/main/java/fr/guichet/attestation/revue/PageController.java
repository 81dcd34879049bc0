package fr.guichet.attestation.revue;

import fr.guichet.attestation.document.Zone;
import fr.guichet.common.Messages;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.PageZoom;
import fr.guichet.common.fx.Repere;

import javafx.fxml.FXML;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** The page of an attestation under review: where each field was read, and words to click on. */
public final class PageController {

    private static final KeyCombination TOURNER = KeyCombination.valueOf("Shortcut+R");

    @FXML private Pane pages;
    @FXML private Button avant;
    @FXML private Label rang;
    @FXML private Button apres;
    @FXML private PageZoom page;

    private final PieceViewModel piece;
    private final PageViewModel model;
    private final FicheViewModel fiche;

    public PageController(PieceViewModel piece) {
        this.piece = piece;
        model = piece.page();
        fiche = piece.fiche();
    }

    @FXML
    private void initialize() {
        Noeuds.montrerSi(model.pages() > 1, pages);
        rang.textProperty()
                .bind(
                        model.pageProperty()
                                .map(n -> Messages.text("attestation.vue.rang", n, model.pages())));
        avant.disableProperty().bind(model.pageProperty().lessThanOrEqualTo(1));
        apres.disableProperty().bind(model.pageProperty().greaterThanOrEqualTo(model.pages()));
        page.surPointage((place, ajouter) -> piece.pointer(place.getX(), place.getY(), ajouter));
        model.imageProperty()
                .subscribe(image -> {
                    page.montrer(image);
                    viser();
                });
        fiche.champs()
                .forEach(champ -> champ.endroitProperty().addListener((_, _, _) -> encadrer()));
        fiche.enMainProperty().addListener((_, _, _) -> viser());
    }

    /** The page follows its keys while the keyboard is in a field. */
    void touche(KeyEvent event) {
        page.touche(event);
        if (TOURNER.match(event)) {
            page.tourner();
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            apres();
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            avant();
        } else {
            return;
        }
        event.consume();
    }

    /** Frames where fields were read, and goes to the one in hand. */
    private void viser() {
        encadrer();
        var champ = fiche.enMainProperty().get();
        var endroit = champ == null ? null : champ.endroitProperty().get();
        if (endroit != null && endroit.page() == model.pageProperty().get()) {
            page.viser(rectangle(endroit.zone()));
        }
    }

    private void encadrer() {
        page.encadrer(
                fiche.champs()
                        .filter(c -> c.endroitProperty().get() != null)
                        .filter(c -> c.endroitProperty().get().page() == model.pageProperty().get())
                        .map(c ->
                                new Repere(
                                        rectangle(c.endroitProperty().get().zone()),
                                        c == fiche.enMainProperty().get()))
                        .toList());
    }

    private static Rectangle2D rectangle(Zone zone) {
        return new Rectangle2D(zone.x(), zone.y(), zone.largeur(), zone.hauteur());
    }

    @FXML
    private void avant() {
        model.aller(model.pageProperty().get() - 1);
    }

    @FXML
    private void apres() {
        model.aller(model.pageProperty().get() + 1);
    }

    @FXML
    private void reduire() {
        page.reduire();
    }

    @FXML
    private void agrandir() {
        page.agrandir();
    }

    @FXML
    private void ajuster() {
        page.ajuster();
    }

    @FXML
    private void tourner() {
        page.tourner();
    }
}
