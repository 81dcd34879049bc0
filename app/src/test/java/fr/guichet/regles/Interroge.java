package fr.guichet.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.decision.ParametresReader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A person with the whole card in hand, who answers what is asked of a case some of which is known.
 *
 * @param posees what was asked, in order
 * @param finale the decision once nothing more is asked
 * @param entiere that of the whole card
 */
record Interroge(Set<Donnee> otees, List<Donnee> posees, Decision finale, Decision entiere) {

    static final Moteur MOTEUR = new Moteur(ParametresReader.lire());

    static Interroge surTout(Situation entiere, Tables tables, Set<Donnee> otees) {
        var situation = entiere;
        for (var donnee : otees) {
            situation = Donnees.avec(situation, donnee, null);
        }
        var posees = new ArrayList<Donnee>();
        var decision = MOTEUR.decider(situation, tables);
        var demande = Entretien.prochaine(situation, tables, decision, Set.of());
        while (demande.isPresent()) {
            var donnee = demande.get().donnee();
            assertThat(donnee.connue(situation)).as("%s est connue", donnee).isFalse();
            assertThat(posees).doesNotContain(donnee);
            assertThat(demande.get().etape()).isBetween(0, decision.trace().size());
            posees.add(donnee);
            situation = Donnees.avec(situation, donnee, donnee.lire(entiere).orElse(null));
            decision = MOTEUR.decider(situation, tables);
            demande = Entretien.prochaine(situation, tables, decision, EnumSet.copyOf(posees));
        }
        return new Interroge(otees, posees, decision, MOTEUR.decider(entiere, tables));
    }

    /** All but the wording, which names every sign that was read. */
    void verifier() {
        assertThat(finale.mode()).as("posées : %s", posees).isEqualTo(entiere.mode());
        assertThat(finale.cadre()).isEqualTo(entiere.cadre());
        assertThat(finale.alertes()).isEqualTo(entiere.alertes());
        assertThat(finale.trace())
                .extracting(Etape::regle, Etape::issue)
                .isEqualTo(entiere.trace().stream().map(e -> tuple(e.regle(), e.issue())).toList());
    }
}
