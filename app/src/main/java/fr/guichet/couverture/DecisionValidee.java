package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A decision that was kept, as the list shows it; its trace is read when it is opened.
 *
 * @param couvertureId null once the cover was removed
 * @param libelle the name of the cover, as it was shown that day
 * @param mode the name of its {@link fr.guichet.regles.Mode}
 */
public record DecisionValidee(
        long id,
        Long couvertureId,
        String libelle,
        LocalDateTime decideeLe,
        LocalDate dateSoins,
        String mode,
        String versionTable) {

    /** Which decision it is: its cover, when, for which care, on which tables. */
    String texte() {
        return Messages.text(
                "couverture.validees.remarque",
                libelle,
                Nombres.texte(decideeLe),
                Nombres.texte(dateSoins),
                versionTable);
    }
}
