package fr.guichet;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Tasks;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.FxDialogues;
import fr.guichet.common.fx.FxImpression;
import fr.guichet.common.impression.Edition;

import javafx.stage.Stage;

import org.jdbi.v3.core.Jdbi;

import java.time.Clock;

/**
 * What every screen of the desk is made with: its base, and the ways to reach the receptionist.
 *
 * @param stage the window of the desk, that the others open over
 */
record Outils(
        Stage stage,
        Jdbi jdbi,
        Fenetres fenetres,
        Tasks tasks,
        Dialogues dialogues,
        Edition edition,
        Clock clock) {

    static Outils de(Stage stage, Jdbi jdbi, Fenetres fenetres, Tasks tasks, Clock clock) {
        var dialogues = new FxDialogues(Fenetres::active);
        var impression = new FxImpression(tasks, dialogues, Fenetres::active);
        var edition = new Edition(tasks, dialogues, impression, clock);
        return new Outils(stage, jdbi, fenetres, tasks, dialogues, edition, clock);
    }
}
