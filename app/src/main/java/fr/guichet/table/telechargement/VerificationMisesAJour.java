package fr.guichet.table.telechargement;

import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.Tasks;
import fr.guichet.common.UserException;

import java.util.function.LongConsumer;

/** Looks once, at the start of the program and only where the practice asked for it. */
public final class VerificationMisesAJour {

    private final ReglagesTelechargement reglages;
    private final Etalage etalage;
    private final Tasks reseau;

    /**
     * @param reseau where waiting for a server holds nothing else up
     */
    public VerificationMisesAJour(ReglagesTelechargement reglages, Etalage etalage, Tasks reseau) {
        this.reglages = reglages;
        this.etalage = etalage;
        this.reseau = reseau;
    }

    /**
     * Says nothing when all is up to date, nor when the source cannot be had: the tab would.
     *
     * @param trouvees told on the screen's thread how many tables have a later edition
     */
    public void lancer(LongConsumer trouvees) {
        if (reglages.auDemarrage()) {
            reseau.run(
                    Messages.text("telechargement.verification"),
                    this::compter,
                    nombre -> {
                        if (nombre > 0) {
                            trouvees.accept(nombre);
                        }
                    });
        }
    }

    private long compter(Progress progress) {
        try {
            return reglages.source()
                    .map(source -> etalage.lire(source, progress).misesAJour())
                    .orElse(0L);
        } catch (UserException _) {
            return 0;
        }
    }
}
