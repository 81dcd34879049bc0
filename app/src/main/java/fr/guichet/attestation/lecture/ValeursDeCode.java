package fr.guichet.attestation.lecture;

import fr.guichet.attestation.code.CodeLu;
import fr.guichet.attestation.document.Mot;
import fr.guichet.attestation.document.Zone;

import java.util.ArrayList;
import java.util.List;

/**
 * What a barcode plainly holds. The content of the cards' codes is not public: only what bears its
 * own label, or a social security number that its key confirms, is taken.
 */
final class ValeursDeCode {

    private static final String SEPARATEURS = "[\\p{Cntrl};|]+";

    /** Labels and values are written as on a page: a letter, a row. */
    private static final double LETTRE = 0.001;

    private static final double RANGEE = 0.01;

    private ValeursDeCode() {}

    static List<ValeurLue> de(CodeLu code) {
        return Extraction.examiner(mots(code), code.provenance()).valeurs().stream()
                .filter(valeur -> valeur.doute() == null)
                .map(valeur -> valeur.dans(code.zone()))
                .toList();
    }

    private static List<Mot> mots(CodeLu code) {
        var mots = new ArrayList<Mot>();
        int rangee = 0;
        for (var ligne : code.contenu().split(SEPARATEURS)) {
            // Far apart: what follows a label of one row is not under it.
            rangee += 20;
            int place = 0;
            for (var mot : ligne.replace("=", ": ").split("\\s+")) {
                var zone = new Zone(place * LETTRE, rangee * RANGEE, mot.length() * LETTRE, RANGEE);
                if (!mot.isEmpty()) {
                    mots.add(new Mot(mot, code.page(), zone, 1));
                }
                place += mot.length() + 1;
            }
        }
        return mots;
    }
}
