package fr.guichet.attestation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.guichet.common.UserException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What is opened as an attestation, and how its pages are seen. */
class DocumentsTest {

    private static final int ROUGE = 0xFF0000;
    private static final int BLANC = 0xFFFFFF;

    @TempDir Path dossier;

    @Test
    void aFileIsToldByItsContentWhateverItsName() throws IOException {
        var image = Fabrique.drapeau(60, 40);
        for (var format : Format.values()) {
            var octets =
                    switch (format) {
                        case PDF -> Fabrique.pdf(Fabrique.texte(50, 700, "Bonjour"));
                        case JPEG, PNG, TIFF, BMP -> Fabrique.image(image, format.name());
                    };
            var fichier = Files.write(dossier.resolve("carte.txt"), octets);
            try (var document = Documents.ouvrir(fichier)) {
                assertThat(document.format()).isEqualTo(format);
                assertThat(document.pages()).isOne();
                // It is read whole: nothing holds the file.
                Files.delete(fichier);
                assertThat(document.image(1, 100)).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    N° AMC ; 0379906753,            du texte
                    <!DOCTYPE html><html>,          une page web
                    GIF89a,                         une image GIF
                    RIFF0000WEBPVP8,                une image WebP
                    0000ftypheic0000,               une photo HEIC
                    0000ftypavif0000,               une image AVIF
                    {\\rtf1,                        un document de traitement de texte
                    """)
    void whatIsNoAttestationIsNamed(String contenu, String nature) {
        assertThatThrownBy(() -> Documents.ouvrir(contenu.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Ce fichier est " + nature)
                .hasMessageContaining("Guichet lit les PDF et les images");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> Documents.ouvrir(new byte[0]))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("Ce fichier est vide.");
    }

    @Test
    void theWordsOfAPdfStandWhereTheyAreSeen() {
        var a4 = PDRectangle.A4;
        try (var document =
                Documents.ouvrir(Fabrique.pdf(Fabrique.texte(100, 600, "N° AMC été")))) {
            var mots = document.mots(1);
            assertThat(mots).extracting(Mot::texte).containsExactly("N°", "AMC", "été");
            assertThat(mots).extracting(Mot::confiance).containsOnly(1.0);
            var premier = mots.getFirst().zone();
            assertThat(premier.x()).isCloseTo(100 / a4.getWidth(), within(0.002));
            // The letters stand on their line: 600 points from the bottom.
            assertThat(premier.y() + premier.hauteur())
                    .isCloseTo(1 - 600 / a4.getHeight(), within(0.005));
            assertInked(document, 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void theWordsOfATurnedPageStandWhereTheyAreSeen(int rotation) {
        var pdf = Fabrique.pdf(PDRectangle.A4, rotation, Fabrique.texte(80, 500, "ADHERENT"));
        try (var document = Documents.ouvrir(pdf)) {
            var image = document.image(1, 72);
            assertThat(image.getWidth() > image.getHeight()).isEqualTo(rotation % 180 != 0);
            assertInked(document, 1);
        }
    }

    @Test
    void theWordsOfACroppedPageStandWhereTheyAreSeen() throws IOException {
        var entier = Fabrique.pdf(PDRectangle.A4, 90, Fabrique.texte(120, 500, "ADHERENT"));
        try (var pdf = Loader.loadPDF(entier)) {
            pdf.getPage(0).setCropBox(new PDRectangle(100, 450, 200, 120));
            try (var document = Documents.ouvrir(Fabrique.enregistrer(pdf))) {
                assertThat(document.image(1, 72).getHeight()).isEqualTo(200);
                assertInked(document, 1);
            }
        }
    }

    /** All the ink of the page is in the zones of its words, and each zone holds some. */
    private static void assertInked(Document document, int page) {
        var image = document.image(page, 144);
        var zones = document.mots(page).stream().map(Mot::zone).toList();
        var encres = new int[zones.size()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFF) < 0x80) {
                    int zone =
                            zone(
                                    zones,
                                    (x + 0.5) / image.getWidth(),
                                    (y + 0.5) / image.getHeight());
                    assertThat(zone).as("ink at %d,%d", x, y).isNotNegative();
                    encres[zone]++;
                }
            }
        }
        assertThat(encres).doesNotContain(0);
    }

    private static int zone(List<Zone> zones, double x, double y) {
        for (int i = 0; i < zones.size(); i++) {
            var z = zones.get(i);
            if (x >= z.x() && x <= z.x() + z.largeur() && y >= z.y() && y <= z.y() + z.hauteur()) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void theTextLaidUnderAScanIsLessSure() {
        var pdf =
                Fabrique.pdf((_, _, dessin) -> {
                    dessin.setRenderingMode(
                            org.apache.pdfbox.pdmodel.graphics.state.RenderingMode.NEITHER);
                    Fabrique.texte(100, 600, "devine").ecrire(null, null, dessin);
                });
        try (var document = Documents.ouvrir(pdf)) {
            assertThat(document.mots(1)).extracting(Mot::confiance).containsExactly(0.5);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "90, 1", "180, 3", "270, 2"})
    void aScannedPageIsTakenDotForDotAndUpright(int rotation, int coin) {
        var pdf =
                Fabrique.pdf(
                        PDRectangle.A4, rotation, Fabrique.numerisee(Fabrique.drapeau(1240, 1754)));
        try (var document = Documents.ouvrir(pdf)) {
            assertThat(document.mots(1)).isEmpty();
            var image = document.image(1, 300);
            assertThat(Math.max(image.getWidth(), image.getHeight())).isEqualTo(1754);
            assertThat(coins(image)).containsExactly(rouge(coin));
            // Asked less, it gives less: 1240 dots over 8.27 inches are 150 an inch.
            assertThat(document.image(1, 75).getWidth()).isEqualTo(image.getWidth() / 2);
        }
    }

    @Test
    void aPageWhosePictureIsLostIsNotShownAsWhite() throws IOException {
        var bonne = Fabrique.numerisee(Fabrique.drapeau(100, 100));
        var perdue =
                Fabrique.pdf((pdf, page, dessin) -> {
                    bonne.ecrire(pdf, page, dessin);
                    page.getResources().getCOSObject().removeItem(COSName.XOBJECT);
                });
        try (var document = Documents.ouvrir(perdue)) {
            assertThatThrownBy(() -> document.image(1, 100))
                    .isInstanceOf(UserException.class)
                    .hasMessageStartingWith("Ce fichier est abîmé");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "3, 3", "4, 2", "5, 0", "6, 1", "7, 3", "8, 2"})
    void aTelephonesPhotoIsTurnedUpright(int orientation, int coin) {
        var octets = Fabrique.jpegTourne(Fabrique.drapeau(64, 48), orientation);
        try (var document = Documents.ouvrir(octets)) {
            var image = document.image(1, 300);
            assertThat(image.getWidth()).isEqualTo(orientation < 5 ? 64 : 48);
            assertThat(coins(image)).containsExactly(rouge(coin));
        }
    }

    /** The corners of which one alone is red: upper left, upper right, lower left, lower right. */
    private static int[] rouge(int coin) {
        var attendus = new int[] {BLANC, BLANC, BLANC, BLANC};
        attendus[coin] = ROUGE;
        return attendus;
    }

    /** To the nearest of red and white. */
    private static int[] coins(BufferedImage image) {
        int droite = image.getWidth() - 3;
        int bas = image.getHeight() - 3;
        return Arrays.stream(new int[][] {{2, 2}, {droite, 2}, {2, bas}, {droite, bas}})
                .mapToInt(p -> (image.getRGB(p[0], p[1]) & 0xFF) > 0x80 ? BLANC : ROUGE)
                .toArray();
    }

    @Test
    void eachPageOfATiffIsThere() {
        var pages = List.of(Fabrique.drapeau(100, 50), Fabrique.drapeau(30, 80));
        try (var document = Documents.ouvrir(Fabrique.tiff(pages, Map.of()))) {
            assertThat(document.pages()).isEqualTo(2);
            assertThat(document.image(2, 300).getHeight()).isEqualTo(80);
        }
    }

    @Test
    void aFaxHasSquareDots() {
        // 204 dots an inch across, 98 down, as the coarse mode of faxes makes them.
        var page = Fabrique.drapeau(1728, 1078, BufferedImage.TYPE_BYTE_BINARY);
        try (var document =
                Documents.ouvrir(Fabrique.tiff(List.of(page), Map.of(282, 204, 283, 98, 296, 2)))) {
            var image = document.image(1, 300);
            assertThat(image.getWidth()).isEqualTo(1728);
            assertThat(image.getHeight()).isEqualTo(2244);
        }
    }

    @Test
    void anImageThatSaysItsScaleIsReducedToTheOneAskedAndNeverEnlarged() {
        var octets = Fabrique.png(Fabrique.drapeau(600, 300), 300);
        try (var document = Documents.ouvrir(octets)) {
            assertThat(document.image(1, 300).getWidth()).isEqualTo(600);
            assertThat(document.image(1, 600).getWidth()).isEqualTo(600);
            assertThat(document.image(1, 100).getWidth()).isEqualTo(200);
            assertThat(document.image(1, 30).getWidth()).isEqualTo(60);
            assertThat(coins(document.image(1, 30))).containsExactly(rouge(0));
        }
    }

    @Test
    void whatIsTransparentIsWhite() {
        var octets = Fabrique.image(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png");
        try (var document = Documents.ouvrir(octets)) {
            assertThat(document.image(1, 300).getRGB(5, 5) & BLANC).isEqualTo(BLANC);
        }
    }

    @Test
    void inkAndGreyKeepTheirShade() {
        var gris = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
        gris.getRaster().setSample(0, 0, 0, 128);
        for (var format : List.of("png", "tiff")) {
            try (var document = Documents.ouvrir(Fabrique.image(gris, format))) {
                var lue = document.image(1, 300);
                assertThat(lue.getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
                assertThat(lue.getRaster().getSample(0, 0, 0)).isEqualTo(128);
            }
        }
    }

    @Test
    void aPasswordIsSaidAndAnEmptyOneOpens() throws IOException {
        var ouvert = proteger("");
        try (var document = Documents.ouvrir(ouvert)) {
            assertThat(document.mots(1)).extracting(Mot::texte).containsExactly("Secret");
        }
        var ferme = proteger("1234");
        assertThatThrownBy(() -> Documents.ouvrir(ferme))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("Ce PDF est protégé par un mot de passe.");
    }

    private static byte[] proteger(String motDePasse) throws IOException {
        try (var pdf = Loader.loadPDF(Fabrique.pdf(Fabrique.texte(50, 700, "Secret")))) {
            pdf.protect(
                    new StandardProtectionPolicy(
                            "proprietaire", motDePasse, new AccessPermission()));
            return Fabrique.enregistrer(pdf);
        }
    }
}
