package fr.guichet.attestation.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Files made to harm: each refused in its own words, in seconds, in 512 MB of memory. */
class FichiersHostilesTest {

    /** Milliseconds of processor. */
    private static final long DUREE = 5_000;

    @TempDir Path dossier;

    private record Issue(long duree, String phrase) {}

    @Test
    @Timeout(180)
    void eachIsRefusedInSecondsAndInLittleMemory() throws IOException {
        var attendus = Hostiles.ecrire(dossier);
        var issues = ouvrir(List.copyOf(attendus.keySet()));
        attendus.forEach((fichier, phrase) -> {
            var issue = issues.get(fichier.getFileName().toString());
            assertThat(issue).as("%s : the process went on to it", fichier).isNotNull();
            assertThat(issue.phrase()).as(fichier.toString()).contains(phrase);
            assertThat(issue.duree()).as(fichier.toString()).isLessThan(DUREE);
        });
    }

    private static Map<String, Issue> ouvrir(List<Path> fichiers) throws IOException {
        var commande =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                OuvertureSeule.class.getName()));
        fichiers.forEach(f -> commande.add(f.toString()));
        var processus =
                new ProcessBuilder(commande).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var sortie = processus.inputReader(StandardCharsets.UTF_8)) {
            return sortie.lines()
                    .map(l -> l.split("\t"))
                    .collect(
                            Collectors.toMap(
                                    l -> l[0], l -> new Issue(Long.parseLong(l[1]), l[2])));
        }
    }
}
