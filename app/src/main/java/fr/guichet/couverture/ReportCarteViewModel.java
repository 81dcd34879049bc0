package fr.guichet.couverture;

import fr.guichet.regles.Justificatif;

import java.util.Objects;
import java.util.function.Consumer;

/** Takes a card that was read into the tab: into the cover it is for, as if it were typed there. */
public final class ReportCarteViewModel {

    private final CouvertureViewModel model;
    private final ReportViewModel report;

    public ReportCarteViewModel(CouvertureViewModel model) {
        this.model = model;
        report = new ReportViewModel(model.saisie().formulaire());
    }

    /**
     * Brings a cover to the tab; changes made to another one are asked about first.
     *
     * @param couvertureId null for a new one, or the one that is begun
     * @return whether it is there
     */
    public boolean viser(Long couvertureId) {
        if (model.occupeProperty().get()) {
            return false;
        }
        if (!enMain(couvertureId)) {
            if (couvertureId == null) {
                model.ajouter(Justificatif.ATTESTATION_PAPIER);
            } else {
                model.historique().trouver(couvertureId).ifPresent(model::choisir);
            }
        }
        return enMain(couvertureId);
    }

    /**
     * Fills the cover in the tab, then saves it with its decision as « Valider » does; unless
     * something else was being typed there: the tab then says that it is still to be validated.
     *
     * @param enregistree told once that cover is saved, now or later by hand
     */
    public void remplir(CarteLue carte, Consumer<Couverture> enregistree) {
        boolean seule = !model.modifie().get();
        report.reporter(carte);
        model.reportee().annoncer(enregistree);
        if (seule) {
            model.valider();
        }
    }

    private boolean enMain(Long couvertureId) {
        var enMain = model.historique().courante();
        return enMain != null && Objects.equals(enMain.id(), couvertureId);
    }
}
