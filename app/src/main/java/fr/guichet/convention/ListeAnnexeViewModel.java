package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Liste;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;

/** The regroupements, or the correspondances, that the search finds at each keystroke. */
public final class ListeAnnexeViewModel<T> implements RetouchesViewModel.Liste<LigneAnnexe<T>> {

    private final Annexe<T> annexe;
    private final Conventions conventions;
    private final Edition edition;
    private final Runnable auditeur = this::chercher;

    private final StringProperty recherche = new SimpleStringProperty("");
    private final ObservableList<LigneAnnexe<T>> lignes = FXCollections.observableArrayList();
    private final ObjectProperty<LigneAnnexe<T>> selection = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper compteur = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper vide = new ReadOnlyStringWrapper("");

    ListeAnnexeViewModel(Annexe<T> annexe, Conventions conventions, Edition edition) {
        this.annexe = annexe;
        this.conventions = conventions;
        this.edition = edition;
        recherche.addListener((_, _, _) -> chercher());
        conventions.ecouter(auditeur);
        chercher();
    }

    // --- Properties ---

    public StringProperty rechercheProperty() {
        return recherche;
    }

    /** What the search finds; all of them while nothing is typed. */
    public ObservableList<LigneAnnexe<T>> lignes() {
        return lignes;
    }

    @Override
    public ObjectProperty<LigneAnnexe<T>> selectionProperty() {
        return selection;
    }

    /** « 12 regroupements »: all of them. */
    public ReadOnlyStringProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** « 2 regroupements »: those found; empty while nothing is looked for. */
    public ReadOnlyStringProperty compteurProperty() {
        return compteur.getReadOnlyProperty();
    }

    /** What to say where the list is empty. */
    public ReadOnlyStringProperty videProperty() {
        return vide.getReadOnlyProperty();
    }

    // --- Commands ---

    /** Prints what the search finds. */
    public void imprimer() {
        edition.imprimer(liste(), List.copyOf(lignes));
    }

    /** Asks where to, then writes the file. */
    public void enregistrerPdf() {
        edition.enregistrerPdf(liste(), List.copyOf(lignes));
    }

    @Override
    public void choisir(long id) {
        if (trouver(id) == null) {
            recherche.set("");
        }
        selection.set(trouver(id));
    }

    @Override
    public void fermer() {
        conventions.oublier(auditeur);
    }

    private Liste<LigneAnnexe<T>> liste() {
        return new Liste<>(
                annexe.titre(), annexe.sorte().table() + "s", annexe::compte, annexe.colonnes());
    }

    private void chercher() {
        var choisie = selection.get();
        lignes.setAll(annexe.lignes().chercher(recherche.get(), Integer.MAX_VALUE));
        boolean tout = recherche.get().isBlank();
        total.set(annexe.compte(annexe.lignes().elements().size()));
        compteur.set(tout ? "" : annexe.compte(lignes.size()));
        vide.set(tout ? annexe.vide() : Messages.text("convention.liste.vide"));
        selection.set(choisie == null ? null : trouver(choisie.id()));
    }

    private LigneAnnexe<T> trouver(long id) {
        return lignes.stream().filter(ligne -> ligne.id() == id).findFirst().orElse(null);
    }
}
