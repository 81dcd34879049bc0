package fr.guichet.common.fx;

import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.Tasks;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The work under way in a window: how far it is, and stopped when the window closes. */
public final class TravailViewModel {

    private static final long PAS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Tasks tasks;
    private final AtomicBoolean annule = new AtomicBoolean();
    private final ReadOnlyBooleanWrapper enCours = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper etape = new ReadOnlyStringWrapper("");

    public TravailViewModel(Tasks tasks) {
        this.tasks = tasks;
    }

    public ReadOnlyBooleanProperty enCoursProperty() {
        return enCours.getReadOnlyProperty();
    }

    /** Between 0 and 1; -1 when it is not known. */
    public ReadOnlyDoubleProperty partProperty() {
        return part.getReadOnlyProperty();
    }

    /** What is being done. */
    public ReadOnlyStringProperty etapeProperty() {
        return etape.getReadOnlyProperty();
    }

    /**
     * @param titre the key of its name
     */
    public <T> void faire(String titre, Tasks.Work<T> work, Consumer<? super T> onSuccess) {
        annule.set(false);
        enCours.set(true);
        avancer(-1, Messages.text(titre));
        tasks.run(
                Messages.text(titre),
                programme -> work.call(suivre(programme)),
                onSuccess,
                () -> enCours.set(false));
    }

    /** Stops what is under way. */
    public void annuler() {
        annule.set(true);
    }

    private void avancer(double faite, String quoi) {
        part.set(faite);
        etape.set(quoi);
    }

    /** Brings the progress of the work to this window, and the window's cancelling to the work. */
    private Progress suivre(Progress programme) {
        return new Progress() {
            private long derniere = System.nanoTime();

            @Override
            public void report(long done, long total, String message) {
                programme.report(done, total, message);
                long maintenant = System.nanoTime();
                if (total <= 0 || maintenant - derniere >= PAS) {
                    derniere = maintenant;
                    double faite = total <= 0 ? -1 : (double) done / total;
                    tasks.later(() -> avancer(faite, message));
                }
            }

            @Override
            public boolean cancelled() {
                return annule.get() || programme.cancelled();
            }
        };
    }
}
