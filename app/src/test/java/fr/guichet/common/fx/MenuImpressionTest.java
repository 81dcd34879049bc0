package fr.guichet.common.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/** Two lists in the tabs of one window. */
@ExtendWith(ApplicationExtension.class)
class MenuImpressionTest {

    private final List<String> imprimees = new ArrayList<>();

    @Start
    void start(Stage stage) {
        stage.setScene(Fenetres.scene(new TabPane(onglet("une"), onglet("autre")), 400, 300));
        stage.show();
    }

    @Test
    void theKeysPrintTheListInSight(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.P).clickOn("autre");
        robot.push(KeyCode.SHORTCUT, KeyCode.P).clickOn("une");
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        waitForFxEvents();
        assertThat(imprimees).containsExactly("une", "autre", "une");
    }

    private Tab onglet(String nom) {
        var menu = new MenuImpression();
        menu.servir(() -> imprimees.add(nom), () -> {});
        return new Tab(nom, new VBox(menu));
    }
}
