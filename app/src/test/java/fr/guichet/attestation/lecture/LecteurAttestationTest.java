package fr.guichet.attestation.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.attestation.document.Documents;
import fr.guichet.attestation.document.Provenance;
import fr.guichet.attestation.ocr.OcrDeTest;
import fr.guichet.attestation.synthese.Bruit;
import fr.guichet.attestation.synthese.Modele;
import fr.guichet.attestation.synthese.Releve;
import fr.guichet.attestation.synthese.Rendu;
import fr.guichet.attestation.synthese.RenduPdf;
import fr.guichet.attestation.synthese.Tirage;
import fr.guichet.common.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import javax.imageio.ImageIO;

/** Whole files, from their bytes to their fields. */
class LecteurAttestationTest {

    private final Lecteur lecteur = new LecteurAttestation(OcrDeTest.alphabetFourni());

    @ParameterizedTest
    @EnumSource
    void aBornDigitalPdfNeedsNoEngine(Modele modele, @TempDir Path dossier) throws IOException {
        var sansMoteur =
                new LecteurAttestation(
                        OcrDeTest.sansDossier(Files.createFile(dossier.resolve("f"))));
        for (int graine = 1; graine <= 5; graine++) {
            var carte = Tirage.carte(graine);
            var lecture = lire(sansMoteur, new RenduPdf(modele.composer(carte)).octets());
            assertThat(new Releve().ajouter(carte, lecture.valeurs())).isEmpty();
            assertThat(lecture.valeurs()).allMatch(v -> v.provenance() == Provenance.TEXTE);
            assertThat(lecture.avertissements()).isEmpty();
        }
    }

    /** A sample of the layouts kept out of tuning; the benchmark reads them by the dozen. */
    @Test
    void scannedPagesOfLayoutsKeptOutOfTuning() throws IOException {
        var releve = new Releve();
        for (var modele : Modele.reserves()) {
            var carte = Tirage.carte(7000 + modele.ordinal());
            var page = new Rendu(modele.composer(carte), Font.SANS_SERIF).image(300);
            var lecture = lire(lecteur, png(Bruit.L1.salir(page, modele.ordinal())));
            releve.ajouter(carte, lecture.valeurs());
            assertThat(lecture.avertissements()).singleElement().asString().contains("alphabet");
        }
        assertThat(releve.nirsFaux()).as(releve.toString()).isZero();
        for (var champ : List.of(ChampLu.AMC, ChampLu.DROITS_DU, ChampLu.DROITS_AU, ChampLu.NIR)) {
            assertThat(releve.part(champ)).as(releve.toString()).isEqualTo(1);
        }
        assertThat(releve.part(ChampLu.DENTAIRE)).as(releve.toString()).isGreaterThan(0.8);
    }

    @Test
    void aPageUpsideDownIsTurned() throws IOException {
        var carte = Tirage.carte(11);
        var page = new Rendu(Modele.TABLEAU.composer(carte), Font.SANS_SERIF).image(200);
        var lecture = lire(lecteur, png(renverser(page)));
        var amc = lecture.valeurs().getFirst();
        assertThat(amc.champ()).isEqualTo(ChampLu.AMC);
        assertThat(amc.valeur()).isEqualTo(carte.amc());
        assertThat(amc.zone().y()).as("where it is on the page as it came").isGreaterThan(0.6);
        assertThat(lecture.mots()).anyMatch(m -> m.texte().equals(carte.amc()));
    }

    @Test
    void withoutAnEngineTheReadingSaysSo(@TempDir Path dossier) throws IOException {
        var fichier = Files.createFile(dossier.resolve("f"));
        var sansMoteur = new LecteurAttestation(OcrDeTest.sansDossier(fichier));
        var lecture =
                lire(sansMoteur, png(new BufferedImage(1300, 1300, BufferedImage.TYPE_BYTE_GRAY)));
        assertThat(lecture.valeurs()).isEmpty();
        assertThat(lecture.avertissements())
                .singleElement()
                .asString()
                .startsWith("Les images n’ont pas été lues");
    }

    @Test
    void aCancelledReadingStops() throws IOException {
        var annule =
                new Progress() {
                    @Override
                    public void report(long done, long total, String message) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        var octets = new RenduPdf(Modele.CASES.composer(Tirage.carte(1))).octets();
        try (var document = Documents.ouvrir(octets)) {
            assertThatThrownBy(() -> lecteur.lire(document, annule))
                    .isInstanceOf(CancellationException.class);
        }
    }

    private static Lecture lire(Lecteur lecteur, byte[] octets) {
        try (var document = Documents.ouvrir(octets)) {
            return lecteur.lire(document, Progress.AUCUN);
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var octets = new ByteArrayOutputStream();
        ImageIO.write(image, "png", octets);
        return octets.toByteArray();
    }

    private static BufferedImage renverser(BufferedImage page) {
        var renversee = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
        var g = renversee.createGraphics();
        g.drawImage(
                page,
                AffineTransform.getQuadrantRotateInstance(
                        2, page.getWidth() / 2.0, page.getHeight() / 2.0),
                null);
        g.dispose();
        return renversee;
    }
}
