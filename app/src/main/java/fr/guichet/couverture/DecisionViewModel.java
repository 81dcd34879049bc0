package fr.guichet.couverture;

import fr.guichet.regles.Champ;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A decision on screen: the one of the moment, or one that was kept. */
public final class DecisionViewModel {

    private final ReadOnlyObjectWrapper<Presentation> presentation = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper remarque = new ReadOnlyStringWrapper("");
    private final BiConsumer<Champ, String> reponse;
    private final Consumer<Champ> versChamp;

    private DecisionViewModel(BiConsumer<Champ, String> reponse, Consumer<Champ> versChamp) {
        this.reponse = reponse;
        this.versChamp = versChamp;
    }

    /**
     * The decision of the moment, beside the form.
     *
     * @param reponse takes the answer to a question
     * @param versChamp takes the cursor to the field that an alert or a question is about
     */
    static DecisionViewModel duMoment(
            BiConsumer<Champ, String> reponse, Consumer<Champ> versChamp) {
        return new DecisionViewModel(reponse, versChamp);
    }

    /** One that was kept: there is nothing left to answer. */
    static DecisionViewModel gardee(Presentation presentation, String remarque) {
        var model = new DecisionViewModel(null, null);
        model.montrer(presentation, remarque);
        return model;
    }

    // --- Properties ---

    /** Null while there is nothing to decide. */
    public ReadOnlyObjectProperty<Presentation> presentationProperty() {
        return presentation.getReadOnlyProperty();
    }

    /** A sentence to read before the decision; empty for none. */
    public ReadOnlyStringProperty remarqueProperty() {
        return remarque.getReadOnlyProperty();
    }

    public boolean duMoment() {
        return reponse != null;
    }

    // --- Commands ---

    void montrer(Presentation nouvelle, String nouvelleRemarque) {
        // The same decision again, as most keystrokes leave it: nothing to lay out anew.
        if (!Objects.equals(nouvelle, presentation.get())) {
            presentation.set(nouvelle);
        }
        remarque.set(nouvelleRemarque);
    }

    public void repondre(Champ champ, String choix) {
        reponse.accept(champ, choix);
    }

    public void montrer(Champ champ) {
        versChamp.accept(champ);
    }
}
