package fr.guichet.bench;

import com.google.zxing.BarcodeFormat;

import fr.guichet.attestation.code.Codes;
import fr.guichet.attestation.code.PageACode;
import fr.guichet.attestation.code.PageACode.Bruit;
import fr.guichet.attestation.code.PageACode.Code;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How many barcodes of whole A4 pages are read, of all sizes, turns and noises; and how soon. */
final class CodesBench {

    private static final int TOURS = 3;
    private static final int[] ROTATIONS = {0, 1, 2, 5, 12, 90, 180};
    private static final double[] MODULES = {0.33, 0.5};
    private static final List<BarcodeFormat> FORMATS =
            List.of(
                    BarcodeFormat.DATA_MATRIX,
                    BarcodeFormat.QR_CODE,
                    BarcodeFormat.PDF_417,
                    BarcodeFormat.CODE_128);
    private static final String CONTENU =
            "0379906753;RO;026710000;00042;2026-01-01;2026-12-31;MARTIN;CAMILLE;1985-05-07;PEC";
    private static final String COURT = "1234567890123456";

    private CodesBench() {}

    static void mesurer() {
        var hasard = new Random(20261122);
        for (var format : FORMATS) {
            for (int dpi : new int[] {150, 200, 300}) {
                for (var bruit : Bruit.values()) {
                    mesurer(format, dpi, bruit, hasard);
                }
            }
        }
    }

    private static void mesurer(BarcodeFormat format, int dpi, Bruit bruit, Random hasard) {
        var contenu = format == BarcodeFormat.CODE_128 ? COURT : CONTENU;
        var durees = new ArrayList<Double>();
        int lus = 0;
        for (int tour = 0; tour < TOURS; tour++) {
            for (double module : MODULES) {
                for (int rotation : ROTATIONS) {
                    var code = new Code(format, contenu, module);
                    var page = PageACode.dessiner(code, rotation, dpi, bruit, hasard);
                    long debut = System.nanoTime();
                    var codes = Codes.lire(page.image(), 1);
                    durees.add((System.nanoTime() - debut) / 1e6);
                    lus += codes.stream().anyMatch(c -> c.contenu().equals(contenu)) ? 1 : 0;
                }
            }
        }
        var mesures = durees.stream().mapToDouble(Double::doubleValue).toArray();
        Mediane.imprimer(
                "%s, %d points par pouce, bruit %s".formatted(format, dpi, bruit),
                "%d sur %d, médiane %.0f ms, p99 %.0f ms",
                lus,
                mesures.length,
                Mediane.de(mesures),
                Mediane.centile(mesures, 99));
    }
}
