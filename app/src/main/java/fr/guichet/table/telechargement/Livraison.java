package fr.guichet.table.telechargement;

import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.table.Provenance;
import fr.guichet.table.TableAImporter;
import fr.guichet.table.catalogue.Catalogue;
import fr.guichet.table.catalogue.TablePubliee;
import fr.guichet.table.confiance.Confiance;
import fr.guichet.table.confiance.EmetteursDeConfiance;
import fr.guichet.table.confiance.QuestionDeConfiance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Takes chosen tables from a source to the door of the import, never further. */
public final class Livraison {

    private final Telechargeur telechargeur;
    private final EmetteursDeConfiance emetteurs;

    public Livraison(Telechargeur telechargeur, EmetteursDeConfiance emetteurs) {
        this.telechargeur = telechargeur;
        this.emetteurs = emetteurs;
    }

    /**
     * What can be downloaded of what was chosen.
     *
     * @param aJour what the base holds already
     * @param refus why others cannot, by table
     * @param question what someone must say of their key first
     */
    public record Examen(
            List<Offre> aJour,
            List<Offre> recevables,
            Map<TablePubliee, String> refus,
            Optional<QuestionDeConfiance> question) {}

    /**
     * What became of them.
     *
     * @param recues whole and proven, to be compared with the base
     * @param refus why the others were not had, by table
     */
    public record Bilan(
            Map<TablePubliee, TableAImporter> recues, Map<TablePubliee, String> refus) {}

    /** Looks at signatures and keys, before anything is asked of the source. */
    public Examen examiner(Catalogue catalogue, List<Offre> choisies) {
        var refus = new LinkedHashMap<TablePubliee, String>();
        var aJour = new ArrayList<Offre>();
        var recevables = new ArrayList<Offre>();
        for (var offre : choisies) {
            try {
                exigerSignature(catalogue, offre.table());
                (offre.fraicheur() == Fraicheur.A_JOUR ? aJour : recevables).add(offre);
            } catch (UserException e) {
                refus.put(offre.table(), e.getMessage());
            }
        }
        var tables = recevables.stream().map(Offre::table).toList();
        return new Examen(aJour, recevables, refus, emetteurs.question(catalogue, tables));
    }

    /**
     * Downloads tables one after the other; cancelled, hands over those that had arrived. The key
     * is taken for trusted, as someone has just said if it was not.
     */
    public Bilan recevoir(
            Source source, Catalogue catalogue, List<TablePubliee> tables, Progress progress) {
        var recues = new LinkedHashMap<TablePubliee, TableAImporter>();
        var refus = new LinkedHashMap<TablePubliee, String>();
        for (var table : tables) {
            try {
                progress.stopIfCancelled();
                var fichier = telechargeur.telecharger(source, catalogue, table, progress);
                long cle =
                        emetteurs.accepter(
                                catalogue.cle(), catalogue.editeur(), List.of(table.emetteur()));
                var provenance =
                        Provenance.telechargee(source.texte(), table.version(), table.date(), cle);
                recues.put(table, new TableAImporter(fichier, table.emetteur(), provenance));
            } catch (CancellationException _) {
                refus.put(table, Messages.text("telechargement.annule"));
            } catch (UserException e) {
                refus.put(table, e.getMessage());
            }
        }
        return new Bilan(recues, refus);
    }

    private void exigerSignature(Catalogue catalogue, TablePubliee table) {
        catalogue.verifier(table);
        if (emetteurs.juger(catalogue.cle(), table.emetteur()) == Confiance.REVOQUEE) {
            throw Panne.CLE_REVOQUEE.de(table.nom());
        }
    }
}
