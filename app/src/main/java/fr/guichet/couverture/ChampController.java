package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.ChampOrigine;

import javafx.scene.control.TextField;

import java.util.Locale;

/** Binds fields to their models: the text both ways, and where it was read. */
final class ChampController {

    private ChampController() {}

    static void lier(ChampOrigine vue, ChampViewModel model) {
        vue.textProperty().bindBidirectional(model.texteProperty());
        vue.focusedProperty()
                .addListener((_, _, dedans) -> {
                    if (dedans) {
                        model.entrer();
                    } else {
                        model.quitter();
                    }
                });
        model.origineProperty().subscribe(origine -> montrer(vue, origine));
    }

    static void lier(TextField vue, DateViewModel model) {
        vue.textProperty().bindBidirectional(model.texteProperty());
        vue.focusedProperty()
                .addListener((_, _, dedans) -> {
                    if (!dedans) {
                        model.quitter();
                    }
                });
    }

    private static void montrer(ChampOrigine vue, Origine origine) {
        if (origine == null) {
            vue.setOrigine("", "", "");
        } else {
            vue.setOrigine(
                    Messages.text("couverture.origine." + origine),
                    "origine-" + origine.name().toLowerCase(Locale.ROOT),
                    Messages.text("couverture.origine.aide." + origine));
        }
    }
}
