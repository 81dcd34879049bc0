package fr.guichet.table;

import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Takes the last import of an émetteur back, whole: {@link #preparer} shows what comes back and
 * what goes, {@link #annuler} does it.
 */
public final class Annuleur {

    private final HistoriqueRepository historique;
    private final EffetSurPatients effet;
    private final Clock horloge;

    public Annuleur(HistoriqueRepository historique, EffetSurPatients effet, Clock horloge) {
        this.historique = historique;
        this.effet = effet;
        this.horloge = horloge;
    }

    /** Every import, the newest first, those taken back included. */
    public List<ImportFait> imports() {
        return historique.findAll();
    }

    /**
     * What an import changed, for the window.
     *
     * @throws UserException when what it changed is not kept
     */
    public Bilan detail(ImportFait fait) {
        if (fait.annule() || !fait.reversible()) {
            throw new UserException(
                    Messages.text(fait.annule() ? "historique.annule" : "historique.ancien"));
        }
        return Bilan.de(historique.changements(fait.id()).faits());
    }

    /**
     * The newest import that stands.
     *
     * @param emetteur whose; null for any
     * @throws UserException when there is none
     */
    public ImportFait dernier(String emetteur) {
        return historique.findAll().stream()
                .filter(i -> !i.annule())
                .filter(i -> emetteur == null || i.emetteur().equalsIgnoreCase(emetteur.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new UserException(
                                emetteur == null
                                        ? Messages.text("historique.aucun")
                                        : Messages.text("historique.aucunDe", emetteur)));
    }

    /**
     * What taking an import back would change.
     *
     * @throws UserException when it cannot be taken back
     */
    public Annulation preparer(ImportFait fait, Progress progress) {
        verifier(fait);
        progress.report(0, 0, Messages.text("annulation.preparation"));
        var vue = historique.vue(fait.id(), progress);
        var etat = vue.etat();
        progress.stopIfCancelled();
        progress.report(0, 0, Messages.text("import.patients"));
        var defaits = vue.changements().defaits(etat);
        return new Annulation(
                fait,
                defaits,
                effet.entre(
                        etat.enVigueur(),
                        etat.enVigueurApres(vue.changements().visibles().defaits(etat)),
                        defaits.complementaires(),
                        progress));
    }

    /**
     * Takes it back in one transaction.
     *
     * @throws UserException when it is no longer the last one of its émetteur
     */
    public void annuler(Annulation annulation, Progress progress) {
        historique.annuler(annulation.importFait().id(), LocalDateTime.now(horloge), progress);
    }

    /** Why an import cannot be taken back is said in words. */
    private static void verifier(ImportFait fait) {
        if (fait.annule()) {
            throw new UserException(Messages.text("historique.annule"));
        }
        if (!fait.reversible()) {
            throw new UserException(Messages.text("historique.ancien"));
        }
        if (!fait.dernier()) {
            throw new UserException(Messages.text("historique.pasLeDernier", fait.emetteur()));
        }
    }
}
