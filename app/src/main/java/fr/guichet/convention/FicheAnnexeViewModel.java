package fr.guichet.convention;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a regroupement or of a correspondance, shown or being edited, and what its mask
 * covers as one types it.
 */
public final class FicheAnnexeViewModel<T> implements RetouchesViewModel.Fiche<T> {

    private record Champ(
            StringProperty texte, ReadOnlyStringWrapper faute, ReadOnlyStringWrapper avis) {

        static Champ vide() {
            return new Champ(
                    new SimpleStringProperty(""),
                    new ReadOnlyStringWrapper(""),
                    new ReadOnlyStringWrapper(""));
        }
    }

    private final Annexe<T> annexe;
    private final Map<ChampLigne<T>, Champ> champs = new HashMap<>();
    private final ReadOnlyBooleanWrapper edition = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Portee> portee =
            new ReadOnlyObjectWrapper<>(Portee.SANS_MASQUE);
    private final ReadOnlyStringWrapper organisme = new ReadOnlyStringWrapper("");
    private T depart;

    FicheAnnexeViewModel(Annexe<T> annexe) {
        this.annexe = annexe;
        for (var champ : annexe.sorte().champs()) {
            var lie = Champ.vide();
            champs.put(champ, lie);
            lie.texte().addListener((_, _, _) -> controler());
        }
        montrer(null);
    }

    // --- Properties ---

    public StringProperty texteProperty(ChampLigne<T> champ) {
        return champs.get(champ).texte();
    }

    /** Why the field cannot be kept as it is; empty when it can. */
    public ReadOnlyStringProperty fauteProperty(ChampLigne<T> champ) {
        return champs.get(champ).faute().getReadOnlyProperty();
    }

    /** What deserves a second look. */
    public ReadOnlyStringProperty avisProperty(ChampLigne<T> champ) {
        return champs.get(champ).avis().getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty editionProperty() {
        return edition.getReadOnlyProperty();
    }

    /** The caisses that the mask covers as it stands. */
    public ReadOnlyObjectProperty<Portee> porteeProperty() {
        return portee.getReadOnlyProperty();
    }

    /** What the AMC is known by. */
    public ReadOnlyStringProperty organismeProperty() {
        return organisme.getReadOnlyProperty();
    }

    @Override
    public boolean modifiee() {
        return edition.get() && !saisie().equals(depart);
    }

    // --- Commands ---

    @Override
    public void montrer(T valeur) {
        edition.set(false);
        champs.forEach((champ, lie) -> lie.texte().set(texte(champ, valeur)));
        depart = valeur == null ? saisie() : valeur;
        controler();
    }

    @Override
    public void editer(T valeur) {
        montrer(valeur);
        edition.set(true);
        controler();
    }

    @Override
    public boolean correcte() {
        return annexe.fautes(saisie()).isEmpty();
    }

    @Override
    public T saisie() {
        return annexe.lire(champ -> champs.get(champ).texte().get().strip());
    }

    private void controler() {
        var saisie = saisie();
        var fautes = edition.get() ? annexe.fautes(saisie) : Map.<ChampLigne<T>, String>of();
        var avis = edition.get() ? annexe.avis(saisie) : Map.<ChampLigne<T>, String>of();
        champs.forEach((champ, lie) -> {
            lie.faute().set(fautes.getOrDefault(champ, ""));
            lie.avis().set(avis.getOrDefault(champ, ""));
        });
        portee.set(annexe.portee(saisie));
        organisme.set(annexe.organisme(saisie));
    }

    private static <T> String texte(ChampLigne<T> champ, T valeur) {
        return valeur == null ? "" : Optional.ofNullable(champ.texte(valeur)).orElse("");
    }
}
