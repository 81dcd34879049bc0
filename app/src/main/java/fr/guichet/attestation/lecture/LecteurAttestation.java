package fr.guichet.attestation.lecture;

import fr.guichet.attestation.code.CodeLu;
import fr.guichet.attestation.code.Codes;
import fr.guichet.attestation.document.Document;
import fr.guichet.attestation.document.Mot;
import fr.guichet.attestation.document.Provenance;
import fr.guichet.attestation.ocr.Ocr;
import fr.guichet.common.Progress;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the text a file holds; where there is none, the barcodes of the page and its letters. A
 * page of text is drawn and searched for barcodes only when it does not say enough: drawing it
 * takes longer than reading it.
 */
public final class LecteurAttestation implements Lecteur {

    /** Fewer words than these on a page: a scanner's stamp on a picture, not its text. */
    private static final int MOTS_MIN = 8;

    /** Narrower than this, a page has letters of a few dots: under 110 dots an inch. */
    private static final int COTE_MIN = 1200;

    /** Dots an inch a page of a PDF is drawn at: a barcode needs no more, and no less. */
    private static final int DPI = 300;

    private static final String TROP_PETITE =
            "La page %d est trop petite pour être bien lue : numérisez-la à 300 points par pouce.";
    private static final String RIEN = "Rien n’a été reconnu page %d.";

    /** What a page of text says when it is an attestation whole. */
    private static final Set<ChampLu> ESSENTIELS =
            EnumSet.of(ChampLu.AMC, ChampLu.ADHERENT, ChampLu.DROITS_AU);

    private final Ocr ocr;

    public LecteurAttestation(Ocr ocr) {
        this.ocr = ocr;
    }

    @Override
    public Lecture lire(Document document, Progress progress) {
        return new EnCours(document, progress).lire();
    }

    /** One reading, page after page. */
    private final class EnCours {

        private final Document document;
        private final Progress progress;
        private final List<List<ValeurLue>> valeurs = new ArrayList<>();
        private final List<CodeLu> codes = new ArrayList<>();
        private final List<Mot> mots = new ArrayList<>();
        private final Set<String> avertissements = new LinkedHashSet<>();
        private final LecteurImage images;

        EnCours(Document document, Progress progress) {
            this.document = document;
            this.progress = progress;
            images = new LecteurImage(ocr, progress);
        }

        Lecture lire() {
            for (int page = 1; page <= document.pages(); page++) {
                progress.stopIfCancelled();
                progress.report(page - 1L, document.pages(), "Lecture de la page " + page);
                lire(page);
            }
            // What is printed comes before what a barcode holds.
            codes.forEach(code -> valeurs.add(ValeursDeCode.de(code)));
            avertissements.addAll(images.avertissements());
            return new Lecture(Pages.reunir(valeurs), codes, mots, List.copyOf(avertissements));
        }

        private void lire(int page) {
            var texte = document.mots(page);
            var lues =
                    texte.size() < MOTS_MIN
                            ? List.<ValeurLue>of()
                            : Extraction.examiner(texte, Provenance.TEXTE).valeurs();
            valeurs.add(lues);
            mots.addAll(texte);
            if (!champs(lues).containsAll(ESSENTIELS)) {
                var image = document.image(page, DPI);
                codes.addAll(Codes.lire(image, page));
                if (lues.isEmpty()) {
                    lire(image, page);
                }
            }
        }

        private void lire(BufferedImage image, int page) {
            progress.stopIfCancelled();
            if (Math.max(image.getWidth(), image.getHeight()) < COTE_MIN) {
                avertissements.add(TROP_PETITE.formatted(page));
            }
            var lue = images.lire(image, page);
            lue.ifPresent(l -> {
                valeurs.add(l.valeurs());
                mots.addAll(l.mots());
                if (l.valeurs().isEmpty()) {
                    avertissements.add(RIEN.formatted(page));
                }
            });
        }

        private static Set<ChampLu> champs(List<ValeurLue> valeurs) {
            return valeurs.stream().map(ValeurLue::champ).collect(Collectors.toSet());
        }
    }
}
