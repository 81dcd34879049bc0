package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.LocalDate;

/**
 * A date as it is typed. What cannot be read stays on screen, with a sentence, and counts as no
 * date; while it may still become one, nothing is said.
 */
public final class DateViewModel {

    private final StringProperty texte = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<LocalDate> jour = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper erreur = new ReadOnlyStringWrapper("");

    /**
     * @param surSaisie told each time the text changes
     */
    public DateViewModel(Runnable surSaisie) {
        texte.addListener((_, _, nouveau) -> {
            jour.set(DateSaisie.lire(nouveau).orElse(null));
            erreur.set(DateSaisie.inachevee(nouveau) ? "" : phrase());
            surSaisie.run();
        });
    }

    // --- Properties ---

    public StringProperty texteProperty() {
        return texte;
    }

    /** The date read; null for none. */
    public ReadOnlyObjectProperty<LocalDate> jourProperty() {
        return jour.getReadOnlyProperty();
    }

    /** A sentence on what cannot be read; empty when all is well. */
    public ReadOnlyStringProperty erreurProperty() {
        return erreur.getReadOnlyProperty();
    }

    public LocalDate jour() {
        return jour.get();
    }

    /** Whether there is a text that is no date. */
    public boolean illisible() {
        return jour.get() == null && !texte.get().isBlank();
    }

    // --- Commands ---

    public void charger(LocalDate jourLu) {
        texte.set(Nombres.texte(jourLu));
    }

    /**
     * The cursor leaves the field: a date that is read is written in full, another is pointed out.
     */
    public void quitter() {
        DateSaisie.lireAchevee(texte.get()).ifPresent(this::charger);
        erreur.set(phrase());
    }

    private String phrase() {
        return illisible() ? Messages.text("couverture.date.illisible") : "";
    }
}
