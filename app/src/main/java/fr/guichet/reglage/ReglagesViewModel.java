package fr.guichet.reglage;

import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.convention.AgeMaximum;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** « Réglages »: what the practice chooses, kept all together or not at all. */
public final class ReglagesViewModel {

    private final ReglageRepository reglages;
    private final Tasks tasks;
    private final Runnable apres;

    private final StringProperty ageTables = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper fauteAgeTables = new ReadOnlyStringWrapper("");
    private final BooleanProperty occupe = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper enregistre = new ReadOnlyBooleanWrapper();

    /**
     * @param apres once they are kept: what follows them is to be read again
     */
    public ReglagesViewModel(ReglageRepository reglages, Tasks tasks, Runnable apres) {
        this.reglages = reglages;
        this.tasks = tasks;
        this.apres = apres;
        ageTables.addListener((_, _, _) -> fauteAgeTables.set(""));
        tasks.run(
                Messages.text("reglage.lecture"),
                _ ->
                        reglages.find(AgeMaximum.CLE)
                                .flatMap(AgeMaximum::lire)
                                .orElse(AgeMaximum.PAR_DEFAUT),
                age -> ageTables.set(String.valueOf(age.jours())));
    }

    // --- Properties ---

    /** From how many days on a table is flagged, as typed. */
    public StringProperty ageTablesProperty() {
        return ageTables;
    }

    /** What is wrong with it; empty for nothing. */
    public ReadOnlyStringProperty fauteAgeTablesProperty() {
        return fauteAgeTables.getReadOnlyProperty();
    }

    /** Whether they were kept: the window may close. */
    public ReadOnlyBooleanProperty enregistreProperty() {
        return enregistre.getReadOnlyProperty();
    }

    // --- Commands ---

    /** Keeps what was typed, or says what is wrong with it. */
    public void valider() {
        var age = AgeMaximum.lire(ageTables.get());
        if (age.isEmpty()) {
            fauteAgeTables.set(
                    Messages.text("reglage.tables.age.faute", AgeMaximum.MIN, AgeMaximum.MAX));
        } else if (!occupe.get()) {
            occupe.set(true);
            tasks.run(
                    Messages.text("reglage.enregistrement"),
                    _ -> {
                        reglages.save(AgeMaximum.CLE, String.valueOf(age.get().jours()));
                        return true;
                    },
                    _ -> {
                        enregistre.set(true);
                        apres.run();
                    },
                    () -> occupe.set(false));
        }
    }
}
