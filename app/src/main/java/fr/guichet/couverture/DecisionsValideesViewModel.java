package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.Tasks;
import fr.guichet.common.impression.Edition;
import fr.guichet.regles.Decision;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The decisions validated for a patient: their list, their traces, and what changed since. */
public final class DecisionsValideesViewModel {

    private record Gardees(List<DecisionValidee> liste, Map<Long, Decision> dernieres) {}

    private final DecisionRepository repository;
    private final Referentiel referentiel;
    private final Tasks tasks;
    private final Edition edition;
    private final ObservableList<DecisionValidee> liste = FXCollections.observableArrayList();

    private Map<Long, Decision> dernieres = Map.of();

    DecisionsValideesViewModel(
            DecisionRepository repository, Referentiel referentiel, Tasks tasks, Edition edition) {
        this.repository = repository;
        this.referentiel = referentiel;
        this.tasks = tasks;
        this.edition = edition;
    }

    // --- Properties ---

    /** The latest first. */
    public ObservableList<DecisionValidee> liste() {
        return liste;
    }

    /**
     * A sentence when the decision is no longer the one last validated on its cover; else empty.
     */
    String ecart(Long couvertureId, Decision decision) {
        var derniere = couvertureId == null ? null : dernieres.get(couvertureId);
        if (derniere == null || Resultat.de(derniere).equals(Resultat.de(decision))) {
            return "";
        }
        return derniereDe(couvertureId)
                .map(validee ->
                        Messages.text(
                                "couverture.validees.ecart",
                                Nombres.texte(validee.decideeLe().toLocalDate()),
                                Presentation.de(derniere, referentiel).titre()))
                .orElse("");
    }

    // --- Commands ---

    /**
     * @param ensuite told once those of the patient are there
     */
    void charger(long patientId, Runnable ensuite) {
        tasks.run(
                Messages.text("couverture.validees.lecture"),
                _ ->
                        new Gardees(
                                repository.findByPatient(patientId),
                                repository.findDernieres(patientId)),
                gardees -> {
                    dernieres = gardees.dernieres();
                    liste.setAll(gardees.liste());
                    ensuite.run();
                });
    }

    /** Reads the trace of one, then hands it over to be shown as it was taken. */
    public void ouvrir(DecisionValidee validee, Consumer<? super DecisionViewModel> ensuite) {
        tasks.run(
                Messages.text("couverture.validees.ouverture"),
                _ -> repository.find(validee.id()),
                lue ->
                        ensuite.accept(
                                DecisionViewModel.gardee(
                                        Presentation.de(lue, referentiel), validee.texte())));
    }

    /** Takes a kept decision again, then hands over what it shows. */
    public void rejouer(DecisionValidee validee, Consumer<? super RejeuViewModel> ensuite) {
        tasks.run(
                Messages.text("rejeu.encours"),
                _ -> repository.findGardee(validee.id()),
                gardee ->
                        ensuite.accept(
                                new RejeuViewModel(
                                        validee,
                                        Rejeu.de(gardee, referentiel),
                                        referentiel,
                                        edition)));
    }

    private Optional<DecisionValidee> derniereDe(long couvertureId) {
        return liste.stream()
                .filter(v -> v.couvertureId() != null && v.couvertureId() == couvertureId)
                .findFirst();
    }
}
