package fr.guichet.droits.controle;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.Tasks;
import fr.guichet.common.recherche.Index;
import fr.guichet.common.valeur.Periode;
import fr.guichet.couverture.Periodes;
import fr.guichet.couverture.Referentiel;
import fr.guichet.droits.Destinations;
import fr.guichet.patient.PatientLigne;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** « Contrôle avant envoi »: a patient, his days of care, and what is found about them. */
public final class ControleViewModel {

    private static final int PROPOSES = 20;

    private final BaseControle base;
    private final Referentiel referentiel;
    private final Tasks tasks;
    private final Destinations destinations;
    private final ListeConstats liste;
    private final Clock clock;
    private final Controle controle;
    private final Runnable surTables = this::controler;

    private final ObjectProperty<PatientLigne> patient = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> debut = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> fin = new SimpleObjectProperty<>();
    private final ObservableList<Constat> constats = FXCollections.observableArrayList();
    private final ObjectProperty<Constat> choisi = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper bilan = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper verifie = new ReadOnlyStringWrapper("");
    private Index<PatientLigne> index = Index.de(List.of(), _ -> "");
    private DossierControle dossier;

    /**
     * @param liste prints what was found
     */
    public ControleViewModel(
            BaseControle base,
            Referentiel referentiel,
            Tasks tasks,
            Destinations destinations,
            ListeConstats liste,
            Clock clock) {
        this.base = base;
        this.referentiel = referentiel;
        this.tasks = tasks;
        this.destinations = destinations;
        this.liste = liste;
        this.clock = clock;
        controle = new Controle(referentiel::decider);
        debut.addListener((_, avant, apres) -> suivre(avant, apres));
        fin.addListener((_, _, _) -> controler());
        patient.addListener((_, _, _) -> lire());
    }

    // --- Properties ---

    /** Null until one is chosen. */
    public ObjectProperty<PatientLigne> patientProperty() {
        return patient;
    }

    /** The first day of care. */
    public ObjectProperty<LocalDate> debutProperty() {
        return debut;
    }

    /** The last day of care; goes with the first while they are the same. */
    public ObjectProperty<LocalDate> finProperty() {
        return fin;
    }

    /** What was found, the most pressing first. */
    public ObservableList<Constat> constats() {
        return constats;
    }

    public ObjectProperty<Constat> choisiProperty() {
        return choisi;
    }

    /** How it went, in one sentence; or what to enter first. */
    public ReadOnlyStringProperty bilanProperty() {
        return bilan.getReadOnlyProperty();
    }

    /** What was checked, found faulty or not; empty before. */
    public ReadOnlyStringProperty verifieProperty() {
        return verifie.getReadOnlyProperty();
    }

    /** Patients that what is typed may name. */
    List<PatientLigne> proposer(String saisie) {
        return index.chercher(saisie, PROPOSES);
    }

    // --- Commands ---

    /**
     * Starts with a patient, today.
     *
     * @param patientId null to choose one
     */
    public void arriver(Long patientId) {
        debut.set(LocalDate.now(clock));
        fin.set(debut.get());
        charger(patientId);
    }

    /** Comes back from what was corrected: reads it again. */
    public void revenir() {
        charger(patient.get() == null ? null : patient.get().id());
    }

    /** Follows the tables while the screen is in a window. */
    void ecouter(boolean enFenetre) {
        if (enFenetre) {
            referentiel.ecouter(surTables);
        } else {
            referentiel.oublier(surTables);
        }
    }

    /** Opens the file at the field, or the devis, of the finding chosen, else of the first one. */
    public void corriger() {
        var constat =
                choisi.get() == null && !constats.isEmpty() ? constats.getFirst() : choisi.get();
        if (constat == null) {
            return;
        }
        long id = patient.get().id();
        if (constat.devisId() != null) {
            destinations.devis(id, constat.devisId());
        } else {
            destinations.patient(
                    id,
                    constat.couverture() == null ? null : constat.couverture().id(),
                    constat.champ(),
                    constat.jour());
        }
    }

    public void imprimer() {
        soins().ifPresent(jours -> liste.imprimer(patient.get(), jours, List.copyOf(constats)));
    }

    public void enregistrerPdf() {
        soins().ifPresent(
                        jours -> liste.enregistrerPdf(patient.get(), jours, List.copyOf(constats)));
    }

    private void charger(Long patientId) {
        tasks.run(
                Messages.text("patients.lecture"),
                _ -> base.patients(),
                lu -> {
                    index = lu;
                    patient.set(null);
                    patient.set(
                            lu.elements().stream()
                                    .filter(p -> patientId != null && p.id() == patientId)
                                    .findFirst()
                                    .orElse(null));
                });
    }

    private void suivre(LocalDate avant, LocalDate apres) {
        if (fin.get() == null || fin.get().equals(avant)) {
            fin.set(apres);
        } else {
            controler();
        }
    }

    private void lire() {
        dossier = null;
        controler();
        var voulu = patient.get();
        if (voulu != null) {
            tasks.run(
                    Messages.text("controle.lecture"),
                    _ -> base.dossier(voulu.id()),
                    lu -> {
                        if (voulu == patient.get()) {
                            dossier = lu;
                            controler();
                        }
                    });
        }
    }

    /** The days of care, once there is a patient and they can be examined. */
    private Optional<Periode> soins() {
        return dossier == null || debut.get() == null || fin.get() == null || inverses()
                ? Optional.empty()
                : Optional.of(new Periode(debut.get(), fin.get()));
    }

    private boolean inverses() {
        return debut.get() != null && fin.get() != null && fin.get().isBefore(debut.get());
    }

    private void controler() {
        var soins = soins();
        constats.setAll(soins.map(jours -> controle.examiner(dossier, jours)).orElse(List.of()));
        bilan.set(
                soins.isPresent()
                        ? Messages.count("controle.bilan", constats.size())
                        : Messages.text(
                                inverses()
                                        ? "controle.inverses"
                                        : patient.get() == null
                                                ? "controle.choisir"
                                                : "controle.dates"));
        verifie.set(soins.map(ControleViewModel::verifications).orElse(""));
    }

    private static String verifications(Periode soins) {
        return Messages.text(
                "controle.verifie",
                texte(soins),
                Arrays.stream(Verification.values())
                        .map(Verification::libelle)
                        .collect(Collectors.joining(" · ")));
    }

    /** « du 22/11/2026 au 24/11/2026 », « 22/11/2026 ». */
    static String texte(Periode soins) {
        return soins.du().equals(soins.au()) ? Nombres.texte(soins.du()) : Periodes.texte(soins);
    }
}
