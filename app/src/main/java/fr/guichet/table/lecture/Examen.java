package fr.guichet.table.lecture;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file looked at as bytes, before it is read as a table.
 *
 * @param taille in bytes
 * @param empreinte SHA-256 of the file, in hexadecimal
 */
record Examen(long taille, String empreinte, Encodage encodage) {

    private static final int BLOC = 64 * 1024;
    private static final int DEBUT = 4 * 1024;

    /**
     * @throws UserException when the file cannot be read, is too large, empty, or no text at all
     */
    static Examen de(Path fichier, Progress progress) {
        try {
            long taille = taille(fichier);
            return parcourir(fichier, taille, progress);
        } catch (IOException e) {
            throw illisible(fichier, e);
        }
    }

    static UserException illisible(Path fichier, IOException cause) {
        return new UserException(
                "Le fichier « %s » ne peut pas être lu. Rien n’a été modifié : vérifiez qu’il existe encore et qu’aucun autre programme ne le tient."
                        .formatted(fichier.getFileName()),
                cause);
    }

    private static long taille(Path fichier) throws IOException {
        if (Files.isDirectory(fichier)) {
            throw new UserException(
                    "« %s » est un dossier. Rien n’a été modifié : choisissez le fichier d’une table."
                            .formatted(fichier.getFileName()));
        }
        if (!Files.exists(fichier)) {
            throw new UserException(
                    "Le fichier « %s » n’existe pas. Rien n’a été modifié : vérifiez son nom et son dossier."
                            .formatted(fichier));
        }
        long taille = Files.size(fichier);
        if (taille == 0) {
            throw new UserException(
                    "Le fichier « %s » est vide. Rien n’a été modifié : téléchargez la table de nouveau."
                            .formatted(fichier.getFileName()));
        }
        if (taille > Limites.TAILLE) {
            throw new UserException(
                    "Le fichier « %s » dépasse 200 Mo. Rien n’a été modifié : une table de conventions est bien plus petite, vérifiez que c’est le bon fichier."
                            .formatted(fichier.getFileName()));
        }
        return taille;
    }

    private static Examen parcourir(Path fichier, long taille, Progress progress)
            throws IOException {
        var analyse = new AnalyseOctets();
        var empreinte = sha256();
        var bloc = new byte[BLOC];
        long lus = 0;
        try (var in = Files.newInputStream(fichier)) {
            for (int n = in.readNBytes(bloc, 0, BLOC); n > 0; n = in.readNBytes(bloc, 0, BLOC)) {
                progress.stopIfCancelled();
                analyse.ajouter(bloc, n);
                if (lus == 0) {
                    refuserSiEtranger(fichier, Arrays.copyOf(bloc, Math.min(n, DEBUT)), analyse);
                }
                empreinte.update(bloc, 0, n);
                lus += n;
            }
        }
        return new Examen(taille, HexFormat.of().formatHex(empreinte.digest()), analyse.encodage());
    }

    private static void refuserSiEtranger(Path fichier, byte[] debut, AnalyseOctets analyse) {
        Nature.etrangere(debut, analyse.utf16())
                .ifPresent(nature -> {
                    throw new UserException(
                            "« %s » est %s, pas une table que Guichet sait lire. Rien n’a été modifié : choisissez la table au format CSV ou texte."
                                    .formatted(fichier.getFileName(), nature));
                });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
