package fr.guichet;

import fr.guichet.common.fx.ErrorDialog;
import fr.guichet.common.fx.Fenetres;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.jdbi.v3.core.Jdbi;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * Started in a process of its own: opens the home window over a base that is open already, several
 * times, and prints how long after that the counts and the patients are shown, how long until a
 * search typed at once has its answer, and the CPU time all threads took meanwhile.
 *
 * <p>In the package of the window it opens, which is nobody else's business.
 */
public final class AccueilMesure {

    /** First word of each line of results. */
    public static final String MARQUE = "accueil";

    private static final int TOURS = 9;

    private AccueilMesure() {}

    /**
     * @param args the base, and how many patients it holds
     */
    public static void main(String[] args) throws Exception {
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        for (int tour = 0; tour < TOURS; tour++) {
            mesurer(Path.of(args[0]), Integer.parseInt(args[1]));
        }
        Runtime.getRuntime().halt(0);
    }

    private static void mesurer(Path base, int patients) throws Exception {
        var ouverture = Ouverture.de(base);
        var stage = ecran(Stage::new);
        long cpu = cpu();
        long debut = System.nanoTime();
        var bureau = ecran(() -> ouvrir(stage, ouverture));
        attendre(() -> !table(stage).getItems().isEmpty() && noeud(stage, ".hyperlink") != null);
        double prete = ms(debut);
        double travail = (cpu() - cpu) / 1e6;
        attendre(() -> table(stage).getItems().size() == patients);
        ecran(() -> {
            ((TextField) noeud(stage, "#recherche")).setText("martin zoe");
            return null;
        });
        attendre(() -> table(stage).getItems().size() < patients);
        double cherchee = ms(debut);
        long avant = cpu();
        double plancher = lire(ouverture.database().jdbi());
        double travailPlancher = (cpu() - avant) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%s %.1f %.1f %.1f %.1f %.1f%n",
                MARQUE,
                prete,
                travail,
                cherchee,
                plancher,
                travailPlancher);
        ecran(() -> {
            bureau.close();
            stage.hide();
            return null;
        });
    }

    private static Bureau ouvrir(Stage stage, Ouverture ouverture) {
        var bureau =
                new Bureau(
                        stage,
                        ouverture,
                        new ErrorDialog(Fenetres::active),
                        Clock.systemDefaultZone(),
                        () -> {});
        stage.setScene(Fenetres.scene(bureau.racine(), 990, 780));
        stage.show();
        bureau.charger();
        return bureau;
    }

    private static TableView<?> table(Stage stage) {
        return (TableView<?>) noeud(stage, "#table");
    }

    private static Node noeud(Stage stage, String selecteur) {
        return stage.getScene().lookup(selecteur);
    }

    private static void attendre(Callable<Boolean> condition) throws Exception {
        while (!ecran(condition)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    /** On the screen's thread. */
    private static <T> T ecran(Callable<T> travail) throws Exception {
        var tache = new FutureTask<>(travail);
        Platform.runLater(tache);
        return tache.get(60, TimeUnit.SECONDS);
    }

    /** The floor: the columns of the same rows, read one by one, and nothing made of them. */
    private static double lire(Jdbi jdbi) throws SQLException {
        long debut = System.nanoTime();
        lire(
                jdbi,
                9,
                """
                SELECT id, nom, prenom, nir, regime, caisse, centre, date_naissance, rang_naissance
                  FROM patient\
                """);
        lire(
                jdbi,
                8,
                """
                SELECT id, patient_id, justificatif, numero_amc, droits_du, droits_au,
                       attestation_recue, numero_adherent
                  FROM couverture ORDER BY patient_id, id\
                """);
        return ms(debut);
    }

    private static void lire(Jdbi jdbi, int colonnes, String requete) throws SQLException {
        jdbi.useHandle(h -> {
            try (var enonce = h.getConnection().createStatement();
                    var row = enonce.executeQuery(requete)) {
                while (row.next()) {
                    for (int colonne = 1; colonne <= colonnes; colonne++) {
                        row.getString(colonne);
                    }
                }
            }
        });
    }

    private static long cpu() throws IOException {
        return ManagementFactory.newPlatformMXBeanProxy(
                        ManagementFactory.getPlatformMBeanServer(),
                        ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME,
                        com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private static double ms(long debut) {
        return (System.nanoTime() - debut) / 1e6;
    }
}
