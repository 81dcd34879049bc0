package fr.guichet.patient;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.EnumMap;
import java.util.Map;

/**
 * One of a patient's addresses or correspondents while it is being written: fields of text.
 *
 * @param <C> the fields
 */
final class FicheViewModel<C extends Enum<C>> {

    private final Map<C, StringProperty> champs;

    FicheViewModel(Class<C> type) {
        champs = new EnumMap<>(type);
        for (var champ : type.getEnumConstants()) {
            champs.put(champ, new SimpleStringProperty(""));
        }
    }

    StringProperty champ(C champ) {
        return champs.get(champ);
    }

    String lire(C champ) {
        return champ(champ).get();
    }

    /** Fills a field; null empties it. */
    FicheViewModel<C> ecrire(C champ, String texte) {
        champ(champ).set(Textes.ouVide(texte));
        return this;
    }

    boolean vide() {
        return champs.values().stream().allMatch(champ -> champ.get().isBlank());
    }
}
