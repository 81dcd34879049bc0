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
 * @param empreinte SHA-256 of the file, in hexadecimal
 */
record Examen(Forme forme, String empreinte, Encodage encodage) {

    private static final int BLOC = 64 * 1024;
    private static final int DEBUT = 4 * 1024;

    /**
     * @throws UserException when there is no such file, or it is empty or too large
     */
    static Source source(Path fichier) throws IOException {
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
        var source = Source.de(fichier);
        if (source.taille() == 0) {
            throw new UserException(
                    "Le fichier « %s » est vide. Rien n’a été modifié : téléchargez la table de nouveau."
                            .formatted(fichier.getFileName()));
        }
        if (source.taille() > Limites.TAILLE) {
            throw new UserException(
                    "Le fichier « %s » dépasse 200 Mo. Rien n’a été modifié : une table de conventions est bien plus petite, vérifiez que c’est le bon fichier."
                            .formatted(fichier.getFileName()));
        }
        return source;
    }

    /**
     * @throws PasUneTable when the bytes are empty, or no table at all
     */
    static Examen de(Source source, Progress progress) throws IOException {
        var analyse = new AnalyseOctets();
        var empreinte = sha256();
        var bloc = new byte[BLOC];
        Forme forme = null;
        try (var in = source.ouvrir()) {
            for (int n = in.readNBytes(bloc, 0, BLOC); n > 0; n = in.readNBytes(bloc, 0, BLOC)) {
                progress.stopIfCancelled();
                analyse.ajouter(bloc, n);
                if (forme == null) {
                    var debut = Arrays.copyOf(bloc, Math.min(n, DEBUT));
                    forme = Forme.de(source, debut, analyse.utf16());
                }
                empreinte.update(bloc, 0, n);
            }
        }
        if (forme == null) {
            throw PasUneTable.informe(source, "il est vide");
        }
        return new Examen(forme, HexFormat.of().formatHex(empreinte.digest()), analyse.encodage());
    }

    static UserException illisible(Path fichier, IOException cause) {
        return new UserException(
                "Le fichier « %s » ne peut pas être lu. Rien n’a été modifié : vérifiez qu’il existe encore et qu’aucun autre programme ne le tient."
                        .formatted(fichier.getFileName()),
                cause);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
