package fr.guichet.attestation.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Files made to harm, or that come to the desk by mistake. */
final class Hostiles {

    private static final int COTE = 20_000;
    private static final int BOMBE = 100 << 20;
    private static final String ABIME = "Ce fichier est abîmé ou incomplet";
    private static final String GRANDE = "contient une image de plus de 60 millions de points";
    private static final String LONG = "demande trop de calculs";
    private static final String PAGES = "Ce fichier a plus de 50 pages";

    private Hostiles() {}

    /** Writes them, each with what it must be answered. */
    static Map<Path, String> ecrire(Path dossier) throws IOException {
        var fichiers = new LinkedHashMap<String, byte[]>();
        var attendus = new LinkedHashMap<Path, String>();
        var images = images();
        var pdf = pdf();
        fichiers.putAll(images.octets());
        fichiers.putAll(pdf.octets());
        for (var entree : fichiers.entrySet()) {
            var nom = entree.getKey();
            var phrase = images.phrases().getOrDefault(nom, pdf.phrases().get(nom));
            attendus.put(Files.write(dossier.resolve(nom), entree.getValue()), phrase);
        }
        return attendus;
    }

    private record Lot(Map<String, byte[]> octets, Map<String, String> phrases) {

        Lot() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        void ajouter(String nom, byte[] contenu, String phrase) {
            octets.put(nom, contenu);
            phrases.put(nom, phrase);
        }
    }

    private static Lot images() throws IOException {
        var lot = new Lot();
        var jpeg = Fabrique.image(Fabrique.drapeau(2000, 1500), "jpeg");
        lot.ajouter("coupe.jpg", Arrays.copyOf(jpeg, jpeg.length * 2 / 3), ABIME);
        lot.ajouter("sans-fin.jpg", Arrays.copyOf(jpeg, jpeg.length - 2), ABIME);
        lot.ajouter("bombe.png", bombePng(), GRANDE);
        lot.ajouter("bombe.tif", bombeTiff(), GRANDE);
        lot.ajouter("bombe.bmp", bombeBmp(), ABIME);
        lot.ajouter("mille.tif", tiff(2_000), PAGES);
        lot.ajouter("boucle.tif", tiffEnBoucle(), PAGES);
        lot.ajouter(
                "texte.png",
                "N° AMC ; 0379906753".getBytes(StandardCharsets.UTF_8),
                "Ce fichier est du texte");
        lot.ajouter("vide.pdf", new byte[0], "Ce fichier est vide");
        lot.ajouter("lourd.pdf", Arrays.copyOf(Fabrique.pdf(), 51 << 20), "dépasse 50 Mo");
        return lot;
    }

    private static Lot pdf() throws IOException {
        var lot = new Lot();
        lot.ajouter("sans-page.pdf", Fabrique.pdf(), "ne contient aucune page");
        lot.ajouter("motdepasse.pdf", proteger("1234"), "est protégé par un mot de passe");
        lot.ajouter("motdepasse-vide.pdf", proteger(""), "lu");
        lot.ajouter("pages.pdf", pages(51), PAGES);
        lot.ajouter(
                "affiche.pdf",
                Fabrique.pdf(new PDRectangle(14_400, 14_400), 0, Fabrique.texte(9, 9, "Grand")),
                "a une page plus grande");
        lot.ajouter("contenu.pdf", contenu(), LONG);
        lot.ajouter("double.pdf", deuxFoisDeflate(), LONG);
        lot.ajouter("image.pdf", image(COSName.FLATE_DECODE, COTE, COTE), GRANDE);
        lot.ajouter("image-gonflee.pdf", image(COSName.FLATE_DECODE, 10, 10), LONG);
        lot.ajouter("jpeg-menteur.pdf", jpegMenteur(), GRANDE);
        lot.ajouter("incluse.pdf", incluse(), GRANDE);
        lot.ajouter("recursif.pdf", recursif(), LONG);
        lot.ajouter("poupees.pdf", poupees(), LONG);
        lot.ajouter("crochets.pdf", crochets(), ABIME);
        lot.ajouter("jpx.pdf", image(COSName.JPX_DECODE, 100, 100), "JPEG 2000");
        lot.ajouter("jbig2.pdf", image(COSName.JBIG2_DECODE, 100, 100), ABIME);
        return lot;
    }

    /** So many bytes, that are nothing once deflated. */
    private static byte[] deflate(int octets, byte valeur) throws IOException {
        var sortie = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(sortie)) {
            var bloc = new byte[1 << 20];
            Arrays.fill(bloc, valeur);
            for (int reste = octets; reste > 0; reste -= bloc.length) {
                deflate.write(bloc, 0, Math.min(reste, bloc.length));
            }
        }
        return sortie.toByteArray();
    }

    private static byte[] bombePng() throws IOException {
        var entete =
                ByteBuffer.allocate(13)
                        .putInt(COTE)
                        .putInt(COTE)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array();
        var sortie = new ByteArrayOutputStream();
        sortie.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'});
        morceau(sortie, "IHDR", entete);
        morceau(sortie, "IDAT", deflate(BOMBE, (byte) 0));
        morceau(sortie, "IEND", new byte[0]);
        return sortie.toByteArray();
    }

    private static void morceau(OutputStream sortie, String nom, byte[] contenu)
            throws IOException {
        var genre = nom.getBytes(StandardCharsets.US_ASCII);
        var controle = new CRC32();
        controle.update(genre);
        controle.update(contenu);
        sortie.write(ByteBuffer.allocate(4).putInt(contenu.length).array());
        sortie.write(genre);
        sortie.write(contenu);
        sortie.write(ByteBuffer.allocate(4).putInt((int) controle.getValue()).array());
    }

    private static byte[] bombeTiff() {
        var tiff = ByteBuffer.wrap(tiff(1)).order(ByteOrder.LITTLE_ENDIAN);
        return tiff.putInt(8 + 2 + 8, COTE).putInt(8 + 2 + 12 + 8, COTE).array();
    }

    /** Pages of one dot each, that share their dot. */
    private static byte[] tiff(int pages) {
        int taille = 2 + 6 * 12 + 4;
        var tiff = ByteBuffer.allocate(8 + pages * taille).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        for (int page = 1; page <= pages; page++) {
            tiff.putShort((short) 6);
            for (int[] champ :
                    new int[][] {{256, 1}, {257, 1}, {258, 8}, {262, 1}, {273, 0}, {279, 1}}) {
                tiff.putShort((short) champ[0]).putShort((short) 4).putInt(1).putInt(champ[1]);
            }
            tiff.putInt(page == pages ? 0 : 8 + page * taille);
        }
        return tiff.array();
    }

    private static byte[] tiffEnBoucle() {
        var tiff = tiff(1);
        tiff[tiff.length - 4] = 8;
        return tiff;
    }

    private static byte[] bombeBmp() {
        return ByteBuffer.allocate(1 << 16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'B')
                .put((byte) 'M')
                .putInt(1 << 16)
                .putInt(0)
                .putInt(54)
                .putInt(40)
                .putInt(COTE)
                .putInt(COTE)
                .putShort((short) 1)
                .putShort((short) 24)
                .array();
    }

    private static byte[] proteger(String motDePasse) throws IOException {
        try (var pdf = Loader.loadPDF(Fabrique.pdf(Fabrique.texte(50, 700, "Secret")))) {
            pdf.protect(
                    new StandardProtectionPolicy(
                            "proprietaire", motDePasse, new AccessPermission()));
            return Fabrique.enregistrer(pdf);
        }
    }

    private static byte[] pages(int combien) {
        var pages = new Fabrique.Page[combien];
        Arrays.fill(pages, Fabrique.texte(50, 700, "Page"));
        return Fabrique.pdf(pages);
    }

    private static byte[] contenu() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            var flux = flux(pdf, deflate(BOMBE, (byte) 'q'), COSName.FLATE_DECODE);
            page.getCOSObject().setItem(COSName.CONTENTS, flux);
            return Fabrique.enregistrer(pdf);
        }
    }

    /** Deflated twice: a few hundred bytes for as many million. */
    private static byte[] deuxFoisDeflate() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            var encore = new ByteArrayOutputStream();
            try (var deflate = new DeflaterOutputStream(encore)) {
                deflate.write(deflate(3 * BOMBE, (byte) ' '));
            }
            var flux = flux(pdf, encore.toByteArray(), COSName.FLATE_DECODE);
            var deux = new COSArray();
            deux.add(COSName.FLATE_DECODE);
            deux.add(COSName.FLATE_DECODE);
            flux.setItem(COSName.FILTER, deux);
            page.getCOSObject().setItem(COSName.CONTENTS, flux);
            return Fabrique.enregistrer(pdf);
        }
    }

    private static COSStream flux(PDDocument pdf, byte[] octets, COSName filtre)
            throws IOException {
        var flux = pdf.getDocument().createCOSStream();
        try (var sortie = flux.createRawOutputStream()) {
            sortie.write(octets);
        }
        flux.setItem(COSName.FILTER, filtre);
        return flux;
    }

    /** A page that is an image of 100 MB of nothing, or that none can decode. */
    private static byte[] image(COSName filtre, int largeur, int hauteur) throws IOException {
        return avecImage(deflate(BOMBE, (byte) 0), filtre, largeur, hauteur);
    }

    /** One that says it has a hundred dots, and has four hundred million. */
    private static byte[] jpegMenteur() throws IOException {
        var jpeg = ByteBuffer.wrap(Fabrique.image(Fabrique.drapeau(64, 64), "jpeg"));
        for (int i = 0; i < jpeg.limit() - 9; i++) {
            if (jpeg.getShort(i) == (short) 0xFFC0) {
                jpeg.putShort(i + 5, (short) COTE).putShort(i + 7, (short) COTE);
            }
        }
        return avecImage(jpeg.array(), COSName.DCT_DECODE, 10, 10);
    }

    private static byte[] avecImage(byte[] octets, COSName filtre, int largeur, int hauteur)
            throws IOException {
        return Fabrique.pdf((pdf, page, dessin) -> {
            var flux = flux(pdf, octets, filtre);
            flux.setItem(COSName.TYPE, COSName.XOBJECT);
            flux.setItem(COSName.SUBTYPE, COSName.IMAGE);
            flux.setInt(COSName.WIDTH, largeur);
            flux.setInt(COSName.HEIGHT, hauteur);
            flux.setInt(COSName.BITS_PER_COMPONENT, 8);
            flux.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            var image =
                    new PDImageXObject(
                            new org.apache.pdfbox.pdmodel.common.PDStream(flux), new PDResources());
            dessin.drawImage(image, 0, 0, 595, 842);
        });
    }

    /** An image among the orders of the page. */
    private static byte[] incluse() throws IOException {
        var ordres = new ByteArrayOutputStream();
        ordres.writeBytes(
                "q 500 0 0 500 0 0 cm BI /W %d /H %d /BPC 8 /CS /G /F /Fl ID "
                        .formatted(COTE, COTE)
                        .getBytes(StandardCharsets.US_ASCII));
        ordres.writeBytes(deflate(BOMBE, (byte) 0));
        ordres.writeBytes("\nEI Q\n".getBytes(StandardCharsets.US_ASCII));
        return deContenu(ordres.toByteArray());
    }

    private static byte[] deContenu(byte[] ordres) throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            var flux = pdf.getDocument().createCOSStream();
            try (var sortie = flux.createOutputStream()) {
                sortie.write(ordres);
            }
            page.getCOSObject().setItem(COSName.CONTENTS, flux);
            return Fabrique.enregistrer(pdf);
        }
    }

    /** A form that draws itself twice. */
    private static byte[] recursif() {
        return Fabrique.pdf((pdf, _, dessin) -> {
            var forme = forme(pdf);
            forme.getResources().put(COSName.getPDFName("F"), forme);
            dessiner(forme, "/F Do /F Do");
            dessin.drawForm(forme);
        });
    }

    /** Ten forms, each of which draws the next ten times: ten billion times the last. */
    private static byte[] poupees() {
        return Fabrique.pdf((pdf, _, dessin) -> {
            var interieure = forme(pdf);
            dessiner(interieure, "0 0 m 1 1 l S");
            for (int i = 0; i < 10; i++) {
                var forme = forme(pdf);
                forme.getResources().put(COSName.getPDFName("F"), interieure);
                dessiner(forme, "/F Do ".repeat(10));
                interieure = forme;
            }
            dessin.drawForm(interieure);
        });
    }

    private static PDFormXObject forme(PDDocument pdf) {
        var forme = new PDFormXObject(pdf);
        forme.setBBox(new PDRectangle(100, 100));
        forme.setResources(new PDResources());
        return forme;
    }

    private static void dessiner(PDFormXObject forme, String ordres) throws IOException {
        try (var sortie = forme.getStream().createOutputStream()) {
            sortie.write(ordres.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Lists within lists, a million deep. */
    private static byte[] crochets() {
        var pdf = "%PDF-1.4\n1 0 obj\n" + "[".repeat(1_000_000);
        return pdf.getBytes(StandardCharsets.US_ASCII);
    }
}
