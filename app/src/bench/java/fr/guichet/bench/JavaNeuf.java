package fr.guichet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process of its own, with this one's classes: for what only a fresh start tells. */
final class JavaNeuf {

    private static final int PATIENCE_SECONDES = 120;

    private JavaNeuf() {}

    /**
     * @return what it printed from the word on, one line of words each
     */
    static List<String[]> lancer(Class<?> main, String marque, String... arguments)
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var commande =
                new ArrayList<>(
                        List.of(
                                java,
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path")));
        if (System.getenv("DISPLAY") == null) {
            commande.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        commande.add(main.getName());
        commande.addAll(List.of(arguments));
        var processus = new ProcessBuilder(commande).redirectErrorStream(true).start();
        // A window that never becomes usable must not hold the benchmark for ever.
        processus
                .onExit()
                .orTimeout(PATIENCE_SECONDES, TimeUnit.SECONDS)
                .whenComplete((_, _) -> processus.destroyForcibly());
        var sortie = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var mesures =
                sortie.lines()
                        .filter(l -> l.startsWith(marque + " "))
                        .map(l -> l.split(" "))
                        .toList();
        if (mesures.isEmpty()) {
            throw new IllegalStateException("Pas de mesure :\n" + sortie);
        }
        return mesures;
    }
}
