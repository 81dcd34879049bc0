package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.regles.Decision;
import fr.guichet.regles.Demande;
import fr.guichet.regles.Donnee;
import fr.guichet.regles.Donnees;
import fr.guichet.regles.Etape;
import fr.guichet.regles.Situation;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** « Assistant DRE »: one question at a time, until the card has nothing more to say. */
public final class AssistantViewModel {

    /**
     * Where the assistant stands.
     *
     * @param question what is asked; empty once there is nothing left
     * @param aide where to look
     * @param regle the rule that needs it
     * @param trace the rules settled so far
     */
    public record Vue(int rang, String question, String aide, String regle, List<Etape> trace) {

        public boolean finie() {
            return question.isEmpty();
        }

        /** Whether there is a question to go back to. */
        public boolean precedee() {
            return rang > 1;
        }
    }

    /** What was known, and what had been asked, before a question. */
    private record Pas(Situation situation, Set<Donnee> posees) {}

    private static final Set<Donnee> HORS_DE_LA_FICHE = EnumSet.of(Donnee.AMO, Donnee.NIR_VITALE);

    private final Referentiel referentiel;
    private final BooleanSupplier abandon;
    private final BiConsumer<Situation, Set<Donnee>> fiche;
    private final ReponseViewModel reponse;
    private final DecisionViewModel decision = DecisionViewModel.gardee(null, "");
    private final ReadOnlyObjectWrapper<Vue> vue = new ReadOnlyObjectWrapper<>();
    private final Deque<Pas> passes = new ArrayDeque<>();

    private Pas enCours;
    private Demande demande;
    private boolean reportee;

    /**
     * @param depart the case as the form holds it
     * @param abandon asks before answers are lost
     * @param fiche takes the answers into the form
     */
    AssistantViewModel(
            Situation depart,
            Referentiel referentiel,
            BooleanSupplier abandon,
            BiConsumer<Situation, Set<Donnee>> fiche) {
        this.referentiel = referentiel;
        this.abandon = abandon;
        this.fiche = fiche;
        reponse = new ReponseViewModel(referentiel);
        avancer(new Pas(sansCasesVides(depart), EnumSet.noneOf(Donnee.class)));
    }

    // --- Properties ---

    public ReadOnlyObjectProperty<Vue> vueProperty() {
        return vue.getReadOnlyProperty();
    }

    public ReponseViewModel reponse() {
        return reponse;
    }

    /** The one it ends with; nothing before. */
    public DecisionViewModel decision() {
        return decision;
    }

    /** Whether there is something to take into the form. */
    public boolean reportable() {
        return !repondues().isEmpty();
    }

    // --- Commands ---

    /** Takes the answer typed; what cannot be read is asked again. */
    public void repondre() {
        if (demande != null) {
            reponse.appliquer(enCours.situation()).ifPresent(this::suivre);
        }
    }

    /** Not known, or not printed: it is not asked again. */
    public void passer() {
        if (demande != null) {
            suivre(enCours.situation());
        }
    }

    /** Back to the question before, with its answer. */
    public void reculer() {
        if (!passes.isEmpty()) {
            var repondue = enCours.situation();
            avancer(passes.pop());
            reponse.poser(demande.donnee(), demande.choix(), repondue);
        }
    }

    /** Fills the form with what was answered; nothing is saved. */
    public void reporter() {
        fiche.accept(enCours.situation(), repondues());
        reportee = true;
    }

    /** Asks first, once something was answered. */
    public boolean peutFermer() {
        return reportee || repondues().isEmpty() || abandon.getAsBoolean();
    }

    private void suivre(Situation repondue) {
        var posees = EnumSet.of(demande.donnee());
        posees.addAll(enCours.posees());
        passes.push(enCours);
        avancer(new Pas(repondue, posees));
    }

    private void avancer(Pas pas) {
        enCours = pas;
        var prise = referentiel.decider(pas.situation());
        demande = referentiel.prochaine(pas.situation(), prise, pas.posees()).orElse(null);
        if (demande == null) {
            decision.montrer(Presentation.de(prise, referentiel), remarque());
            vue.set(new Vue(passes.size() + 1, "", "", "", prise.trace()));
        } else {
            reponse.poser(demande.donnee(), demande.choix(), pas.situation());
            vue.set(question(prise));
        }
    }

    private Vue question(Decision prise) {
        var trace = prise.trace();
        return new Vue(
                passes.size() + 1,
                Messages.text("assistant.question." + demande.donnee()),
                Messages.text("assistant.aide." + demande.donnee()),
                demande.etape() < trace.size()
                        ? Messages.text(
                                "assistant.regle",
                                trace.get(demande.etape()).regle(),
                                trace.get(demande.etape()).libelle())
                        : Messages.text("assistant.regle.facturation"),
                trace.subList(0, demande.etape()));
    }

    /** What the Vitale card says is entered in another tab. */
    private String remarque() {
        var aCopier =
                repondues().stream()
                        .filter(HORS_DE_LA_FICHE::contains)
                        .map(TexteDonnee::libelle)
                        .collect(Collectors.joining(", "));
        return aCopier.isEmpty() ? "" : Messages.text("assistant.assure", aCopier);
    }

    private Set<Donnee> repondues() {
        return enCours.posees().stream()
                .filter(donnee -> donnee.connue(enCours.situation()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Donnee.class)));
    }

    /** A box that nobody ticked says nothing: the card may not have been looked at. */
    private static Situation sansCasesVides(Situation situation) {
        return Stream.of(Donnee.MENTION_DRE, Donnee.ATTESTATION_ENREGISTREE)
                .filter(donnee -> donnee.lire(situation).filter("false"::equals).isPresent())
                .reduce(situation, (s, d) -> Donnees.avec(s, d, null), (_, apres) -> apres);
    }
}
