package fr.guichet.table.telechargement;

import fr.guichet.common.Progress;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks a server for a table, or for what is still missing of it (RFC 9110, §14). */
record Envoi(Reseau reseau, URI adresse, Arrivee arrivee) {

    private static final int PARTIE = 206;
    private static final int PLAGE_REFUSEE = 416;
    private static final Pattern PLAGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d+|\\*)");

    /**
     * @throws TelechargementException when the table does not come whole
     * @throws IOException when the disk refuses it
     */
    void recevoir(Progress progress) throws IOException {
        var partiel = arrivee.partiel();
        if (partiel.recu() > arrivee.table().taille()) {
            partiel.effacer();
        }
        if (partiel.recu() == arrivee.table().taille() || continuer(progress)) {
            return;
        }
        partiel.effacer();
        if (!continuer(progress)) {
            throw Panne.REFUS.de(adresse.getHost(), PLAGE_REFUSEE);
        }
    }

    /** False when the server cannot go on from where this computer is. */
    private boolean continuer(Progress progress) throws IOException {
        long deja = arrivee.partiel().recu();
        try (var reponse = reseau.demander(adresse, entetes(deja), progress)) {
            switch (reponse.code()) {
                case Reponse.TROUVE -> arrivee.partiel().recommencer(marque(reponse));
                case PARTIE, PLAGE_REFUSEE -> {
                    if (!suite(reponse, deja)) {
                        return false;
                    }
                }
                default -> throw reponse.refus(() -> Panne.TABLE_ABSENTE.de(arrivee.table().nom()));
            }
            if (reponse.longueur().isPresent()) {
                arrivee.annoncer(reponse.longueur().getAsLong());
            }
            arrivee.suivre(reponse.corps(), reponse.finMarquee(), progress);
            return true;
        }
    }

    private Map<String, String> entetes(long deja) throws IOException {
        if (deja == 0) {
            return Map.of();
        }
        var plage = "bytes=" + deja + "-";
        var marque = arrivee.partiel().marqueLue();
        return marque.isPresent()
                ? Map.of("Range", plage, "If-Range", marque.get())
                : Map.of("Range", plage);
    }

    /** Whether the answer begins at the first byte that is missing, and is of this very file. */
    private boolean suite(Reponse reponse, long deja) {
        var plage = PLAGE.matcher(reponse.entete("Content-Range").orElse(""));
        return deja > 0
                && reponse.code() == PARTIE
                && plage.matches()
                && plage.group(1).equals(String.valueOf(deja))
                && (plage.group(2).equals("*")
                        || plage.group(2).equals(String.valueOf(arrivee.table().taille())));
    }

    /** What If-Range may name: a weak ETag promises nothing of the bytes. */
    private static Optional<String> marque(Reponse reponse) {
        return reponse.entete("ETag")
                .filter(etag -> !etag.startsWith("W/"))
                .or(() -> reponse.entete("Last-Modified"));
    }
}
