package fr.guichet.patient;

import static fr.guichet.patient.CorrespondantsViewModel.Champ.COURRIEL;
import static fr.guichet.patient.CorrespondantsViewModel.Champ.NOM;
import static fr.guichet.patient.CorrespondantsViewModel.Champ.NOTE;
import static fr.guichet.patient.CorrespondantsViewModel.Champ.ROLE;
import static fr.guichet.patient.CorrespondantsViewModel.Champ.TELEPHONE;

import fr.guichet.patient.CorrespondantsViewModel.Champ;

import java.util.List;

/** The tab « Correspondants ». */
final class CorrespondantsViewModel extends FichesViewModel<FicheViewModel<Champ>, Correspondant> {

    /** The fields of a correspondent. */
    enum Champ {
        NOM,
        ROLE,
        TELEPHONE,
        COURRIEL,
        NOTE
    }

    CorrespondantsViewModel() {
        super(
                () -> new FicheViewModel<>(Champ.class),
                CorrespondantsViewModel::ouvrir,
                CorrespondantsViewModel::lire);
    }

    /** A correspondent left empty is not kept. */
    @Override
    List<Correspondant> lire() {
        return fiches().stream().filter(f -> !f.vide()).map(CorrespondantsViewModel::lire).toList();
    }

    private static FicheViewModel<Champ> ouvrir(Correspondant correspondant) {
        return new FicheViewModel<>(Champ.class)
                .ecrire(NOM, correspondant.nom())
                .ecrire(ROLE, correspondant.role())
                .ecrire(TELEPHONE, correspondant.telephone())
                .ecrire(COURRIEL, correspondant.courriel())
                .ecrire(NOTE, correspondant.note());
    }

    private static Correspondant lire(FicheViewModel<Champ> fiche) {
        return new Correspondant(
                fiche.lire(NOM),
                fiche.lire(ROLE),
                fiche.lire(TELEPHONE),
                fiche.lire(COURRIEL),
                fiche.lire(NOTE));
    }
}
