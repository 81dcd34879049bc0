package fr.guichet.common.fx;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/** Runs an action again and again, as long as a screen is in an open window. */
public final class Battement {

    private Battement() {}

    /**
     * @param secondes from one time to the next; the first one is at once
     */
    public static void rythmer(Node ecran, double secondes, Runnable action) {
        var rythme =
                new Timeline(
                        new KeyFrame(Duration.ZERO, _ -> action.run()),
                        new KeyFrame(Duration.seconds(secondes)));
        rythme.setCycleCount(Animation.INDEFINITE);
        ecran.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(visible -> {
                    if (visible) {
                        rythme.play();
                    } else {
                        rythme.stop();
                    }
                });
    }
}
