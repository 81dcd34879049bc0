package fr.guichet.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.regles.Convention;
import fr.guichet.table.lecture.LigneLue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Whatever happens to a file on its way, it is read or refused: never half applied. */
class FichiersAbimesTest {

    private static final int FICHIERS = 300;
    private static final byte[] SIGNES = "\";\n\r\t,|'=0?\0\u00FF".getBytes(StandardCharsets.UTF_8);

    @TempDir Path dossier;

    @Test
    @Timeout(60)
    void aDamagedFileIsReadOrRefusedAndNeverHalfApplied() {
        var hasard = new Random(20261122);
        int refuses = 0;
        try (var banc = new Banc(dossier)) {
            banc.importer("base.csv", Tables.ORGANISMES, "x", Mode.REMPLACEMENT);
            for (int i = 0; i < FICHIERS; i++) {
                var fichier = Tables.ecrire(dossier.resolve("abime.csv"), abimer(hasard));
                refuses += importer(banc, fichier) ? 0 : 1;
            }
        }
        assertThat(refuses).isBetween(1, FICHIERS / 2);
    }

    private static boolean importer(Banc banc, Path fichier) {
        var avant = banc.enVigueur();
        try {
            var lecture = banc.importeur.lire(fichier, "x", Progress.AUCUN);
            assertThat(lecture.lignes().size() + lecture.refusees().size())
                    .isEqualTo(lecture.lues());
            var preparation =
                    banc.importeur.comparer(
                            lecture, "x", Provenance.FICHIER, Mode.REMPLACEMENT, Progress.AUCUN);
            banc.importeur.appliquer(preparation, Progress.AUCUN);
            var lues = lecture.lignes().stream().map(LigneLue::convention).toList();
            assertThat(canoniques(banc.enVigueur())).isEqualTo(canoniques(lues));
            return true;
        } catch (UserException e) {
            assertThat(e).hasMessageContaining("Rien n’a été modifié");
            assertThat(banc.enVigueur()).isEqualTo(avant);
            return false;
        }
    }

    private static List<String> canoniques(List<Convention> conventions) {
        return conventions.stream()
                .map(Canonique::ligne)
                .map(Convention::toString)
                .distinct()
                .sorted()
                .toList();
    }

    private static byte[] abimer(Random hasard) {
        var texte = hasard.nextBoolean() ? Tables.ORGANISMES : Tables.ZEROS_PERDUS;
        var encodage =
                hasard.nextInt(3) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        var octets = texte.getBytes(encodage);
        for (int coups = 1 + hasard.nextInt(4); coups > 0; coups--) {
            octets = abimer(octets, hasard);
        }
        return octets;
    }

    private static byte[] abimer(byte[] octets, Random hasard) {
        if (octets.length == 0) {
            return octets;
        }
        int ou = hasard.nextInt(octets.length);
        int combien = Math.min(1 + hasard.nextInt(40), octets.length - ou);
        var abime = new ByteArrayOutputStream();
        abime.write(octets, 0, ou);
        switch (hasard.nextInt(6)) {
            case 0 -> abime.write(hasard.nextInt(256)); // a byte is replaced
            case 1 -> abime.write(SIGNES[hasard.nextInt(SIGNES.length)]); // by a sign that counts
            case 2 -> ou = hasard.nextInt(8) == 0 ? octets.length - 1 : ou + combien - 1; // a hole
            case 3 -> { // a stretch comes twice
                abime.write(octets, ou, combien);
                ou--;
            }
            case 4 -> { // noise comes in
                var bruit = new byte[combien];
                hasard.nextBytes(bruit);
                abime.writeBytes(bruit);
                ou--;
            }
            default -> { // something is typed in
                abime.write(SIGNES[hasard.nextInt(SIGNES.length)]);
                ou--;
            }
        }
        abime.write(octets, ou + 1, octets.length - ou - 1);
        return abime.toByteArray();
    }
}
