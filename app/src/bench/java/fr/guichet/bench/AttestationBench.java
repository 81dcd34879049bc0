package fr.guichet.bench;

import fr.guichet.attestation.lecture.LectureDImage;
import fr.guichet.attestation.ocr.Ocr;
import fr.guichet.attestation.ocr.OcrDeTest;
import fr.guichet.attestation.synthese.Bruit;
import fr.guichet.attestation.synthese.Carte;
import fr.guichet.attestation.synthese.Modele;
import fr.guichet.attestation.synthese.Releve;
import fr.guichet.attestation.synthese.Rendu;
import fr.guichet.attestation.synthese.Tirage;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Attestations of the layouts kept out of tuning: exact matches per field, layout, resolution and
 * level of noise, read with the alphabet the program brings; the time a page takes against the bare
 * engine reading the same picture in the same run.
 */
final class AttestationBench {

    /** Pages of each layout, resolution and level. */
    private static final int PAGES = Integer.getInteger("guichet.bench.attestations", 12);

    private static final int GRAINE = 5000;

    /** A resolution, and the noise laid over the page. */
    private record Qualite(int dpi, Bruit bruit) {}

    private static final List<Qualite> QUALITES =
            List.of(
                    new Qualite(300, Bruit.L0),
                    new Qualite(300, Bruit.L1),
                    new Qualite(200, Bruit.L1),
                    new Qualite(150, Bruit.L1),
                    new Qualite(300, Bruit.L2),
                    new Qualite(300, Bruit.PHOTO));

    private AttestationBench() {}

    static void mesurer() throws Exception {
        var moteur = OcrDeTest.moteurEtAlphabet();
        var ocr = OcrDeTest.alphabetFourni();
        for (var qualite : QUALITES) {
            for (var modele : Modele.reserves()) {
                lire(ocr, moteur, modele, qualite);
            }
        }
    }

    private static void lire(Ocr ocr, Path[] moteur, Modele modele, Qualite qualite)
            throws IOException, InterruptedException {
        var releve = new Releve();
        var nos = new ArrayList<Double>();
        var nues = new ArrayList<Double>();
        for (int i = 0; i < PAGES; i++) {
            var carte = Tirage.carte(GRAINE + i);
            var image = page(modele, carte, qualite, i);
            long debut = System.nanoTime();
            var lues = LectureDImage.lire(ocr, image);
            nos.add((System.nanoTime() - debut) / 1e6);
            releve.ajouter(carte, lues);
            nues.add(nue(moteur, image));
        }
        Mediane.imprimer(
                "%s, %d dpi, %s".formatted(modele, qualite.dpi(), qualite.bruit()),
                "médiane %.0f ms, moteur nu %.0f ms, rapport %.2f",
                mediane(nos),
                mediane(nues),
                somme(nos) / somme(nues));
        Mediane.imprimer("", "%s", releve);
    }

    private static BufferedImage page(Modele modele, Carte carte, Qualite qualite, int i) {
        var familles = Rendu.familles();
        var page = new Rendu(modele.composer(carte), familles.get(i % familles.size()));
        return qualite.bruit().salir(page.image(qualite.dpi()), GRAINE + i);
    }

    /** The floor: the engine alone, started on the same dots. */
    private static double nue(Path[] moteur, BufferedImage image)
            throws IOException, InterruptedException {
        var fichier = Files.createTempFile("guichet-bench", ".pgm");
        try {
            try (var sortie = Files.newOutputStream(fichier)) {
                var tete = "P5\n%d %d\n255\n".formatted(image.getWidth(), image.getHeight());
                sortie.write(tete.getBytes(StandardCharsets.US_ASCII));
                sortie.write(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
            }
            var commande =
                    new ProcessBuilder(
                            moteur[0].toString(),
                            fichier.toString(),
                            "stdout",
                            "--tessdata-dir",
                            moteur[1].toString(),
                            "-l",
                            "eng",
                            "--psm",
                            "11",
                            "-c",
                            "tessedit_create_tsv=1");
            commande.environment().put("OMP_THREAD_LIMIT", "1");
            commande.redirectErrorStream(true);
            long debut = System.nanoTime();
            var processus = commande.start();
            processus.getInputStream().readAllBytes();
            processus.waitFor();
            return (System.nanoTime() - debut) / 1e6;
        } finally {
            Files.delete(fichier);
        }
    }

    private static double mediane(List<Double> mesures) {
        return Mediane.de(mesures.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double somme(List<Double> mesures) {
        return mesures.stream().mapToDouble(Double::doubleValue).sum();
    }
}
