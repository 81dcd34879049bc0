package fr.guichet.attestation.revue;

import fr.guichet.attestation.AGarder;
import fr.guichet.attestation.Arrivage;
import fr.guichet.attestation.Recue;
import fr.guichet.attestation.SaisieAttestation;
import fr.guichet.attestation.lecture.ChampLu;
import fr.guichet.common.Messages;
import fr.guichet.common.valeur.Periode;
import fr.guichet.couverture.Couverture;
import fr.guichet.patient.Patient;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import java.util.function.Consumer;

/** Attestations that came in, reviewed one after the other. */
public final class RevueViewModel {

    private final Arrivage arrivage;
    private final Patient patient;
    private final MoyensRevue moyens;
    private final QuestionsRevue questions;
    private final Runnable gardee;

    private final CiblesViewModel cibles;
    private final ReadOnlyObjectWrapper<PieceViewModel> piece = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper rang = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper faute = new ReadOnlyStringWrapper("");
    private final BooleanProperty occupe = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper fini = new ReadOnlyBooleanWrapper();

    private int courante = -1;
    private boolean abandonnees;

    /**
     * @param patient whose file is open
     * @param gardee runs each time one was kept, or what it proves changed
     */
    public RevueViewModel(Arrivage arrivage, Patient patient, MoyensRevue moyens, Runnable gardee) {
        this.arrivage = arrivage;
        this.patient = patient;
        this.moyens = moyens;
        this.gardee = gardee;
        questions = new QuestionsRevue(moyens.dialogues(), patient);
        cibles = new CiblesViewModel(arrivage.couvertures(), arrivage.enMain());
        suivante();
    }

    // --- Properties ---

    /** « LEFEVRE Zoé »: the patient whose file is open. */
    public String patient() {
        return patient.nomComplet();
    }

    /** The one in hand. */
    public ReadOnlyObjectProperty<PieceViewModel> pieceProperty() {
        return piece.getReadOnlyProperty();
    }

    /** The cover it is for. */
    public CiblesViewModel cibles() {
        return cibles;
    }

    /** « Attestation 1 sur 3 »; empty when there is only one. */
    public ReadOnlyStringProperty rangProperty() {
        return rang.getReadOnlyProperty();
    }

    /** What keeps the fields from being taken; empty for nothing. */
    public ReadOnlyStringProperty fauteProperty() {
        return faute.getReadOnlyProperty();
    }

    /** Whether it is being read or kept: whose it is must be known before anything is saved. */
    public ObservableValue<Boolean> occupe() {
        return piece.flatMap(p -> p.lecture().enCoursProperty().or(occupe));
    }

    /** Whether nothing is left to look at: the window may close. */
    public ReadOnlyBooleanProperty finiProperty() {
        return fini.getReadOnlyProperty();
    }

    // --- Commands ---

    /** Keeps it, and fills the cover with what was taken of it; then the next one. */
    public void valider() {
        if (!libre() || !corrigee() || !questions.accepter(fiche().avisProperty().get())) {
            return;
        }
        var voulue = couvertureId();
        if (!moyens.onglet().viser(voulue)) {
            return;
        }
        var carte = Reprise.de(fiche());
        var saisie = saisie(voulue);
        garder(
                saisie,
                id ->
                        moyens.onglet()
                                .remplir(carte, couverture -> rattacher(id, saisie, couverture)));
    }

    /** Keeps it for the cover chosen, whose fields are left as they are; then the next one. */
    public void garderSansRemplir() {
        if (libre() && questions.accepter(fiche().avisProperty().get())) {
            garder(saisie(couvertureId()), _ -> {});
        }
    }

    /**
     * Gives up the one in hand and those after it, once it is sure: nothing is kept of them.
     *
     * @return whether the window may close
     */
    public boolean peutFermer() {
        if (abandonnees || fini.get()) {
            return true;
        }
        var reste = arrivage.recues().subList(courante, arrivage.recues().size());
        if (occupe.get() || !questions.abandonner(reste.size())) {
            return false;
        }
        abandonnees = true;
        piece.get().lecture().annuler();
        moyens.tasks()
                .run(
                        Messages.text("attestation.abandon"),
                        _ -> {
                            reste.forEach(moyens.classeur()::abandonner);
                            return reste;
                        },
                        _ -> {});
        return true;
    }

    private boolean libre() {
        return !abandonnees && !fini.get() && !occupe().getValue();
    }

    /** Says the first thing that is wrong, and puts its field in hand. */
    private boolean corrigee() {
        var enFaute = fiche().enFaute();
        faute.set(
                enFaute.map(c -> Messages.text("revue.faute.champ", c.libelle(), c.faute()))
                        .orElse(""));
        enFaute.ifPresent(fiche().enMainProperty()::set);
        return enFaute.isEmpty();
    }

    private void garder(SaisieAttestation saisie, Consumer<Long> ensuite) {
        var garde =
                new AGarder(
                        arrivage.patientId(),
                        saisie.couvertureId(),
                        recue(),
                        saisie.libelle(),
                        saisie.droits(),
                        courante == 0 && arrivage.remplace() != null
                                ? arrivage.remplace().id()
                                : null);
        occupe.set(true);
        moyens.tasks()
                .run(
                        Messages.text("attestation.garder.titre"),
                        _ -> moyens.classeur().garder(garde),
                        id -> {
                            occupe.set(false);
                            ensuite.accept(id);
                            gardee.run();
                            suivante();
                        },
                        () -> occupe.set(false));
    }

    /** The cover it filled is saved: it proves that one. */
    private void rattacher(long id, SaisieAttestation saisie, Couverture couverture) {
        cibles.connaitre(couverture);
        proposer();
        if (couverture.id().equals(saisie.couvertureId())) {
            return;
        }
        moyens.tasks()
                .run(
                        Messages.text("attestation.garder.titre"),
                        _ -> {
                            moyens.classeur()
                                    .modifier(
                                            id,
                                            new SaisieAttestation(
                                                    saisie.libelle(),
                                                    couverture.id(),
                                                    saisie.droits()));
                            return id;
                        },
                        _ -> gardee.run());
    }

    private SaisieAttestation saisie(Long couvertureId) {
        return new SaisieAttestation(libelle(), couvertureId, droits());
    }

    private String libelle() {
        var organisme = fiche().champ(ChampLu.ORGANISME).reprise();
        if (!organisme.isEmpty()) {
            return Messages.text("attestation.libelle", organisme);
        }
        var couverture = cibles.choisieProperty().get().couverture();
        return couverture == null
                ? recue().nom()
                : Messages.text("attestation.libelle", couverture.libelle());
    }

    private Long couvertureId() {
        return cibles.choisieProperty().get().id();
    }

    private Periode droits() {
        return Reprise.droits(fiche());
    }

    private FicheViewModel fiche() {
        return piece.get().fiche();
    }

    private Recue recue() {
        return piece.get().recue();
    }

    private void suivante() {
        courante++;
        int nombre = arrivage.recues().size();
        if (courante == nombre) {
            fini.set(true);
            return;
        }
        faute.set("");
        rang.set(nombre == 1 ? "" : Messages.text("attestation.rang", courante + 1, nombre));
        var nouvelle = new PieceViewModel(arrivage.recues().get(courante), patient, moyens);
        piece.set(nouvelle);
        cibles.recommencer();
        proposer();
        nouvelle.ouvrir(moyens, this::proposer);
    }

    private void proposer() {
        cibles.proposer(fiche().champ(ChampLu.AMC).reprise(), droits());
    }
}
