package fr.guichet.attestation.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.attestation.document.Mot;
import fr.guichet.attestation.document.Provenance;
import fr.guichet.attestation.synthese.Modele;
import fr.guichet.attestation.synthese.Releve;
import fr.guichet.attestation.synthese.Rendu;
import fr.guichet.attestation.synthese.Tirage;
import fr.guichet.patient.Nir;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What holds whatever the page, and however badly it was read. */
class ExtractionProprietesTest {

    private static final String SIGNES = "0123456789OIlSBZ|-/.:AC";

    @Property(tries = 100)
    void everyFieldOfEveryLayoutIsReadFromPerfectWords(
            @ForAll Modele modele, @ForAll @IntRange(max = 5000) int graine) {
        var carte = Tirage.carte(graine);
        var lues = Extraction.lire(mots(modele, graine), Provenance.TEXTE);
        assertThat(new Releve().ajouter(carte, lues)).isEmpty();
        assertThat(lues).allMatch(v -> v.doute() == null);
    }

    @Property(tries = 120)
    void noNumberIsShownAsRightUnlessItsKeyIs(
            @ForAll Modele modele,
            @ForAll @IntRange(max = 5000) int graine,
            @ForAll @IntRange(min = 1, max = 30) int fautes) {
        var lues = Extraction.lire(abimer(mots(modele, graine), graine, fautes), Provenance.OCR);
        assertThat(lues)
                .filteredOn(v -> v.champ() == ChampLu.NIR && v.doute() == null)
                .allMatch(v ->
                        v.valeur().length() == Nir.LONGUEUR + 2
                                && Nir.lire(v.valeur()).isPresent());
    }

    @Property(tries = 120)
    void theCodeOfTransmissionIsNeverTheAmc(
            @ForAll Modele modele, @ForAll @IntRange(max = 5000) int graine) {
        var carte = Tirage.carte(graine);
        var sansAmc =
                mots(modele, graine).stream().filter(m -> !m.texte().equals(carte.amc())).toList();
        assertThat(Extraction.lire(sansAmc, Provenance.TEXTE))
                .noneMatch(v -> v.champ() == ChampLu.AMC);
    }

    @Property(tries = 100)
    void anAlteredNumberIsDoubted(
            @ForAll @IntRange(max = 5000) int graine,
            @ForAll @IntRange(max = 14) int place,
            @ForAll @IntRange(min = 1, max = 9) int ecart) {
        var nir = Tirage.carte(graine).personnes().getFirst().nir();
        char chiffre = nir.charAt(place);
        if (!Character.isDigit(chiffre)) {
            return;
        }
        char autre = (char) ('0' + (chiffre - '0' + ecart) % 10);
        var altere = nir.substring(0, place) + autre + nir.substring(place + 1);
        assertThat(PageEcrite.lire("N° SS : " + altere)).allMatch(v -> v.doute() != null);
        assertThat(PageEcrite.lire("MARTIN " + altere)).noneMatch(v -> v.champ() == ChampLu.NIR);
    }

    @Property(tries = 100)
    void nothingStopsTheReading(@ForAll Modele modele, @ForAll @IntRange(max = 5000) int graine) {
        var lues = Extraction.lire(abimer(mots(modele, graine), graine, 200), Provenance.OCR);
        assertThat(lues)
                .allMatch(v -> !v.valeur().isEmpty() && v.confiance() >= 0 && v.confiance() <= 1);
    }

    private static List<Mot> mots(Modele modele, int graine) {
        return new Rendu(modele.composer(Tirage.carte(graine)), Font.SANS_SERIF).mots();
    }

    /** Signs replaced, words dropped. */
    private static List<Mot> abimer(List<Mot> mots, int graine, int fautes) {
        var hasard = new Random(graine);
        var abimes = new ArrayList<>(mots);
        for (int i = 0; i < fautes; i++) {
            int place = hasard.nextInt(abimes.size());
            var mot = abimes.get(place);
            var texte = new StringBuilder(mot.texte());
            texte.setCharAt(
                    hasard.nextInt(texte.length()), SIGNES.charAt(hasard.nextInt(SIGNES.length())));
            abimes.set(place, new Mot(texte.toString(), mot.page(), mot.zone(), mot.confiance()));
            if (hasard.nextInt(20) == 0 && abimes.size() > 1) {
                abimes.remove(place);
            }
        }
        return abimes;
    }
}
