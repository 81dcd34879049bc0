package fr.guichet.couverture;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Optional;

/**
 * A text field that the tables or the practice's record may fill, and the card wins over. What is
 * typed is never overwritten; once it is cleared, and the field left, what was offered comes back.
 */
public final class ChampViewModel {

    private final StringProperty texte = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Origine> origine = new ReadOnlyObjectWrapper<>();
    private final Runnable surSaisie;

    private Valeur offerte;
    private boolean enSaisie;
    private boolean remplissage;

    /**
     * @param surSaisie told each time what is typed from the card changes
     */
    public ChampViewModel(Runnable surSaisie) {
        this.surSaisie = surSaisie;
        texte.addListener((_, _, nouveau) -> {
            if (!remplissage) {
                origine.set(nouveau.isBlank() ? null : Origine.SUPPORT);
                surSaisie.run();
            }
        });
    }

    // --- Properties ---

    /** Writing here is typing from the card. */
    public StringProperty texteProperty() {
        return texte;
    }

    /** Where the text was read; null while the field is empty. */
    public ReadOnlyObjectProperty<Origine> origineProperty() {
        return origine.getReadOnlyProperty();
    }

    /** What the field holds; nothing when it is empty. */
    public Optional<Valeur> valeur() {
        return origine.get() == null
                ? Optional.empty()
                : Optional.of(new Valeur(texte.get().strip(), origine.get()));
    }

    // --- Commands ---

    /**
     * What the card prints here, even where the tables already said the same; null empties the
     * field.
     */
    public void saisir(String imprime) {
        var nouveau = imprime == null ? "" : imprime;
        if (nouveau.equals(texte.get()) && origine.get() != null) {
            origine.set(Origine.SUPPORT);
            surSaisie.run();
        }
        texte.set(nouveau);
        remplir();
    }

    /** Forgets all, then takes what was typed when the cover was saved. */
    void charger(String imprime) {
        offerte = null;
        mettre("", null);
        if (imprime != null) {
            mettre(imprime, Origine.SUPPORT);
        }
    }

    /**
     * What the tables or the record hold for this field; null for nothing. It shows unless the card
     * prints something.
     */
    void offrir(Valeur valeur) {
        offerte = valeur;
        remplir();
    }

    /** The cursor is in the field: a text just cleared stays so, to be typed anew. */
    public void entrer() {
        enSaisie = true;
    }

    public void quitter() {
        enSaisie = false;
        remplir();
    }

    private void remplir() {
        boolean vide = origine.get() == null;
        if (origine.get() == Origine.SUPPORT || vide && enSaisie) {
            return;
        }
        if (offerte == null) {
            mettre("", null);
        } else {
            mettre(offerte.texte(), offerte.origine());
        }
    }

    private void mettre(String nouveau, Origine lueOu) {
        remplissage = true;
        origine.set(lueOu);
        texte.set(nouveau);
        remplissage = false;
    }
}
