package fr.guichet.attestation;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

import javax.imageio.ImageIO;

/** A process of its own that keeps attestations one after the other, to be killed while it does. */
final class AttestationTuee {

    static final int NOMBRE = 40;

    private static final int COTE = 150;

    private AttestationTuee() {}

    /**
     * @param args the folder of the base
     */
    public static void main(String[] args) throws IOException {
        var dossier = Path.of(args[0]);
        try (var cabinet = new CabinetAttestations(dossier)) {
            var hasard = new Random();
            System.out.println("écriture");
            for (int i = 0; i < NOMBRE; i++) {
                var source = dossier.resolve("source.png");
                ImageIO.write(bruit(hasard), "png", source.toFile());
                cabinet.reception.garder(
                        new AGarder(
                                cabinet.patient,
                                cabinet.couverture,
                                cabinet.recevoir(source),
                                "Carte",
                                CabinetAttestations.ANNEE,
                                null),
                        CabinetAttestations.INSTANT);
            }
            System.out.println("fait");
        }
    }

    private static BufferedImage bruit(Random hasard) {
        var image = new BufferedImage(COTE, COTE, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < COTE; y++) {
            for (int x = 0; x < COTE; x++) {
                image.setRGB(x, y, hasard.nextInt());
            }
        }
        return image;
    }
}
