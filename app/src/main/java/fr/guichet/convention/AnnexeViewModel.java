package fr.guichet.convention;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Tasks;
import fr.guichet.common.impression.Edition;

/** The regroupements, or the correspondances: finds, shows and changes their lines. */
public final class AnnexeViewModel<T> extends RetouchesViewModel<T, LigneAnnexe<T>> {

    private final Annexe<T> annexe;
    private final ListeAnnexeViewModel<T> liste;
    private final FicheAnnexeViewModel<T> fiche;

    AnnexeViewModel(
            Annexe<T> annexe,
            Conventions conventions,
            AnnexeRepository<T> repository,
            Tasks tasks,
            Dialogues dialogues,
            Edition edition) {
        var lignes = new ListeAnnexeViewModel<>(annexe, conventions, edition);
        var champs = new FicheAnnexeViewModel<>(annexe);
        super(lignes, champs, conventions, repository, tasks, dialogues);
        this.annexe = annexe;
        this.liste = lignes;
        this.fiche = champs;
    }

    Annexe<T> annexe() {
        return annexe;
    }

    public ListeAnnexeViewModel<T> liste() {
        return liste;
    }

    public FicheAnnexeViewModel<T> fiche() {
        return fiche;
    }
}
