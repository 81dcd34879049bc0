package fr.guichet;

import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.common.fx.Onglet;
import fr.guichet.common.fx.Views;
import fr.guichet.table.HistoriqueRepository;
import fr.guichet.table.confiance.DemandeDeConfiance;
import fr.guichet.table.confiance.EmetteursDeConfiance;
import fr.guichet.table.telechargement.CommandeViewModel;
import fr.guichet.table.telechargement.Etalage;
import fr.guichet.table.telechargement.FenetreImport;
import fr.guichet.table.telechargement.Livraison;
import fr.guichet.table.telechargement.ReglagesTelechargement;
import fr.guichet.table.telechargement.Reseau;
import fr.guichet.table.telechargement.TelechargementController;
import fr.guichet.table.telechargement.TelechargementViewModel;
import fr.guichet.table.telechargement.Telechargeur;
import fr.guichet.table.telechargement.VerificationMisesAJour;

import java.nio.file.Path;
import java.util.function.LongConsumer;

/** What downloads the tables of one base, and the tab that offers them. */
final class BureauTelechargement {

    private final ReglagesTelechargement reglages;
    private final Telechargeur telechargeur;
    private final Etalage etalage;
    private final Outils outils;
    private final Tasks reseau;

    /**
     * @param base the file of the base: what is downloaded is kept beside it
     * @param reseau a worker of its own: waiting for a server must hold nothing else up
     */
    BureauTelechargement(Outils outils, Path base, Tasks reseau) {
        this.outils = outils;
        this.reseau = reseau;
        reglages = new ReglagesTelechargement(new ReglageRepository(outils.jdbi()));
        telechargeur = new Telechargeur(base, new Reseau(), outils.clock());
        etalage = new Etalage(telechargeur, new HistoriqueRepository(outils.jdbi()));
    }

    /**
     * @param demande asks whether a key is to be trusted
     * @param fenetre compares each table that has arrived
     * @param importerFichier imports a table of this computer
     */
    Onglet onglet(
            EmetteursDeConfiance emetteurs,
            DemandeDeConfiance demande,
            FenetreImport fenetre,
            Runnable importerFichier) {
        var commande =
                new CommandeViewModel(
                        etalage,
                        new Livraison(telechargeur, emetteurs),
                        reseau,
                        outils.dialogues(),
                        demande,
                        fenetre);
        var model =
                new TelechargementViewModel(
                        reglages,
                        telechargeur,
                        etalage,
                        commande,
                        outils.tasks(),
                        reseau,
                        outils.dialogues(),
                        importerFichier);
        return new Onglet(
                Messages.text("telechargement.onglet"),
                Views.load(new TelechargementController(model, outils.fenetres())),
                Messages.text("telechargement.aide"),
                () -> true,
                model::fermer);
    }

    /** Looks for updates, where the practice asked for it at each start. */
    void verifier(LongConsumer trouvees) {
        new VerificationMisesAJour(reglages, etalage, reseau).lancer(trouvees);
    }
}
