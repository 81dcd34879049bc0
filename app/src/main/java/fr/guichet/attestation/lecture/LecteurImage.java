package fr.guichet.attestation.lecture;

import fr.guichet.attestation.document.Mot;
import fr.guichet.attestation.document.Provenance;
import fr.guichet.attestation.ocr.MoteurPret;
import fr.guichet.attestation.ocr.Ocr;
import fr.guichet.attestation.ocr.OcrException;
import fr.guichet.attestation.ocr.PageLue;
import fr.guichet.common.Progress;

import java.awt.image.BufferedImage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the letters of pictures of pages, whichever way up; says why where it cannot. */
final class LecteurImage {

    /** Upside down first, then on either side. */
    private static final int[] AUTRES_SENS = {2, 1, 3};

    /** Fewer fields, and the page may lie another way. */
    private static final int CHAMPS_MIN = 2;

    /** Letters read the wrong way up are far less sure than this. */
    private static final double SURE = 0.75;

    private final Ocr ocr;
    private final Progress progress;
    private final Set<String> avertissements = new LinkedHashSet<>();
    private boolean enPanne;

    /** What a picture gave, placed on the page as it was given. */
    record ImageLue(List<ValeurLue> valeurs, List<Mot> mots) {}

    LecteurImage(Ocr ocr, Progress progress) {
        this.ocr = ocr;
        this.progress = progress;
    }

    Set<String> avertissements() {
        return avertissements;
    }

    /** Nothing where the engine is missing or failed: it is then not asked again. */
    Optional<ImageLue> lire(BufferedImage image, int page) {
        if (enPanne) {
            return Optional.empty();
        }
        try (var relecteur = ocr.relecteur()) {
            var lue = droite(image, page, relecteur);
            avertissements.add(ocr.alphabet());
            return Optional.of(lue);
        } catch (OcrException e) {
            enPanne = true;
            avertissements.add(e.getMessage());
            return Optional.empty();
        }
    }

    private ImageLue droite(BufferedImage image, int page, MoteurPret relecteur)
            throws OcrException {
        var lue = ocr.lire(image, page, 0, progress);
        var examen = Extraction.examiner(lue.mots(), Provenance.OCR);
        if (examen.valeurs().size() < CHAMPS_MIN && confiance(lue) < SURE) {
            for (int quarts : AUTRES_SENS) {
                var tournee = ocr.lire(image, page, quarts, progress);
                var autre = Extraction.examiner(tournee.mots(), Provenance.OCR);
                if (autre.valeurs().size() > examen.valeurs().size()) {
                    lue = tournee;
                    examen = autre;
                }
                if (examen.valeurs().size() > CHAMPS_MIN) {
                    break;
                }
            }
        }
        return surLaPage(lue, Relecture.completer(lue, relecteur, examen, progress));
    }

    private static double confiance(PageLue lue) {
        return lue.mots().stream().mapToDouble(Mot::confiance).average().orElse(0);
    }

    private static ImageLue surLaPage(PageLue lue, List<ValeurLue> valeurs) {
        return new ImageLue(
                valeurs.stream().map(v -> v.dans(lue.surLaPage(v.zone()))).toList(),
                lue.mots().stream()
                        .map(m ->
                                new Mot(
                                        m.texte(),
                                        m.page(),
                                        lue.surLaPage(m.zone()),
                                        m.confiance()))
                        .toList());
    }
}
