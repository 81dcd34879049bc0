package fr.guichet.table.confiance;

import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.table.catalogue.Catalogue;
import fr.guichet.table.catalogue.TablePubliee;

import java.util.List;
import java.util.function.LongConsumer;

/** The door signed tables come through: their key is trusted, or the desk is asked. */
public final class AdmissionDesCles {

    private final EmetteursDeConfiance emetteurs;
    private final DemandeDeConfiance demande;
    private final Tasks tasks;

    public AdmissionDesCles(
            EmetteursDeConfiance emetteurs, DemandeDeConfiance demande, Tasks tasks) {
        this.emetteurs = emetteurs;
        this.demande = demande;
        this.tasks = tasks;
    }

    /**
     * Call it on the screen's thread, once the tables' signatures and files were checked.
     *
     * @param acceptee told the id of the key, which from then on signs for these émetteurs
     * @param refusee nothing was changed
     */
    public void admettre(
            Catalogue catalogue,
            List<TablePubliee> tables,
            LongConsumer acceptee,
            Runnable refusee) {
        var titre = Messages.text("confiance.verification");
        tasks.run(
                titre,
                _ -> emetteurs.question(catalogue, tables),
                question -> {
                    if (question.isPresent() && !demande.accepter(question.get())) {
                        refusee.run();
                    } else {
                        tasks.run(titre, _ -> retenir(catalogue, tables), acceptee::accept);
                    }
                });
    }

    private long retenir(Catalogue catalogue, List<TablePubliee> tables) {
        var noms = tables.stream().map(TablePubliee::emetteur).distinct().toList();
        return emetteurs.accepter(catalogue.cle(), catalogue.editeur(), noms);
    }
}
