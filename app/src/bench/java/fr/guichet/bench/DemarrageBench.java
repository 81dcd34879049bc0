package fr.guichet.bench;

import fr.guichet.common.db.Database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Time from the start of the process to a window one can type in, and memory once it has settled:
 * an empty base and one of 100,000 conventions, against a bare JavaFX window started in turn.
 */
final class DemarrageBench {

    private static final int TOURS = 7;
    private static final int LIGNES = 100_000;

    private DemarrageBench() {}

    static void mesurer() throws Exception {
        var dossier = Files.createTempDirectory("guichet-banc");
        var vide = dossier.resolve("vide.db");
        var pleine = dossier.resolve("pleine.db");
        Database.open(vide).close();
        try (var database = Database.open(pleine)) {
            TableGeneree.remplir(database, TableGeneree.conventions(LIGNES));
        }
        var nues = new ArrayList<double[]>();
        var vides = new ArrayList<double[]>();
        var pleines = new ArrayList<double[]>();
        for (int tour = 0; tour <= TOURS; tour++) {
            var nue = lancer("nue");
            var surVide = lancer(vide.toString());
            var surPleine = lancer(pleine.toString());
            // The first turn warms the system's caches, and does not count.
            if (tour > 0) {
                nues.add(nue);
                vides.add(surVide);
                pleines.add(surPleine);
            }
        }
        dire("fenêtre, base vide", vides, nues);
        dire("fenêtre, 100 000 conventions", pleines, nues);
    }

    private static void dire(String quoi, List<double[]> mesures, List<double[]> plancher) {
        double ms = mediane(mesures, 0);
        double nue = mediane(plancher, 0);
        Mediane.imprimer(quoi, "%5.0f ms, nue %5.0f ms, rapport %.2f", ms, nue, ms / nue);
        double mo = mediane(mesures, 1) / 1024;
        double nueMo = mediane(plancher, 1) / 1024;
        Mediane.imprimer(
                "  mémoire", "%5.0f Mo, nue %5.0f Mo, rapport %.2f", mo, nueMo, mo / nueMo);
    }

    private static double mediane(List<double[]> mesures, int rang) {
        return Mediane.de(mesures.stream().mapToDouble(m -> m[rang]).toArray());
    }

    /**
     * @return milliseconds, kilobytes
     */
    private static double[] lancer(String argument) throws IOException, InterruptedException {
        var mesure = JavaNeuf.lancer(DemarrageMesure.class, DemarrageMesure.MARQUE, argument);
        var premiere = mesure.getFirst();
        return new double[] {Double.parseDouble(premiere[1]), Double.parseDouble(premiere[2])};
    }
}
