package fr.guichet.table.telechargement;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A table of the list, with its box. */
public final class OffreViewModel {

    private final Offre offre;
    private final BooleanProperty cochee = new SimpleBooleanProperty();

    OffreViewModel(Offre offre, boolean cochee) {
        this.offre = offre;
        this.cochee.set(cochee);
    }

    public Offre offre() {
        return offre;
    }

    public BooleanProperty cocheeProperty() {
        return cochee;
    }
}
