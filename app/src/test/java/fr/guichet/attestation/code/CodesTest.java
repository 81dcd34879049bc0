package fr.guichet.attestation.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BarcodeFormat;

import fr.guichet.attestation.code.PageACode.Bruit;
import fr.guichet.attestation.code.PageACode.Code;
import fr.guichet.attestation.document.Provenance;
import fr.guichet.attestation.document.Zone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** The codes of whole A4 pages, as scanners see them. */
class CodesTest {

    private static final int[] ROTATIONS = {0, 1, 2, 5, 12, 90, 180};
    private static final double[] MODULES = {0.5, 0.33};
    private static final String CONTENU =
            "0379906753;RO;026710000;00042;2026-01-01;2026-12-31;MARTIN;CAMILLE;1985-05-07;PEC";

    private final Random hasard = new Random(20261122);

    /** The proof asked of the reading of DataMatrix: 95 of 100, whatever the rotation. */
    @ParameterizedTest
    @CsvSource({"200", "300"})
    void aDataMatrixIsReadOnAWholePage(int dpi) {
        int pages = 0;
        int lus = 0;
        for (double module : MODULES) {
            for (int rotation : ROTATIONS) {
                var code = new Code(BarcodeFormat.DATA_MATRIX, CONTENU, module);
                var page = PageACode.dessiner(code, rotation, dpi, Bruit.MOYEN, hasard);
                var codes = lire(page.image(), 1);
                pages++;
                if (!codes.isEmpty()) {
                    lus++;
                    assertThat(codes).hasSize(1);
                    assertThat(codes.getFirst().provenance()).isEqualTo(Provenance.DATAMATRIX);
                    assertThat(codes.getFirst().contenu()).isEqualTo(CONTENU);
                    assertNear(codes.getFirst().zone(), page.zone(), 0.005);
                }
            }
        }
        System.out.printf(
                "DataMatrix, %d points par pouce, bruit moyen : %d pages sur %d%n",
                dpi, lus, pages);
        assertThat(lus).isGreaterThanOrEqualTo((int) Math.ceil(0.95 * pages));
    }

    @ParameterizedTest
    @CsvSource({
        "QR_CODE,  QR,      0", "QR_CODE,  QR,      12", "QR_CODE,  QR,      90",
        "PDF_417,  PDF417,  0", "PDF_417,  PDF417,  90", "PDF_417,  PDF417,  180",
        "CODE_128, CODE128, 0", "CODE_128, CODE128, 2", "CODE_128, CODE128, 90"
    })
    void theOtherCodesAreReadAndPlaced(BarcodeFormat format, Provenance provenance, int rotation) {
        var contenu = format == BarcodeFormat.CODE_128 ? "1234567890123456" : CONTENU;
        var page =
                PageACode.dessiner(
                        new Code(format, contenu, 0.5), rotation, 200, Bruit.MOYEN, hasard);
        var codes = lire(page.image(), 3);
        assertThat(codes).hasSize(1);
        var lu = codes.getFirst();
        assertThat(lu.provenance()).isEqualTo(provenance);
        assertThat(lu.contenu()).isEqualTo(contenu);
        assertThat(lu.page()).isEqualTo(3);
        // How tall the bars of a Code 128 are is not known: where they are is.
        assertNear(lu.zone(), page.zone(), format == BarcodeFormat.CODE_128 ? 0.05 : 0.02);
    }

    @Test
    void aCardAloneIsReadToo() {
        var code = new Code(BarcodeFormat.DATA_MATRIX, CONTENU, 0.4);
        var page = PageACode.dessiner(code, 0, 300, Bruit.MOYEN, hasard);
        int x = (int) (page.zone().x() * page.image().getWidth()) - 600;
        int y = (int) (page.zone().y() * page.image().getHeight()) - 250;
        var carte = page.image().getSubimage(x, y, 1011, 638);
        assertThat(lire(carte, 1)).extracting(CodeLu::contenu).containsExactly(CONTENU);
    }

    @Test
    void aPageOfTextHasNoCode() {
        var page =
                PageACode.dessiner(
                        new Code(BarcodeFormat.DATA_MATRIX, "1", 0.01), 0, 200, Bruit.FORT, hasard);
        assertThat(lire(page.image(), 1)).isEmpty();
    }

    @Test
    void anImageOfAFewDotsHasNoCode() {
        for (int cote = 1; cote < 40; cote++) {
            var image = new BufferedImage(cote, 40 - cote, BufferedImage.TYPE_INT_RGB);
            assertThat(lire(image, 1)).isEmpty();
        }
    }

    /** In the time it takes: a machine that runs tests seldom has nothing else to do. */
    private static List<CodeLu> lire(BufferedImage image, int page) {
        return Codes.lire(image, page, Duration.ofSeconds(20));
    }

    private static void assertNear(Zone lue, Zone vraie, double ecart) {
        assertThat(lue.x()).isCloseTo(vraie.x(), within(ecart));
        assertThat(lue.y()).isCloseTo(vraie.y(), within(ecart));
        assertThat(lue.largeur()).isCloseTo(vraie.largeur(), within(ecart));
        assertThat(lue.hauteur()).isCloseTo(vraie.hauteur(), within(ecart));
    }
}
