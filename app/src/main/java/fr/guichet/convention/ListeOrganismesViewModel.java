package fr.guichet.convention;

import fr.guichet.common.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** The organismes that the search finds, at each keystroke, and the line chosen among them. */
public final class ListeOrganismesViewModel {

    private final Conventions conventions;
    private final Runnable auditeur = this::actualiser;
    private final StringProperty recherche = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Organisme>> organismes =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper compteur = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper version = new ReadOnlyStringWrapper("");
    private final ObjectProperty<LigneConvention> selection = new SimpleObjectProperty<>();

    ListeOrganismesViewModel(Conventions conventions) {
        this.conventions = conventions;
        recherche.addListener((_, _, _) -> chercher());
        conventions.ecouter(auditeur);
        chercher();
    }

    public StringProperty rechercheProperty() {
        return recherche;
    }

    /** What the search finds, gathered by AMC. */
    public ReadOnlyObjectProperty<List<Organisme>> organismesProperty() {
        return organismes.getReadOnlyProperty();
    }

    /** « 1 248 organismes, 20 311 lignes ». */
    public ReadOnlyStringProperty compteurProperty() {
        return compteur.getReadOnlyProperty();
    }

    /** « viamedis du 12/11/2026, 3 lignes du cabinet ». */
    public ReadOnlyStringProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** The line chosen; null when none is, or an organisme with several lines. */
    public ObjectProperty<LigneConvention> selectionProperty() {
        return selection;
    }

    /** Whether so little is found that the organismes can be shown unfolded. */
    public boolean deplier() {
        return !recherche.get().isBlank() && organismes.get().size() <= 10;
    }

    /** Chooses a line by its id, and shows it whatever the search hid. */
    void choisir(long id) {
        if (!trouvee(id)) {
            recherche.set("");
        }
        selection.set(trouver(id));
    }

    /** The window is gone. */
    void fermer() {
        conventions.oublier(auditeur);
    }

    private void actualiser() {
        var choisie = selection.get();
        chercher();
        selection.set(choisie == null ? null : trouver(choisie.id()));
    }

    private LigneConvention trouver(long id) {
        return conventions.lignes().stream().filter(a(id)).findFirst().orElse(null);
    }

    private static Predicate<LigneConvention> a(long id) {
        return ligne -> ligne.id() == id;
    }

    private void chercher() {
        if (recherche.get().isBlank()) {
            organismes.set(conventions.organismes().tous());
        } else {
            var lignes = conventions.index().chercher(recherche.get(), Integer.MAX_VALUE);
            organismes.set(conventions.organismes().grouper(lignes));
        }
        compter();
        var choisie = selection.get();
        if (!recherche.get().isBlank() && (choisie == null || !trouvee(choisie.id()))) {
            selection.set(deplier() ? premiere() : null);
        }
    }

    /** So little is found that the first line may be what one looks for. */
    private LigneConvention premiere() {
        return organismes.get().isEmpty() ? null : organismes.get().getFirst().lignes().getFirst();
    }

    private boolean trouvee(long id) {
        return organismes.get().stream().anyMatch(o -> o.lignes().stream().anyMatch(a(id)));
    }

    private void compter() {
        long numerotes =
                organismes.get().stream().map(Organisme::numero).filter(Objects::nonNull).count();
        long lignes = organismes.get().stream().mapToLong(o -> o.lignes().size()).sum();
        compteur.set(
                Messages.text(
                        "convention.compteur",
                        Messages.count("convention.organismes", numerotes),
                        Messages.count("convention.lignes", lignes)));
        version.set(conventions.version().texte());
    }
}
