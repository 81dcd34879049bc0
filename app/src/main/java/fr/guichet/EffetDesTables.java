package fr.guichet;

import fr.guichet.common.Progress;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.convention.LignesEnVigueur;
import fr.guichet.couverture.DecisionsTouchees;
import fr.guichet.couverture.EnVigueurRepository;
import fr.guichet.decision.ParametresReader;
import fr.guichet.decision.TablesDuCabinet;
import fr.guichet.table.EffetSurPatients;

import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Which patients a new table would bill otherwise, today, on the covers the base holds. */
final class EffetDesTables implements EffetSurPatients {

    private final ComplementaireRepository complementaires;
    private final DecisionsTouchees decisions;
    private final Clock clock;

    EffetDesTables(Jdbi jdbi, Clock clock) {
        this.complementaires = new ComplementaireRepository(jdbi);
        this.decisions =
                new DecisionsTouchees(new EnVigueurRepository(jdbi), ParametresReader.lire());
        this.clock = clock;
    }

    @Override
    public List<PatientConcerne> entre(
            LignesEnVigueur avant, LignesEnVigueur apres, Progress progress) {
        var fiches = complementaires.findAll();
        return decisions
                .entre(
                        TablesDuCabinet.de(avant, fiches),
                        TablesDuCabinet.de(apres, fiches),
                        LocalDate.now(clock),
                        progress)
                .stream()
                .map(touchee ->
                        new PatientConcerne(
                                touchee.patientId(),
                                touchee.nom(),
                                touchee.avant().texte(),
                                touchee.apres().texte()))
                .toList();
    }
}
