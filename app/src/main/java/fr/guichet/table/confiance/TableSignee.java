package fr.guichet.table.confiance;

import fr.guichet.common.UserException;
import fr.guichet.table.Provenance;
import fr.guichet.table.catalogue.Catalogue;
import fr.guichet.table.catalogue.TablePubliee;

/**
 * A table of which the file and the signature are right; what remains is whom one trusts.
 *
 * @param cleId the key among those of the practice; null when it never accepted it
 */
public record TableSignee(
        Catalogue catalogue, TablePubliee table, Confiance confiance, Long cleId) {

    /**
     * For one who cannot be asked: a command.
     *
     * @param emetteur whose lines it is to replace; null: those of its own émetteur
     * @return where the table comes from
     * @throws UserException unless the key is trusted for this émetteur
     */
    public Provenance exigerConfiance(String emetteur) {
        if (emetteur != null && !emetteur.strip().equalsIgnoreCase(table.emetteur())) {
            throw new UserException(
                    "La table « %s » est signée pour l’émetteur « %s », pas pour « %s ». Rien n’a été modifié : importez-la sans --emetteur, ou donnez celui-là."
                            .formatted(table.nom(), table.emetteur(), emetteur.strip()));
        }
        var motif =
                switch (confiance) {
                    case DE_CONFIANCE -> null;
                    case INCONNUE -> "une clé que le cabinet n’a pas acceptée";
                    case REVOQUEE -> "une clé que le cabinet a révoquée";
                    case AUTRE_CLE ->
                            "une autre clé que celle des tables précédentes de cet émetteur";
                };
        if (motif != null) {
            throw new UserException(
                    "La table « %s » est signée par %s. Rien n’a été modifié : comparez son empreinte avec celle que donne l’éditeur, puis importez cette table dans la fenêtre de Guichet. Empreinte : %s."
                            .formatted(table.nom(), motif, catalogue.cle().empreinteLisible()));
        }
        return Provenance.fichierSigne(table.version(), table.date(), cleId);
    }
}
