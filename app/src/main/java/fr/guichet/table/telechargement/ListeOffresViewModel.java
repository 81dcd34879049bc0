package fr.guichet.table.telechargement;

import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables a source publishes: searched, and chosen by their boxes, or by the line in hand. */
public final class ListeOffresViewModel {

    private final ObservableList<OffreViewModel> toutes =
            FXCollections.observableArrayList(o -> new Observable[] {o.cocheeProperty()});
    private final FilteredList<OffreViewModel> montrees = new FilteredList<>(toutes);
    private final StringProperty recherche = new SimpleStringProperty("");
    private final ObjectProperty<OffreViewModel> enMain = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<Offre>> choisies =
            new ReadOnlyObjectWrapper<>(List.of());

    ListeOffresViewModel() {
        recherche.subscribe(texte -> montrees.setPredicate(o -> trouvee(o.offre(), texte)));
        toutes.subscribe(this::choisir);
        enMain.subscribe(this::choisir);
    }

    public StringProperty rechercheProperty() {
        return recherche;
    }

    /** Those the search finds. */
    public ObservableList<OffreViewModel> montrees() {
        return montrees;
    }

    /** The line in hand; null for none. */
    public ObjectProperty<OffreViewModel> enMainProperty() {
        return enMain;
    }

    /** Those ticked, whatever the search hides; none ticked, the one in hand. */
    public ReadOnlyObjectProperty<List<Offre>> choisiesProperty() {
        return choisies.getReadOnlyProperty();
    }

    /** Ticks those the search finds of which there is something to download. */
    public void toutChoisir() {
        montrees.forEach(o -> o.cocheeProperty().set(o.offre().fraicheur().utile()));
    }

    public void neRienChoisir() {
        toutes.forEach(o -> o.cocheeProperty().set(false));
    }

    /** Shows what is published now; what was ticked and in hand stays so. */
    void montrer(List<Offre> offres) {
        var cochees = fichiers(toutes.filtered(o -> o.cocheeProperty().get()));
        var gardee = enMain.get() == null ? null : enMain.get().offre().table().fichier();
        toutes.setAll(
                offres.stream()
                        .map(o -> new OffreViewModel(o, cochees.contains(o.table().fichier())))
                        .toList());
        enMain.set(
                toutes.stream()
                        .filter(o -> o.offre().table().fichier().equals(gardee))
                        .findFirst()
                        .orElse(null));
    }

    private void choisir() {
        var cochees = toutes.stream().filter(o -> o.cocheeProperty().get()).toList();
        var retenues = cochees.isEmpty() ? enMainSeule() : cochees;
        choisies.set(retenues.stream().map(OffreViewModel::offre).toList());
    }

    private List<OffreViewModel> enMainSeule() {
        return enMain.get() == null ? List.of() : List.of(enMain.get());
    }

    private static Set<String> fichiers(List<OffreViewModel> offres) {
        return offres.stream().map(o -> o.offre().table().fichier()).collect(Collectors.toSet());
    }

    private static boolean trouvee(Offre offre, String texte) {
        var cle = OrganismesUsuels.cle(Objects.requireNonNullElse(texte, ""));
        return OrganismesUsuels.cle(offre.table().nom()).contains(cle)
                || OrganismesUsuels.cle(offre.table().emetteur()).contains(cle);
    }
}
