package fr.guichet.couverture;

import static java.util.Comparator.comparing;

import fr.guichet.common.Progress;
import fr.guichet.couverture.EnVigueurRepository.EnVigueur;
import fr.guichet.regles.Moteur;
import fr.guichet.regles.Parametres;
import fr.guichet.regles.Tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which patients would no longer be billed as they are, if the tables changed. */
public final class DecisionsTouchees {

    /**
     * A patient whose decision changes, on the cover in force.
     *
     * @param nom to be shown, never logged
     */
    public record Touchee(long patientId, String nom, Resultat avant, Resultat apres) {}

    private final EnVigueurRepository repository;
    private final Moteur moteur;

    public DecisionsTouchees(EnVigueurRepository repository, Parametres parametres) {
        this.repository = repository;
        this.moteur = new Moteur(parametres);
    }

    /** By name. Long with many patients: to be asked away from the screen's thread. */
    public List<Touchee> entre(Tables avant, Tables apres, LocalDate jour, Progress progress) {
        return repository.findAll(jour).stream()
                .peek(_ -> progress.stopIfCancelled())
                .map(cas -> comparer(cas, avant, apres, jour))
                .flatMap(Optional::stream)
                .sorted(comparing(Touchee::nom, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private Optional<Touchee> comparer(EnVigueur cas, Tables avant, Tables apres, LocalDate jour) {
        var situation = SituationAssembleur.assembler(cas.amo(), cas.couverture(), jour);
        // Spares the two decisions: what they read is the same, and an import changes that of few.
        if (avant.extrait(situation).equals(apres.extrait(situation))) {
            return Optional.empty();
        }
        var hier = Resultat.de(moteur.decider(situation, avant));
        var demain = Resultat.de(moteur.decider(situation, apres));
        return hier.equals(demain)
                ? Optional.empty()
                : Optional.of(new Touchee(cas.couverture().patientId(), cas.nom(), hier, demain));
    }
}
