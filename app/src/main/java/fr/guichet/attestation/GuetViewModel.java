package fr.guichet.attestation;

import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.List;

/** The files that a scanner put in the watched folder and that nobody has taken yet. */
public final class GuetViewModel {

    private final Guet guet;
    private final Tasks tasks;
    private final ObservableList<Path> attendent = FXCollections.observableArrayList();
    private boolean enCours;

    public GuetViewModel(Guet guet, Tasks tasks) {
        this.guet = guet;
        this.tasks = tasks;
    }

    /** Those that wait, the latest first. */
    public ObservableList<Path> attendent() {
        return attendent;
    }

    /** Looks at the folder again, unless it is being looked at. */
    public void regarder() {
        if (!enCours) {
            enCours = true;
            tasks.run(
                    Messages.text("attestation.guet"),
                    _ -> guet.regarder(),
                    this::montrer,
                    () -> enCours = false);
        }
    }

    private void montrer(List<Path> vus) {
        if (!attendent.equals(vus)) {
            attendent.setAll(vus);
        }
    }
}
