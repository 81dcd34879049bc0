package fr.guichet.table.telechargement;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.Progress;
import fr.guichet.table.catalogue.TablePubliee;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** A table on its way to the disk: not one byte more than its publisher announced, nor fewer. */
record Arrivee(TablePubliee table, Partiel partiel) {

    /** Refuses at once a body that is not as long as what is missing. */
    void annoncer(long longueur) throws IOException {
        long total = partiel.recu() + longueur;
        if (total > table.taille()) {
            throw tropGrande();
        }
        if (total < table.taille()) {
            throw tropPetite(total);
        }
    }

    /**
     * Writes what comes after what is already here.
     *
     * @param finMarquee whether the source itself says that it is the end
     * @throws TelechargementException when it is not what was announced: nothing is kept; or when
     *     it stops before the end: what has arrived is
     * @throws IOException when the disk refuses it
     */
    void suivre(Flux flux, boolean finMarquee, Progress progress) throws IOException {
        long recu = ecrire(flux, progress);
        if (recu > table.taille()) {
            throw tropGrande();
        }
        if (recu < table.taille()) {
            throw finMarquee ? tropPetite(recu) : interrompue(Panne.COUPURE, null, recu);
        }
    }

    /** Bytes now on the disk; more than announced when there was one too many. */
    private long ecrire(Flux flux, Progress progress) throws IOException {
        long recu = partiel.recu();
        try (var canal = partiel.suite()) {
            for (var lu = suivant(flux, recu, progress);
                    lu.isPresent();
                    lu = suivant(flux, recu, progress)) {
                recu += lu.get().remaining();
                if (recu > table.taille()) {
                    return recu;
                }
                Partiel.ecrire(canal, lu.get());
                progress.report(recu, table.taille(), avancement(recu));
            }
        }
        return recu;
    }

    /** What the source does badly is told apart from what the disk does. */
    private Optional<ByteBuffer> suivant(Flux flux, long recu, Progress progress) {
        try {
            return flux.suivant(progress);
        } catch (HttpTimeoutException e) {
            throw interrompue(Panne.ARRET, e, recu);
        } catch (IOException e) {
            throw interrompue(Panne.COUPURE, e, recu);
        }
    }

    private String avancement(long recu) {
        return Messages.text(
                "telechargement.recu",
                table.nom(),
                Nombres.taille(recu),
                Nombres.taille(table.taille()));
    }

    private TelechargementException interrompue(Panne panne, IOException cause, long recu) {
        return panne.par(cause, table.nom(), Nombres.taille(recu), Nombres.taille(table.taille()));
    }

    private TelechargementException tropGrande() throws IOException {
        partiel.effacer();
        return Panne.TROP_GRANDE.de(table.nom(), Nombres.taille(table.taille()));
    }

    private TelechargementException tropPetite(long recu) throws IOException {
        partiel.effacer();
        return Panne.TROP_PETITE.de(
                table.nom(), Nombres.taille(recu), Nombres.taille(table.taille()));
    }
}
