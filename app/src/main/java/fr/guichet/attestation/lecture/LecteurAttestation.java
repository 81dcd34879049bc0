package fr.guichet.attestation.lecture;

import fr.guichet.attestation.document.Document;
import fr.guichet.attestation.document.Mot;
import fr.guichet.attestation.document.Provenance;
import fr.guichet.common.Progress;

import java.util.ArrayList;
import java.util.List;

/** Reads the text a file holds. */
public final class LecteurAttestation implements Lecteur {

    /** Fewer words than these on a page: a scanner's stamp on a picture, not its text. */
    private static final int MOTS_MIN = 8;

    private static final String SANS_TEXTE = "La page %d est une image : son texte n’a pas été lu.";

    @Override
    public Lecture lire(Document document, Progress progress) {
        var mots = new ArrayList<Mot>();
        var avertissements = new ArrayList<String>();
        for (int page = 1; page <= document.pages(); page++) {
            progress.stopIfCancelled();
            progress.report(page - 1L, document.pages(), "Page " + page);
            var lus = document.mots(page);
            mots.addAll(lus);
            if (lus.size() < MOTS_MIN) {
                avertissements.add(SANS_TEXTE.formatted(page));
            }
        }
        return new Lecture(
                Extraction.lire(mots, Provenance.TEXTE), List.of(), mots, avertissements);
    }
}
