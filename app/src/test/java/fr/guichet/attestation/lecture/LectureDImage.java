package fr.guichet.attestation.lecture;

import fr.guichet.attestation.ocr.Ocr;
import fr.guichet.common.Progress;

import java.awt.image.BufferedImage;
import java.util.List;

/** The reading of a picture's letters alone, without its decoding nor its barcodes. */
public final class LectureDImage {

    private LectureDImage() {}

    public static List<ValeurLue> lire(Ocr ocr, BufferedImage page) {
        var image = new LecteurImage(ocr, Progress.AUCUN).lire(page, 1).orElseThrow();
        return Pages.reunir(List.of(image.valeurs()));
    }
}
