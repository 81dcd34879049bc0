package fr.guichet;

import fr.guichet.common.Progress;
import fr.guichet.complementaire.Complementaire;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.complementaire.FicheListee;
import fr.guichet.convention.LignesEnVigueur;
import fr.guichet.couverture.DecisionsTouchees;
import fr.guichet.couverture.EnVigueurRepository;
import fr.guichet.decision.ParametresReader;
import fr.guichet.decision.TablesDuCabinet;
import fr.guichet.regles.Tables;
import fr.guichet.table.Comparaison;
import fr.guichet.table.EffetSurPatients;
import fr.guichet.table.LigneBase;
import fr.guichet.table.Modification;
import fr.guichet.table.Nouvelle;

import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return entre(
                TablesDuCabinet.de(avant, fiches), TablesDuCabinet.de(apres, fiches), progress);
    }

    @Override
    public List<PatientConcerne> entre(
            LignesEnVigueur avant,
            LignesEnVigueur apres,
            Comparaison<FicheListee> fiches,
            Progress progress) {
        var actuelles = complementaires.findAll();
        return entre(
                TablesDuCabinet.de(avant, actuelles),
                TablesDuCabinet.de(apres, apres(actuelles, fiches)),
                progress);
    }

    /** The practice's records once a list is applied, or taken back. */
    private static List<Complementaire> apres(
            List<Complementaire> actuelles, Comparaison<FicheListee> changement) {
        var partis =
                changement.supprimees().stream().map(LigneBase::id).collect(Collectors.toSet());
        var changees =
                changement.modifiees().stream()
                        .collect(Collectors.toMap(m -> m.avant().id(), Modification::apres));
        var restent =
                actuelles.stream()
                        .filter(c -> !partis.contains(c.id()))
                        .map(c -> changees.containsKey(c.id()) ? c.selon(changees.get(c.id())) : c);
        var nouvelles =
                changement.ajoutees().stream()
                        .map(Nouvelle::valeur)
                        .map(f ->
                                Complementaire.nouvelle(f.nom(), f.numero(), f.gestionUnique())
                                        .selon(f));
        return Stream.concat(restent, nouvelles).toList();
    }

    private List<PatientConcerne> entre(Tables avant, Tables apres, Progress progress) {
        return decisions.entre(avant, apres, LocalDate.now(clock), progress).stream()
                .map(touchee ->
                        new PatientConcerne(
                                touchee.patientId(),
                                touchee.nom(),
                                touchee.avant().texte(),
                                touchee.apres().texte()))
                .toList();
    }
}
