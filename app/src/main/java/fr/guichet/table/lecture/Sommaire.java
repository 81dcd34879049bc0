package fr.guichet.table.lecture;

import fr.guichet.common.UserException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/**
 * The end of a ZIP, which tells how large its table of contents is: the library reads that table
 * whole, so it is looked at first. A large one, or one that needs the 64-bit form, is refused.
 */
final class Sommaire {

    private static final int FIN = 22;
    private static final int COMMENTAIRE = 0xFFFF;
    private static final int SIGNATURE = 0x06054B50;

    /** Bytes of the table of contents: a thousand files with long names. */
    private static final long TAILLE = 1024L * 1024;

    private Sommaire() {}

    static void verifier(Source source) throws IOException {
        try (var canal = FileChannel.open(source.chemin(), StandardOpenOption.READ)) {
            long debut = Math.max(0, canal.size() - FIN - COMMENTAIRE);
            var queue = ByteBuffer.allocate((int) (canal.size() - debut));
            while (queue.hasRemaining() && canal.read(queue, debut + queue.position()) >= 0) {
                // until the end of the file
            }
            queue.flip().order(ByteOrder.LITTLE_ENDIAN);
            // Any of the ends it may have been given: the library may choose another than we would.
            for (int i = 0; i + FIN <= queue.limit(); i++) {
                if (queue.getInt(i) == SIGNATURE && demesure(queue, i)) {
                    throw tropDeFichiers(source);
                }
            }
        }
    }

    private static boolean demesure(ByteBuffer queue, int fin) {
        int entrees = Short.toUnsignedInt(queue.getShort(fin + 10));
        long taille = Integer.toUnsignedLong(queue.getInt(fin + 12));
        return entrees > Limites.ENTREES || taille > TAILLE || queue.getInt(fin + 16) == -1;
    }

    private static UserException tropDeFichiers(Source source) {
        return new UserException(
                "%s contient plus de mille fichiers. Rien n’a été modifié : sortez-en la table et choisissez-la seule."
                        .formatted(source.designation()));
    }
}
