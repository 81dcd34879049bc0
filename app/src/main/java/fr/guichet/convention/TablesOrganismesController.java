package fr.guichet.convention;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Onglet;

import javafx.event.Event;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;

import java.util.List;

/** « Tables organismes complémentaires »: the window around its tabs. */
public final class TablesOrganismesController {

    @FXML private Parent racine;
    @FXML private TabPane tabs;

    private final List<Onglet> onglets;
    private final Dialogues dialogues;

    /**
     * @param onglets in their order
     */
    public TablesOrganismesController(List<Onglet> onglets, Dialogues dialogues) {
        this.onglets = onglets;
        this.dialogues = dialogues;
    }

    /** What its window is called. */
    public static String titre() {
        return Fenetres.titre(Messages.text("convention.titre"));
    }

    @FXML
    private void initialize() {
        onglets.forEach(o -> tabs.getTabs().add(new Tab(o.titre(), o.contenu())));
        tabs.addEventHandler(KeyEvent.KEY_PRESSED, this::confier);
        Fermeture.surveiller(
                racine,
                () -> onglets.stream().allMatch(o -> o.peutFermer().getAsBoolean()),
                () -> onglets.forEach(o -> o.fermer().run()));
    }

    /** Shows one of the tabs. */
    public void montrer(int rang) {
        tabs.getSelectionModel().select(rang);
    }

    /** A key pressed on a tab's title is meant for what it shows. */
    private void confier(KeyEvent event) {
        if (event.getTarget() == tabs) {
            Event.fireEvent(enCours().contenu(), event.copyFor(tabs, enCours().contenu()));
        }
    }

    private Onglet enCours() {
        return onglets.get(tabs.getSelectionModel().getSelectedIndex());
    }

    @FXML
    private void aide() {
        dialogues.informer(enCours().titre(), enCours().aide());
    }

    @FXML
    private void quitter() {
        Fermeture.demander(racine);
    }
}
