package fr.guichet.couverture;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the Vitale card says of a complementary cover, as it is typed and as it was saved. */
public final class CarteVitaleViewModel {

    private final StringProperty texte = new SimpleStringProperty("");
    private final StringProperty enregistre = new SimpleStringProperty("");

    // --- Properties ---

    public StringProperty texteProperty() {
        return texte;
    }

    BooleanExpression modifiee() {
        return texte.isNotEqualTo(enregistre);
    }

    // --- Commands ---

    /** What was typed meanwhile stays, as a change. */
    void retenir(String enBase) {
        enregistre.set(enBase);
    }

    void revenir() {
        texte.set(enregistre.get());
    }
}
