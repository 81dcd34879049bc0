package fr.guichet.convention.ressemblance;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.convention.Rapprochement;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The ressemblance in hand: its lines side by side, and what to make of them. */
public final class GroupeViewModel {

    /** A number that may be linked with the others, or not. */
    public record Choix(NumeroAmc numero, BooleanProperty retenu) {}

    private final ReadOnlyObjectWrapper<Ressemblance> groupe = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper rapprochable = new ReadOnlyBooleanWrapper();
    private final ObservableList<Choix> numeros = FXCollections.observableArrayList();
    private final ObservableList<String> libelles = FXCollections.observableArrayList();
    private final ObjectProperty<String> libelle = new SimpleObjectProperty<>();
    private final RessemblancesViewModel liste;

    GroupeViewModel(RessemblancesViewModel liste) {
        this.liste = liste;
    }

    // --- Properties ---

    /** Null while none is chosen. */
    public ReadOnlyObjectProperty<Ressemblance> groupeProperty() {
        return groupe.getReadOnlyProperty();
    }

    /** Its numbers, where there are enough of them to choose from. */
    public ObservableList<Choix> numeros() {
        return numeros;
    }

    /** The names it may be shown under. */
    public ObservableList<String> libelles() {
        return libelles;
    }

    public ObjectProperty<String> libelleProperty() {
        return libelle;
    }

    /** Whether enough is chosen to link. */
    public ReadOnlyBooleanProperty rapprochableProperty() {
        return rapprochable.getReadOnlyProperty();
    }

    /** Why its lines are shown together: « Un même nom sous 3 numéros. ». */
    public String raison() {
        var ressemblance = groupe.get();
        return switch (ressemblance.genre()) {
            case MEME_NOM ->
                    Messages.text("ressemblance.raison.nom", ressemblance.numeros().size());
            case MEME_NUMERO ->
                    Messages.text(
                            "ressemblance.raison.numero",
                            ressemblance.numeros().getFirst().ecrit(),
                            ressemblance.libelles().size());
            case RAPPROCHEES -> Messages.text("ressemblance.raison.cabinet");
        };
    }

    // --- Commands ---

    void montrer(Ressemblance ressemblance) {
        groupe.set(null);
        numeros.clear();
        if (ressemblance != null) {
            if (ressemblance.numeros().size() > 2) {
                ressemblance.numeros().forEach(numero -> numeros.add(choix(numero)));
            }
            libelles.setAll(noms(ressemblance));
            libelle.set(libelles.isEmpty() ? null : libelles.getFirst());
            groupe.set(ressemblance);
        }
        peser();
    }

    /** The chosen name first. */
    private static List<String> noms(Ressemblance ressemblance) {
        return Stream.concat(
                        Stream.ofNullable(ressemblance.rapprochement()).map(Rapprochement::libelle),
                        ressemblance.libelles().stream())
                .distinct()
                .toList();
    }

    private Choix choix(NumeroAmc numero) {
        var retenu = new SimpleBooleanProperty(true);
        retenu.addListener((_, _, _) -> peser());
        return new Choix(numero, retenu);
    }

    private void peser() {
        var ressemblance = groupe.get();
        rapprochable.set(
                ressemblance != null
                        && libelle.get() != null
                        && (numeros.isEmpty() || retenus(ressemblance).size() > 1));
    }

    private List<NumeroAmc> retenus(Ressemblance ressemblance) {
        return numeros.isEmpty()
                ? ressemblance.numeros()
                : numeros.stream().filter(c -> c.retenu().get()).map(Choix::numero).toList();
    }

    /** Links the numbers chosen, and those they were linked with outside this ressemblance. */
    public void rapprocher() {
        if (rapprochable.get()) {
            var ressemblance = groupe.get();
            Set<NumeroAmc> ensemble = new LinkedHashSet<>(retenus(ressemblance));
            ensemble.addAll(
                    retenus(ressemblance).stream()
                            .flatMap(numero -> liste.lies(numero).stream())
                            .filter(numero -> !ressemblance.numeros().contains(numero))
                            .toList());
            liste.rapprocher(ensemble, libelle.get());
        }
    }

    /** Takes the link back. */
    public void separer() {
        var ressemblance = groupe.get();
        if (ressemblance != null && ressemblance.rapprochement() != null) {
            liste.separer(ressemblance.rapprochement());
        }
    }
}
