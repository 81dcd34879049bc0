package fr.guichet.common.fx;

import javafx.scene.control.TextArea;

/** A text to read aloud or to copy, not to change; the keyboard and a screen reader reach it. */
public final class TexteCopiable extends TextArea {

    public TexteCopiable() {
        setEditable(false);
        setWrapText(true);
        setPrefRowCount(2);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("texte-copiable");
    }
}
