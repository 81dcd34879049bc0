package fr.guichet.table.telechargement;

import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.table.catalogue.Catalogue;
import fr.guichet.table.catalogue.TablePubliee;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Brings a catalogue and its tables from a source to this computer. A table is handed over only
 * when it is, to the byte, the one that was signed; the base is never touched from here.
 */
public final class Telechargeur {

    private final Reseau reseau;
    private final Depot depot;
    private final Clock horloge;

    /**
     * @param base the practice's base: tables arrive in a folder beside it
     */
    public Telechargeur(Path base, Reseau reseau, Clock horloge) {
        this.depot = new Depot(base.resolveSibling("telechargements"));
        this.reseau = reseau;
        this.horloge = horloge;
    }

    /**
     * What a source publishes today; its signatures are not looked at yet.
     *
     * @throws UserException when it cannot be had, or is no catalogue
     */
    public Catalogue catalogue(Source source, Progress progress) {
        progress.report(0, 0, Messages.text("telechargement.lecture"));
        var octets =
                switch (source) {
                    case Source.Adresse(var adresse) -> recevoir(adresse, progress);
                    case Source.Fichier(var fichier) -> lire(fichier, progress);
                };
        return Catalogue.lire(octets, source.texte());
    }

    /**
     * Downloads a table, from where an earlier try stopped if it can. Cancelled or cut, what has
     * arrived is kept for the next try.
     *
     * @return the whole file
     * @throws UserException when the table cannot be had, or is not the one that was signed
     */
    public Path telecharger(
            Source source, Catalogue catalogue, TablePubliee table, Progress progress) {
        // The signature holds the size and the hash: nothing is asked for that nobody signed.
        catalogue.verifier(table);
        try {
            depot.preparer(horloge.instant());
            if (depot.contient(table, progress)) {
                return depot.place(table);
            }
            var arrivee = new Arrivee(table, depot.partiel(table));
            switch (source) {
                case Source.Adresse adresse ->
                        new Envoi(reseau, adresse.fichier(table.fichier()), arrivee)
                                .recevoir(progress);
                case Source.Fichier fichier ->
                        copier(fichier.fichier(table.fichier()), arrivee, progress);
            }
            return depot.ranger(table, progress);
        } catch (IOException e) {
            throw Panne.DISQUE.par(e, table.nom());
        }
    }

    private byte[] recevoir(URI adresse, Progress progress) {
        try (var reponse = reseau.demander(adresse, Map.of(), progress)) {
            if (reponse.code() != Reponse.TROUVE) {
                throw reponse.refus(() -> Panne.CATALOGUE_ABSENT.de(adresse));
            }
            return lire(reponse.corps(), progress);
        } catch (IOException e) {
            throw PanneReseau.de(e, adresse.getHost());
        }
    }

    private static byte[] lire(Path fichier, Progress progress) {
        try (var flux = new FluxFichier(fichier)) {
            return lire(flux, progress);
        } catch (IOException e) {
            throw Panne.SOURCE_ILLISIBLE.par(e, fichier);
        }
    }

    /** No more than the reader of catalogues needs to refuse one that is too large. */
    private static byte[] lire(Flux flux, Progress progress) throws IOException {
        var octets = new ByteArrayOutputStream();
        var canal = Channels.newChannel(octets);
        for (var lu = flux.suivant(progress);
                lu.isPresent() && octets.size() <= Catalogue.TAILLE_MAX;
                lu = flux.suivant(progress)) {
            canal.write(lu.get());
        }
        return octets.toByteArray();
    }

    private static void copier(Path fichier, Arrivee arrivee, Progress progress)
            throws IOException {
        try (var flux = ouvrir(fichier, arrivee.table())) {
            arrivee.partiel().effacer();
            arrivee.suivre(flux, true, progress);
        }
    }

    private static Flux ouvrir(Path fichier, TablePubliee table) {
        try {
            return new FluxFichier(fichier);
        } catch (IOException e) {
            throw Panne.TABLE_ABSENTE.par(e, table.nom());
        }
    }
}
