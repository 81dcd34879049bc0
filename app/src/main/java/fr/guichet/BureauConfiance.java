package fr.guichet;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Onglet;
import fr.guichet.common.fx.Views;
import fr.guichet.table.Provenance;
import fr.guichet.table.TableAImporter;
import fr.guichet.table.confiance.AdmissionDesCles;
import fr.guichet.table.confiance.CleInconnueController;
import fr.guichet.table.confiance.DemandeDeConfiance;
import fr.guichet.table.confiance.EmetteursController;
import fr.guichet.table.confiance.EmetteursDeConfiance;
import fr.guichet.table.confiance.EmetteursDeConfianceRepository;
import fr.guichet.table.confiance.EmetteursViewModel;
import fr.guichet.table.confiance.TableSignee;
import fr.guichet.table.confiance.VerificationLocale;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Whose tables the practice takes: the keys, their tab, and the door a signed file comes by. */
final class BureauConfiance {

    private final Outils outils;
    private final EmetteursDeConfiance emetteurs;
    private final DemandeDeConfiance demande;
    private final VerificationLocale verification;
    private final AdmissionDesCles admission;

    BureauConfiance(Outils outils) {
        this.outils = outils;
        emetteurs =
                new EmetteursDeConfiance(
                        new EmetteursDeConfianceRepository(outils.jdbi()), outils.clock());
        demande = CleInconnueController.dans(outils.fenetres());
        verification = new VerificationLocale(emetteurs);
        admission = new AdmissionDesCles(emetteurs, demande, outils.tasks());
    }

    EmetteursDeConfiance emetteurs() {
        return emetteurs;
    }

    /** Asks at the desk whether a key is to be trusted. */
    DemandeDeConfiance demande() {
        return demande;
    }

    Onglet onglet() {
        var model =
                new EmetteursViewModel(
                        emetteurs, outils.tasks(), outils.dialogues(), outils.edition());
        return new Onglet(
                Messages.text("confiance.onglet"),
                Views.load(new EmetteursController(model, outils.fenetres())),
                Messages.text("confiance.aide"),
                () -> true,
                model::fermer);
    }

    /**
     * A file of this computer: as it is where no catalogue beside it announces it; else once its
     * signature was checked and its key trusted.
     *
     * @param importer not called when it is refused
     */
    void admettre(Path fichier, Consumer<TableAImporter> importer) {
        outils.tasks()
                .run(
                        Messages.text("confiance.verification"),
                        progress -> verification.de(fichier, progress),
                        signee ->
                                signee.ifPresentOrElse(
                                        table -> admettre(fichier, table, importer),
                                        () -> importer.accept(TableAImporter.de(fichier))));
    }

    private void admettre(Path fichier, TableSignee signee, Consumer<TableAImporter> importer) {
        var table = signee.table();
        admission.admettre(
                signee.catalogue(),
                List.of(table),
                cle -> {
                    var provenance = Provenance.fichierSigne(table.version(), table.date(), cle);
                    importer.accept(new TableAImporter(fichier, table.emetteur(), provenance));
                },
                () -> {});
    }
}
