package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** The organismes that the search finds, at each keystroke, and the line chosen among them. */
public final class ListeOrganismesViewModel implements RetouchesViewModel.Liste<LigneConvention> {

    /** As many organismes as one looks through; making the rows of more would hold up the keys. */
    static final int MONTRES = 300;

    private final Conventions conventions;
    private final ListeConventions liste;
    private final Clock clock;
    private final Runnable auditeur = this::actualiser;
    private final StringProperty recherche = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Organisme>> organismes =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper compteur = new ReadOnlyStringWrapper("");
    private final ObservableList<EtatTables.Partie> tables = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper reste = new ReadOnlyStringWrapper("");
    private final ObjectProperty<LigneConvention> selection = new SimpleObjectProperty<>();

    ListeOrganismesViewModel(Conventions conventions, ListeConventions liste, Clock clock) {
        this.conventions = conventions;
        this.liste = liste;
        this.clock = clock;
        recherche.addListener((_, _, _) -> chercher());
        conventions.ecouter(auditeur);
        actualiser();
    }

    public StringProperty rechercheProperty() {
        return recherche;
    }

    /** What is shown, gathered by AMC: everything, or the first that the search finds. */
    public ReadOnlyObjectProperty<List<Organisme>> organismesProperty() {
        return organismes.getReadOnlyProperty();
    }

    /** « 1 248 organismes, 20 311 lignes ». */
    public ReadOnlyStringProperty compteurProperty() {
        return compteur.getReadOnlyProperty();
    }

    /** Says that the search finds more than is shown; empty when it does not. */
    public ReadOnlyStringProperty resteProperty() {
        return reste.getReadOnlyProperty();
    }

    /** Which tables the lines come from, those to renew first. */
    public ObservableList<EtatTables.Partie> tables() {
        return tables;
    }

    /** The line chosen; null when none is, or an organisme with several lines. */
    @Override
    public ObjectProperty<LigneConvention> selectionProperty() {
        return selection;
    }

    /** Whether so little is found that the organismes can be shown unfolded. */
    public boolean deplier() {
        return !recherche.get().isBlank() && organismes.get().size() <= 10;
    }

    /** Prints what the search finds. */
    public void imprimer() {
        liste.imprimer(organismes.get());
    }

    public void enregistrerPdf() {
        liste.enregistrerPdf(organismes.get());
    }

    @Override
    public void choisir(long id) {
        if (!trouvee(id)) {
            recherche.set("");
        }
        selection.set(trouver(id));
    }

    @Override
    public void fermer() {
        conventions.oublier(auditeur);
    }

    private void actualiser() {
        tables.setAll(EtatTables.de(conventions.version(), LocalDate.now(clock)));
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
            montrer(conventions.organismes().tous(), Integer.MAX_VALUE);
            return;
        }
        var lignes = conventions.index().chercher(recherche.get(), Integer.MAX_VALUE);
        montrer(conventions.organismes().grouper(lignes), MONTRES);
        var choisie = selection.get();
        if (choisie == null || !trouvee(choisie.id())) {
            selection.set(deplier() ? premiere() : null);
        }
    }

    private void montrer(List<Organisme> trouves, int limite) {
        organismes.set(trouves.size() > limite ? trouves.subList(0, limite) : trouves);
        reste.set(
                trouves.size() > limite
                        ? Messages.text("convention.reste", Nombres.texte(limite))
                        : "");
        long numerotes = trouves.stream().map(Organisme::numero).filter(Objects::nonNull).count();
        long lignes = trouves.stream().mapToLong(o -> o.lignes().size()).sum();
        compteur.set(
                Messages.text(
                        "convention.compteur",
                        Messages.count("convention.organismes", numerotes),
                        Messages.count("convention.lignes", lignes)));
    }

    /** So little is found that the first line may be what one looks for. */
    private LigneConvention premiere() {
        return organismes.get().isEmpty() ? null : organismes.get().getFirst().lignes().getFirst();
    }

    private boolean trouvee(long id) {
        return organismes.get().stream().anyMatch(o -> o.lignes().stream().anyMatch(a(id)));
    }
}
