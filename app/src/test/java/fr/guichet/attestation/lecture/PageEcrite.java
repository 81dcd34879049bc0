package fr.guichet.attestation.lecture;

import fr.guichet.attestation.document.Mot;
import fr.guichet.attestation.document.Provenance;
import fr.guichet.attestation.document.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words placed as a text drawn with spaces shows them: two spaces part two cells, a blank line two
 * blocks.
 */
final class PageEcrite {

    private static final Pattern MOT = Pattern.compile("\\S+");
    private static final double LETTRE = 0.01;
    private static final double LIGNE = 0.03;

    private PageEcrite() {}

    static List<Mot> mots(String page) {
        var mots = new ArrayList<Mot>();
        var lignes = page.lines().toList();
        for (int y = 0; y < lignes.size(); y++) {
            var lus = MOT.matcher(lignes.get(y));
            while (lus.find()) {
                var zone =
                        new Zone(
                                lus.start() * LETTRE,
                                y * LIGNE,
                                lus.group().length() * LETTRE,
                                LIGNE / 2);
                mots.add(new Mot(lus.group(), 1, zone, 1));
            }
        }
        return mots;
    }

    static List<ValeurLue> lire(String page) {
        return Extraction.lire(mots(page), Provenance.TEXTE);
    }

    /** « AMC=75990010 », « NIR1=… », in the order they are given. */
    static List<String> champs(String page) {
        return lire(page).stream()
                .map(v ->
                        v.champ()
                                + (v.beneficiaire() > 0 ? "" + v.beneficiaire() : "")
                                + "="
                                + v.valeur())
                .toList();
    }
}
