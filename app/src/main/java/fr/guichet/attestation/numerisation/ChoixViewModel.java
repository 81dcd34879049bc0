package fr.guichet.attestation.numerisation;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Optional;

/** How to scan, among what the scanner in hand can do: nearest to how it was done last. */
public final class ChoixViewModel {

    private final Parc parc;
    private final ReglagesNumerisation reglages;
    private final EssaiViewModel essai;

    private final ObjectProperty<Capacites> capacites = new SimpleObjectProperty<>();
    private final ObservableList<Source> sources = FXCollections.observableArrayList();
    private final ObservableList<Integer> resolutions = FXCollections.observableArrayList();
    private final ObservableList<Couleur> couleurs = FXCollections.observableArrayList();
    private final ObjectProperty<Source> source = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> resolution = new SimpleObjectProperty<>();
    private final ObjectProperty<Couleur> couleur = new SimpleObjectProperty<>();

    ChoixViewModel(
            Parc parc,
            ReglagesNumerisation reglages,
            EssaiViewModel essai,
            AppareilsViewModel appareils) {
        this.parc = parc;
        this.reglages = reglages;
        this.essai = essai;
        source.subscribe(this::offrir);
        appareils.appareilProperty().subscribe(this::interroger);
    }

    // --- Properties ---

    public ObservableList<Source> sources() {
        return sources;
    }

    public ObservableList<Integer> resolutions() {
        return resolutions;
    }

    public ObservableList<Couleur> couleurs() {
        return couleurs;
    }

    public ObjectProperty<Source> sourceProperty() {
        return source;
    }

    /** Dots an inch. */
    public ObjectProperty<Integer> resolutionProperty() {
        return resolution;
    }

    public ObjectProperty<Couleur> couleurProperty() {
        return couleur;
    }

    /** Whether the scanner in hand has said what it can do. */
    public BooleanExpression pretProperty() {
        return Bindings.isNotNull(capacites);
    }

    /** Whether it has a glass to look at. */
    public BooleanExpression vitreProperty() {
        return Bindings.createBooleanBinding(() -> sources.contains(Source.VITRE), sources);
    }

    /** What is chosen; empty while no scanner is ready. */
    Optional<Demande> demande() {
        return Optional.ofNullable(capacites.get())
                .map(_ -> new Demande(source.get(), resolution.get(), couleur.get()));
    }

    /** A quick look, where there is a glass. */
    Optional<Demande> apercu() {
        return Optional.ofNullable(capacites.get()).flatMap(Capacites::apercu);
    }

    private void interroger(Appareil choisi) {
        capacites.set(null);
        source.set(null);
        sources.clear();
        if (choisi != null) {
            essai.tenter(
                    "numerisation.interrogation",
                    progress -> parc.de(choisi).capacites(choisi, progress),
                    this::montrer);
        }
    }

    private void montrer(Capacites lues) {
        var voulue = lues.ajuster(reglages.demande());
        capacites.set(lues);
        sources.setAll(lues.sources());
        source.set(voulue.source());
        resolution.set(voulue.resolution());
        couleur.set(voulue.couleur());
    }

    /** What the source taken allows; the choice stays where it can. */
    private void offrir(Source choisie) {
        if (choisie == null || capacites.get() == null) {
            return;
        }
        var retenue = reglages.demande();
        var voulue =
                new Demande(
                        choisie,
                        Optional.ofNullable(resolution.get()).orElse(retenue.resolution()),
                        Optional.ofNullable(couleur.get()).orElse(retenue.couleur()));
        var permise = capacites.get().ajuster(voulue);
        resolutions.setAll(capacites.get().de(choisie).resolutions());
        couleurs.setAll(capacites.get().de(choisie).couleurs());
        resolution.set(permise.resolution());
        couleur.set(permise.couleur());
    }
}
