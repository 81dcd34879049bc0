package fr.guichet.bench;

import fr.guichet.attestation.document.Documents;
import fr.guichet.attestation.lecture.Lecteur;
import fr.guichet.attestation.lecture.LecteurAttestation;
import fr.guichet.attestation.ocr.OcrDeTest;
import fr.guichet.attestation.synthese.Modele;
import fr.guichet.attestation.synthese.RenduPdf;
import fr.guichet.attestation.synthese.Tirage;
import fr.guichet.common.Progress;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All the fields of a PDF that holds its text, from its bytes, against PDFBox's bare text of the
 * same file: the words' places, the check of the page and the fields are what is added.
 */
final class PdfBench {

    private static final int CARTES = 10;
    private static final int CHAUFFE = 10;
    private static final int TOURS = 10;

    private PdfBench() {}

    /** One way to read a file; how much it found. */
    private interface Voie {
        int lire(byte[] pdf) throws IOException;
    }

    static void mesurer() throws IOException {
        var fichiers = fichiers();
        var lecteur = new LecteurAttestation(OcrDeTest.alphabetFourni());
        mesurer(fichiers, CHAUFFE, pdf -> champs(lecteur, pdf));
        mesurer(fichiers, CHAUFFE, PdfBench::texte);
        System.gc();
        var champs = mesurer(fichiers, TOURS, pdf -> champs(lecteur, pdf));
        var plancher = mesurer(fichiers, TOURS, PdfBench::texte);
        Mediane.imprimer(
                "attestation PDF, tous ses champs",
                "médiane %.1f ms, p99 %.1f ms, PDFBox seul %.1f ms, rapport %.2f",
                Mediane.de(champs),
                Mediane.centile(champs, 99),
                Mediane.de(plancher),
                Mediane.de(champs) / Mediane.de(plancher));
    }

    /** Each layout, with several cards. */
    private static List<byte[]> fichiers() {
        return Stream.of(Modele.values())
                .flatMap(modele ->
                        IntStream.range(0, CARTES)
                                .mapToObj(graine ->
                                        new RenduPdf(modele.composer(Tirage.carte(graine)))
                                                .octets()))
                .toList();
    }

    private static int champs(Lecteur lecteur, byte[] pdf) {
        try (var document = Documents.ouvrir(pdf)) {
            return lecteur.lire(document, Progress.AUCUN).valeurs().size();
        }
    }

    private static int texte(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).length();
        }
    }

    private static double[] mesurer(List<byte[]> fichiers, int tours, Voie voie)
            throws IOException {
        var mesures = new double[fichiers.size() * tours];
        for (int i = 0; i < mesures.length; i++) {
            long debut = System.nanoTime();
            int trouve = voie.lire(fichiers.get(i % fichiers.size()));
            mesures[i] = (System.nanoTime() - debut) / 1e6;
            if (trouve == 0) {
                throw new IllegalStateException("rien de lu : rien n’est mesuré");
            }
        }
        return mesures;
    }
}
