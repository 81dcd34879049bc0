package fr.guichet.attestation.numerisation;

import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.fx.TravailViewModel;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.net.URI;

/** Which scanner: they come as they are found, the one used last is taken again. */
public final class AppareilsViewModel {

    private final Parc parc;
    private final ReglagesNumerisation reglages;
    private final EssaiViewModel essai;
    private final Tasks tasks;
    private final TravailViewModel rechercheOrdinateur;
    private final TravailViewModel rechercheReseau;

    private final ObservableList<Appareil> appareils = FXCollections.observableArrayList();
    private final ObjectProperty<Appareil> appareil = new SimpleObjectProperty<>();
    private final StringProperty adresse = new SimpleStringProperty("");

    /**
     * @param tasks one worker for the devices: two questions to one hinder each other
     * @param reseau where the network may be listened to meanwhile
     */
    AppareilsViewModel(
            Parc parc,
            ReglagesNumerisation reglages,
            EssaiViewModel essai,
            Tasks tasks,
            Tasks reseau) {
        this.parc = parc;
        this.reglages = reglages;
        this.essai = essai;
        this.tasks = tasks;
        rechercheOrdinateur = new TravailViewModel(tasks);
        rechercheReseau = new TravailViewModel(reseau);
    }

    // --- Properties ---

    public ObservableList<Appareil> appareils() {
        return appareils;
    }

    /** Null while none was found. */
    public ObjectProperty<Appareil> appareilProperty() {
        return appareil;
    }

    /** The address of another, as typed. */
    public StringProperty adresseProperty() {
        return adresse;
    }

    public BooleanExpression rechercheProperty() {
        return rechercheOrdinateur.enCoursProperty().or(rechercheReseau.enCoursProperty());
    }

    /** Whether all was looked at in vain. */
    public BooleanExpression aucunProperty() {
        return Bindings.isEmpty(appareils).and(rechercheProperty().not());
    }

    /** « Copieur (réseau, 192.168.1.20) ». */
    public String libelle(Appareil un) {
        return switch (un.voie()) {
            case ORDINATEUR -> Messages.text("numerisation.voie.ORDINATEUR", un.nom());
            case RESEAU, ADRESSE ->
                    Messages.text(
                            "numerisation.voie." + un.voie(),
                            un.nom(),
                            URI.create(un.adresse()).getHost());
        };
    }

    // --- Commands ---

    /** Takes the last choice again, and looks for the others. */
    void ouvrir() {
        reglages.adresses().forEach(this::proposer);
        reglages.appareil().ifPresent(this::choisir);
        rechercher();
    }

    public void rechercher() {
        if (!rechercheProperty().get()) {
            chercher(rechercheOrdinateur, parc.ordinateur());
            chercher(rechercheReseau, parc.reseau());
        }
    }

    /** Lets the device in hand work alone. */
    void cesserDeChercher() {
        rechercheOrdinateur.annuler();
        rechercheReseau.annuler();
    }

    /** Adds the scanner of the address typed, and takes it. */
    public void ajouter() {
        var saisie = adresse.get();
        essai.tenter(
                "numerisation.interrogation",
                progress -> {
                    var ajoute = parc.reseau().trouver(saisie, progress);
                    reglages.ajouter(ajoute);
                    return ajoute;
                },
                ajoute -> {
                    adresse.set("");
                    choisir(ajoute);
                });
    }

    private void chercher(TravailViewModel recherche, Scanner scanner) {
        recherche.faire(
                "numerisation.recherche",
                progress -> {
                    scanner.chercher(progress, trouve -> tasks.later(() -> accueillir(trouve)));
                    return true;
                },
                _ -> {});
    }

    /** The first one is taken at once; the usual one again, where only its address changed. */
    private void accueillir(Appareil trouve) {
        proposer(trouve);
        var choisi = appareil.get();
        boolean deplace =
                choisi != null
                        && !essai.erreurProperty().get().isEmpty()
                        && choisi.voie() == trouve.voie()
                        && choisi.nom().equals(trouve.nom());
        if (!essai.travail().enCoursProperty().get() && (choisi == null || deplace)) {
            choisir(trouve);
        }
    }

    private void proposer(Appareil un) {
        if (appareils.stream().noneMatch(un::estLe)) {
            appareils.add(un);
        }
    }

    private void choisir(Appareil voulu) {
        proposer(voulu);
        appareil.set(appareils.stream().filter(voulu::estLe).findFirst().orElseThrow());
    }
}
