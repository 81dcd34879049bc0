package fr.guichet.table;

import fr.guichet.convention.Champ;
import fr.guichet.table.lecture.Apercu;
import fr.guichet.table.lecture.Colonnes;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says which column of a file carries which field, where its titles do not tell. */
public final class AppariementViewModel {

    private final Apercu apercu;
    private final List<String> colonnes;
    private final List<Rang> rangs;

    AppariementViewModel(Apercu apercu) {
        this.apercu = apercu;
        this.colonnes =
                apercu.devinees().entete().stream().filter(Objects::nonNull).distinct().toList();
        var devinees = apercu.devinees().appariement();
        this.rangs = Arrays.stream(Champ.values()).map(c -> new Rang(c, devinees.get(c))).toList();
    }

    /** A field, and the column chosen for it. */
    public final class Rang {

        private final Champ champ;
        private final ObjectProperty<String> colonne;

        private Rang(Champ champ, String devinee) {
            this.champ = champ;
            this.colonne = new SimpleObjectProperty<>(devinee);
        }

        public Champ champ() {
            return champ;
        }

        public boolean requis() {
            return Colonnes.REQUIS.contains(champ);
        }

        /** Null when no column carries the field. */
        public ObjectProperty<String> colonneProperty() {
            return colonne;
        }

        /** What the first line holds in that column. */
        public ObservableValue<String> exemple() {
            return colonne.map(c -> apercu.exemple(apercu.devinees().entete().indexOf(c)))
                    .orElse("");
        }
    }

    /** The titles of the file. */
    public List<String> colonnes() {
        return colonnes;
    }

    /** One a field, in the order of the practice's tables. */
    public List<Rang> rangs() {
        return rangs;
    }

    /** Whether the fields without which a line names no convention have their columns. */
    public BooleanExpression complet() {
        return rangs.stream()
                .filter(Rang::requis)
                .map(r -> (BooleanExpression) r.colonne.isNotNull())
                .reduce(Bindings::and)
                .orElseThrow();
    }

    Map<Champ, String> choix() {
        var choix = new EnumMap<Champ, String>(Champ.class);
        for (var rang : rangs) {
            if (rang.colonne.get() != null) {
                choix.put(rang.champ, rang.colonne.get());
            }
        }
        return choix;
    }
}
