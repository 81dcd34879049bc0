package fr.guichet.droits;

import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.recherche.Index;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** « Droits à surveiller »: for all patients, on a day, found as one types. */
public final class SurveillancesViewModel {

    /**
     * A motif the list may be kept to, and how many lines it has that day.
     *
     * @param motif null for all of them
     */
    public record Choix(Motif motif, long nombre) {

        /** « Droits terminés (12) ». */
        public String libelle() {
            return Messages.text(
                    "droits.choix",
                    motif == null ? Messages.text("droits.tous") : motif.libelle(),
                    nombre);
        }
    }

    private final Veille veille;
    private final Tasks tasks;
    private final Destinations destinations;
    private final ListeSurveillances liste;
    private final Clock clock;

    private final StringProperty saisie = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> jour = new SimpleObjectProperty<>();
    private final ObjectProperty<Choix> choix = new SimpleObjectProperty<>(new Choix(null, 0));
    private final ObservableList<Choix> motifs = FXCollections.observableArrayList();
    private final ObservableList<Surveillance> lignes = FXCollections.observableArrayList();
    private final ObjectProperty<Surveillance> choisie = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper compte = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper vide = new ReadOnlyStringWrapper("");
    private Index<Surveillance> index = Index.de(List.of(), _ -> "");
    private LocalDate jourLu;

    /**
     * @param liste prints it
     */
    public SurveillancesViewModel(
            Veille veille,
            Tasks tasks,
            Destinations destinations,
            ListeSurveillances liste,
            Clock clock) {
        this.veille = veille;
        this.tasks = tasks;
        this.destinations = destinations;
        this.liste = liste;
        this.clock = clock;
        jour.set(LocalDate.now(clock));
        saisie.addListener((_, _, _) -> filtrer());
        choix.addListener((_, _, _) -> filtrer());
        jour.addListener((_, _, choisi) -> {
            if (choisi != null) {
                charger();
            }
        });
    }

    // --- Properties ---

    public StringProperty saisieProperty() {
        return saisie;
    }

    /** The day of care; while none can be read, the list stays that of the last one. */
    public ObjectProperty<LocalDate> jourProperty() {
        return jour;
    }

    /** « All » first, then every motif in its order, those of no line too. */
    public ObservableList<Choix> motifs() {
        return motifs;
    }

    public ObjectProperty<Choix> choixProperty() {
        return choix;
    }

    public ObservableList<Surveillance> lignes() {
        return lignes;
    }

    public ObjectProperty<Surveillance> choisieProperty() {
        return choisie;
    }

    /** What to do about the line chosen; empty for none. */
    public ObservableValue<String> aFaire() {
        return choisie.map(s -> s.motif().aFaire()).orElse("");
    }

    /** « 12 droits à surveiller ». */
    public ReadOnlyStringProperty compteProperty() {
        return compte.getReadOnlyProperty();
    }

    /** Why the list shows nothing. */
    public ReadOnlyStringProperty videProperty() {
        return vide.getReadOnlyProperty();
    }

    // --- Commands ---

    /** Reads the base again; the list on screen stays until the new one is there. */
    public void charger() {
        var voulu = jour.get() == null ? LocalDate.now(clock) : jour.get();
        var demande = veille.demander(voulu);
        tasks.run(Messages.text("droits.lecture"), _ -> demande.get(), lu -> ranger(lu, voulu));
    }

    /**
     * Comes from the home screen: today, and nothing typed.
     *
     * @param motif the only one to show; null for all
     */
    public void arriver(Motif motif) {
        saisie.set("");
        choix.set(
                motifs.stream()
                        .filter(c -> c.motif() == motif)
                        .findFirst()
                        .orElse(new Choix(motif, 0)));
        var aujourdhui = LocalDate.now(clock);
        if (aujourdhui.equals(jour.get())) {
            charger();
        } else {
            jour.set(aujourdhui);
        }
    }

    /** Opens the patient's file at the field; or the tables. */
    public void ouvrir() {
        if (choisie.get() == null && !saisie.get().isBlank() && !lignes.isEmpty()) {
            choisie.set(lignes.getFirst());
        }
        switch (choisie.get()) {
            case Surveillance.Couverture c ->
                    destinations.patient(
                            c.droits().patientId(),
                            c.droits().couvertureId(),
                            c.motif().champ(),
                            jourLu);
            case Surveillance.Table _ -> destinations.tables();
            case null -> {}
        }
    }

    /** Prints the lines that are shown. */
    public void imprimer() {
        liste.imprimer(jourLu, choix.get().motif(), List.copyOf(lignes));
    }

    public void enregistrerPdf() {
        liste.enregistrerPdf(jourLu, choix.get().motif(), List.copyOf(lignes));
    }

    private void ranger(Index<Surveillance> lu, LocalDate duJour) {
        index = lu;
        jourLu = duJour;
        var comptes = Comptes.de(lu.elements());
        motifs.setAll(
                Stream.concat(Stream.of((Motif) null), Arrays.stream(Motif.values()))
                        .map(motif -> new Choix(motif, comptes.de(motif)))
                        .toList());
        var motif = choix.get().motif();
        choix.set(new Choix(motif, comptes.de(motif)));
        filtrer();
    }

    private void filtrer() {
        var motif = choix.get().motif();
        var trouvees = index.chercher(saisie.get(), Integer.MAX_VALUE);
        lignes.setAll(
                motif == null
                        ? trouvees
                        : trouvees.stream().filter(s -> s.motif() == motif).toList());
        compte.set(Messages.count("droits.compte", lignes.size()));
        vide.set(
                index.elements().isEmpty() && jourLu != null
                        ? Messages.text("droits.rien")
                        : jourLu == null
                                ? Messages.text("droits.lecture")
                                : Messages.text("droits.introuvable"));
    }
}
