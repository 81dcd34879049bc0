package fr.guichet.attestation;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.Periode;
import fr.guichet.couverture.Couverture;
import fr.guichet.couverture.Periodes;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What she says of an attestation: its name, the cover and the period it proves. */
public final class FicheViewModel {

    /**
     * A cover it may prove.
     *
     * @param couverture null for none
     */
    public record Choix(Couverture couverture) {

        private static final Choix AUCUNE = new Choix(null);

        /** « VIAMEDIS · du 01/01/2026 au 31/12/2026 ». */
        public String libelle() {
            return couverture == null
                    ? Messages.text("attestation.couverture.aucune")
                    : Periodes.texte(couverture);
        }

        private Long id() {
            return couverture == null ? null : couverture.id();
        }
    }

    private final ObservableList<Choix> couvertures = FXCollections.observableArrayList();
    private final StringProperty libelle = new SimpleStringProperty("");
    private final ObjectProperty<Choix> couverture = new SimpleObjectProperty<>(Choix.AUCUNE);
    private final ObjectProperty<LocalDate> du = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> au = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper faute = new ReadOnlyStringWrapper("");

    FicheViewModel(List<Couverture> connues) {
        // None of them first: an attestation may prove nothing that is entered yet.
        couvertures.add(Choix.AUCUNE);
        connues.forEach(c -> couvertures.add(new Choix(c)));
        couverture.addListener((_, _, choisie) -> proposer(choisie));
    }

    // --- Properties ---

    public ObservableList<Choix> couvertures() {
        return couvertures;
    }

    public StringProperty libelleProperty() {
        return libelle;
    }

    public ObjectProperty<Choix> couvertureProperty() {
        return couverture;
    }

    public ObjectProperty<LocalDate> duProperty() {
        return du;
    }

    public ObjectProperty<LocalDate> auProperty() {
        return au;
    }

    /** What is wrong with what was typed; empty for nothing. */
    public ReadOnlyStringProperty fauteProperty() {
        return faute.getReadOnlyProperty();
    }

    // --- Commands ---

    /** What was typed; nothing, and what is wrong is said, when it cannot be kept. */
    Optional<SaisieAttestation> lire() {
        boolean inversees = du.get() != null && au.get() != null && du.get().isAfter(au.get());
        if (libelle.get().isBlank()) {
            faute.set(Messages.text("attestation.garder.sansNom"));
        } else {
            faute.set(inversees ? Messages.text("couverture.droits.inverses") : "");
        }
        return faute.get().isEmpty()
                ? Optional.of(
                        new SaisieAttestation(
                                libelle.get().strip(),
                                couverture.get().id(),
                                new Periode(du.get(), au.get())))
                : Optional.empty();
    }

    void charger(SaisieAttestation depart) {
        couverture.set(
                couvertures.stream()
                        .filter(c -> Objects.equals(c.id(), depart.couvertureId()))
                        .findFirst()
                        .orElse(Choix.AUCUNE));
        libelle.set(depart.libelle());
        du.set(depart.droits().du());
        au.set(depart.droits().au());
        faute.set("");
    }

    /** An attestation proves the period of its cover, until she says otherwise. */
    private void proposer(Choix choisi) {
        if (choisi.couverture() != null) {
            du.set(choisi.couverture().droits().du());
            au.set(choisi.couverture().droits().au());
        }
    }
}
