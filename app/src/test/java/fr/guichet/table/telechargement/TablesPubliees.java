package fr.guichet.table.telechargement;

import fr.guichet.table.catalogue.Publication;
import fr.guichet.table.catalogue.TablePubliee;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** Tables rightly signed, of contents that no file holds yet. */
final class TablesPubliees {

    private TablesPubliees() {}

    static TablePubliee signer(
            Publication publication,
            String emetteur,
            String version,
            LocalDate date,
            String fichier,
            byte[] contenu) {
        return publication.signer(
                new TablePubliee(
                        emetteur,
                        emetteur,
                        version,
                        date,
                        fichier,
                        contenu.length,
                        sha256(contenu),
                        "à signer"));
    }

    private static String sha256(byte[] contenu) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contenu));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
