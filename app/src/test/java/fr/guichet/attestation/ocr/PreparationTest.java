package fr.guichet.attestation.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.guichet.attestation.synthese.Bruit;
import fr.guichet.attestation.synthese.Modele;
import fr.guichet.attestation.synthese.Rendu;
import fr.guichet.attestation.synthese.Tirage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

class PreparationTest {

    private static BufferedImage page() {
        return new Rendu(Modele.LIBELLES.composer(Tirage.carte(1)), Font.SANS_SERIF).image(150);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, -1.3, 2, -3.1})
    void theSlantOfAPageIsFoundAndUndone(double degres) {
        var penchee = Points.de(pencher(page(), degres));

        double trouve = Inclinaison.degres(penchee);

        assertThat(trouve).isCloseTo(degres, within(0.1));
        var inclinee =
                AffineTransform.getRotateInstance(
                        Math.toRadians(trouve), penchee.largeur() / 2.0, penchee.hauteur() / 2.0);
        assertThat(Inclinaison.degres(penchee.redresser(inclinee))).isCloseTo(0, within(0.1));
    }

    private static BufferedImage pencher(BufferedImage page, double degres) {
        var penchee =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var g = penchee.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, page.getWidth(), page.getHeight());
        g.drawImage(
                page,
                AffineTransform.getRotateInstance(
                        Math.toRadians(degres), page.getWidth() / 2.0, page.getHeight() / 2.0),
                null);
        g.dispose();
        return penchee;
    }

    @Test
    void aBlankPageIsLevel() {
        assertThat(Inclinaison.degres(blanche(400, 600))).isZero();
    }

    @Test
    void theShadeOfATelephoneGoes() {
        var blanchie = Fond.blanchir(Points.de(Bruit.PHOTO.salir(page(), 3)));
        // A place without letters, in the darkest corner of the page but for what was turned in.
        assertThat(blanchie.valeur(blanchie.largeur() - 60, blanchie.hauteur() - 300))
                .isGreaterThan(200);
    }

    @Test
    void aFadedHeadingStaysDarkAndATintGoes() {
        var page = blanche(640, 640);
        remplir(page, 0, 0, 640, 640, 225);
        remplir(page, 0, 96, 640, 96, 100);
        remplir(page, 200, 130, 60, 30, 225);
        remplir(page, 0, 320, 640, 96, 180);

        var blanchie = Fond.blanchir(page);

        assertThat(blanchie.valeur(320, 40)).isGreaterThan(240);
        assertThat(blanchie.valeur(400, 144)).isLessThan(130);
        assertThat(blanchie.valeur(230, 145)).isGreaterThan(240);
        assertThat(blanchie.valeur(320, 368)).isGreaterThan(230);
    }

    @Test
    void aPlaceReadAgainLosesTheRulesBesideItAndGetsAWhiteFrame() {
        var place = blanche(60, 30);
        tracer(place, 10, 0, 2, 30);
        tracer(place, 30, 5, 3, 20);

        var prete = Decoupe.encadrer(Decoupe.sansFilets(place));

        assertThat(prete.largeur()).isEqualTo(80);
        assertThat(prete.hauteur()).isEqualTo(50);
        assertThat(prete.valeur(21, 20)).isEqualTo(255);
        assertThat(prete.valeur(41, 20)).isZero();
        assertThat(prete.valeur(2, 2)).isEqualTo(255);
    }

    @Test
    void aPlaceIsBlankADashOrText() {
        var place = blanche(60, 30);
        assertThat(Encre.de(place)).isEqualTo(Encre.RIEN);
        tracer(place, 20, 14, 12, 3);
        assertThat(Encre.de(place)).isEqualTo(Encre.TRAIT);
        tracer(place, 40, 4, 4, 20);
        assertThat(Encre.de(place)).isEqualTo(Encre.TEXTE);
    }

    @Test
    void theRulesOfATableAreNoText() {
        var place = blanche(60, 30);
        tracer(place, 0, 28, 60, 2);
        tracer(place, 58, 0, 2, 30);
        assertThat(Encre.de(place)).isEqualTo(Encre.RIEN);
    }

    @Test
    void coloursAndScalesAndTurns() {
        var rouge = new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB);
        rouge.setRGB(0, 0, 0xFFFFFF);
        var points = Points.de(rouge);
        assertThat(points.valeur(0, 0)).isEqualTo(255);
        assertThat(points.valeur(1, 0)).isZero();
        assertThat(points.aEchelle(2).largeur()).isEqualTo(8);
        assertThat(points.tourner(1).valeur(1, 0)).isEqualTo(255);
        assertThat(points.tourner(4).gris()).isEqualTo(points.gris());
    }

    @Test
    void theFrenchAlphabetOfTheProgramsFolderComesFirst(@TempDir Path donnees) throws IOException {
        var fournis = Alphabet.fourni(donnees);
        assertThat(fournis.dossier().resolve("eng.traineddata")).isNotEmptyFile();
        Files.createFile(donnees.resolve("tessdata").resolve("fra.traineddata"));
        assertThat(Alphabet.choisir(donnees, Map.of()))
                .isEqualTo(new Alphabet(donnees.resolve("tessdata"), "fra"));
    }

    @Test
    void aDamagedAlphabetIsUnpackedAgain(@TempDir Path donnees) throws IOException {
        var fichier = Alphabet.fourni(donnees).dossier().resolve("eng.traineddata");
        long taille = Files.size(fichier);
        Files.writeString(fichier, "tronqué");
        Alphabet.fourni(donnees);
        assertThat(fichier).hasSize(taille);
    }

    private static Points blanche(int largeur, int hauteur) {
        var gris = new byte[largeur * hauteur];
        Arrays.fill(gris, (byte) 255);
        return new Points(largeur, hauteur, gris);
    }

    private static void tracer(Points place, int x, int y, int largeur, int hauteur) {
        remplir(place, x, y, largeur, hauteur, 0);
    }

    private static void remplir(Points place, int x, int y, int largeur, int hauteur, int gris) {
        for (int j = y; j < y + hauteur; j++) {
            for (int i = x; i < x + largeur; i++) {
                place.gris()[j * place.largeur() + i] = (byte) gris;
            }
        }
    }
}
