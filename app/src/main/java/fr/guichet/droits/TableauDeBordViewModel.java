package fr.guichet.droits;

import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;

/** What is to be watched today, motif by motif, for the home screen. */
public final class TableauDeBordViewModel {

    /** A motif that has lines today. */
    public record Compte(Motif motif, long nombre) {}

    private final Veille veille;
    private final Tasks tasks;
    private final Clock clock;
    private final Consumer<Motif> ouvrir;
    private final ObservableList<Compte> comptes = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper lu = new ReadOnlyBooleanWrapper();
    private Comptes droits;

    /**
     * @param ouvrir shows the lines of a motif, or all of them for null
     */
    public TableauDeBordViewModel(Veille veille, Tasks tasks, Clock clock, Consumer<Motif> ouvrir) {
        this.veille = veille;
        this.tasks = tasks;
        this.clock = clock;
        this.ouvrir = ouvrir;
    }

    // --- Properties ---

    /** The motifs that have lines, the most pressing first. */
    public ObservableList<Compte> comptes() {
        return comptes;
    }

    /** False until the base was read once. */
    public ReadOnlyBooleanProperty luProperty() {
        return lu.getReadOnlyProperty();
    }

    // --- Commands ---

    /** Counts again, away from the screen's thread. */
    public void charger() {
        var jour = LocalDate.now(clock);
        tasks.run(Messages.text("droits.lecture"), _ -> veille.compter(jour), this::montrer);
    }

    /**
     * @param motif null for all
     */
    public void ouvrir(Motif motif) {
        ouvrir.accept(motif);
    }

    /** The tables changed: the covers need not be read again. */
    public void compterTables() {
        if (droits != null) {
            montrer(droits);
        }
    }

    private void montrer(Comptes lus) {
        droits = lus;
        long tables = veille.tables(LocalDate.now(clock));
        comptes.setAll(
                Arrays.stream(Motif.values())
                        .map(m -> new Compte(m, m == Motif.TABLE_ANCIENNE ? tables : lus.de(m)))
                        .filter(compte -> compte.nombre() > 0)
                        .toList());
        lu.set(true);
    }
}
