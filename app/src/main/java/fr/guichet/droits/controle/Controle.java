package fr.guichet.droits.controle;

import fr.guichet.common.valeur.Periode;
import fr.guichet.couverture.SituationAssembleur;
import fr.guichet.regles.Decision;
import fr.guichet.regles.Situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** « Contrôle avant envoi »: all that could have a patient's invoice refused, in one list. */
final class Controle {

    private final Function<Situation, Decision> decideur;

    /**
     * @param decideur decides on the tables in force
     */
    Controle(Function<Situation, Decision> decideur) {
        this.decideur = decideur;
    }

    /**
     * Examines the acts, and the covers of each day of care: care that changes cover on the way is
     * decided on once for each.
     *
     * @param soins both ends known
     * @return the most pressing first
     */
    List<Constat> examiner(DossierControle dossier, Periode soins) {
        var amo = dossier.couvertures().amo();
        var couvertures = dossier.couvertures().couvertures();
        var troncons = Troncon.de(couvertures, soins);
        var constats = new ArrayList<>(ControlePeriode.examiner(couvertures, troncons, soins));
        var decidees = new HashSet<Long>();
        for (var troncon : troncons) {
            var couverture = troncon.couverture();
            if (couverture != null && decidees.add(couverture.id())) {
                var jour = troncon.jours().du();
                var situation = SituationAssembleur.assembler(amo, couverture, jour);
                constats.addAll(
                        ControleDecision.examiner(decideur.apply(situation), couverture, jour));
            }
        }
        constats.addAll(ControleActes.examiner(dossier.devis(), soins));
        constats.sort(Comparator.comparing(Constat::gravite));
        return constats;
    }
}
