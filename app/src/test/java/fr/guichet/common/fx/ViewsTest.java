package fr.guichet.common.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A view as it is once loaded. */
@ExtendWith(ApplicationExtension.class)
class ViewsTest {

    private HBox vue;

    @Start
    void start(Stage stage) {
        vue = Views.load(new EtiquetesController());
    }

    /** The loader itself leaves null for a field that comes after its label. */
    @Test
    void aLabelIsTheNameOfItsFieldWhereverThatStands() {
        assertThat(cible("Avant")).isSameAs(vue.lookup("#avant")).isNotNull();
        assertThat(cible("Après")).isSameAs(vue.lookup("#apres")).isNotNull();
        assertThat(cible("Rien")).isNull();
    }

    private Node cible(String texte) {
        return vue.getChildren().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.getText().equals(texte))
                .findFirst()
                .orElseThrow()
                .getLabelFor();
    }
}
