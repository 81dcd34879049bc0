package fr.guichet.table.catalogue;

import fr.guichet.common.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as catalogues write it: 64 digits in hexadecimal, small letters. */
final class Empreintes {

    private static final int BLOC = 64 * 1024;

    private Empreintes() {}

    static String de(Path fichier, Progress progress) throws IOException {
        var digest = sha256();
        var bloc = new byte[BLOC];
        try (var in = Files.newInputStream(fichier)) {
            for (int n = in.read(bloc); n >= 0; n = in.read(bloc)) {
                progress.stopIfCancelled();
                digest.update(bloc, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
