package fr.guichet.patient;

import fr.guichet.patient.AlarmesViewModel.Fiche;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.LocalDate;
import java.util.List;

/** The tab « Alarmes ». */
final class AlarmesViewModel extends FichesViewModel<Fiche, Alarme> {

    AlarmesViewModel() {
        super(() -> new Fiche(new Alarme("", null, true)), Fiche::new, Fiche::lire);
    }

    /** An alarm that says nothing is not kept. */
    @Override
    List<Alarme> lire() {
        return super.lire().stream().filter(alarme -> !alarme.texte().isEmpty()).toList();
    }

    /** An alarm while it is being written. */
    static final class Fiche {

        private final StringProperty texte = new SimpleStringProperty();
        private final ObjectProperty<LocalDate> aPartir = new SimpleObjectProperty<>();
        private final BooleanProperty active = new SimpleBooleanProperty();

        private Fiche(Alarme alarme) {
            texte.set(alarme.texte());
            aPartir.set(alarme.aPartir());
            active.set(alarme.active());
        }

        StringProperty texteProperty() {
            return texte;
        }

        ObjectProperty<LocalDate> aPartirProperty() {
            return aPartir;
        }

        BooleanProperty activeProperty() {
            return active;
        }

        private Alarme lire() {
            return new Alarme(texte.get(), aPartir.get(), active.get());
        }
    }
}
