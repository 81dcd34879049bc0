package fr.guichet.convention;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Tasks;
import fr.guichet.common.impression.Edition;
import fr.guichet.organisme.Caisses;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

/** The « Regroupements » tab: the regroupements, and the correspondances beside them. */
public final class AnnexesViewModel {

    private final AnnexeViewModel<Regroupement> regroupements;
    private final AnnexeViewModel<Correspondance> correspondances;

    public AnnexesViewModel(
            Conventions conventions,
            AnnexeRepository<Regroupement> regroupements,
            AnnexeRepository<Correspondance> correspondances,
            Caisses caisses,
            Tasks tasks,
            Dialogues dialogues,
            Edition edition) {
        this.regroupements =
                new AnnexeViewModel<>(
                        new AnnexeRegroupements(conventions, caisses),
                        conventions,
                        regroupements,
                        tasks,
                        dialogues,
                        edition);
        this.correspondances =
                new AnnexeViewModel<>(
                        new AnnexeCorrespondances(conventions, caisses),
                        conventions,
                        correspondances,
                        tasks,
                        dialogues,
                        edition);
    }

    public AnnexeViewModel<Regroupement> regroupements() {
        return regroupements;
    }

    public AnnexeViewModel<Correspondance> correspondances() {
        return correspondances;
    }

    /** Asks before what is typed in either is lost. */
    public boolean peutFermer() {
        return regroupements.peutFermer() && correspondances.peutFermer();
    }

    /** The window is gone. */
    public void fermer() {
        regroupements.fermer();
        correspondances.fermer();
    }
}
