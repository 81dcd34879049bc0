package fr.guichet.commande;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

class GuichetTest {

    @Test
    void theHelpIsInFrench() {
        var essai = Essai.de("--help");
        assertThat(essai.statut()).isEqualTo(Guichet.FAIT);
        assertThat(essai.lignes())
                .anyMatch(l -> l.startsWith("Utilisation : guichet"))
                .contains("Options :", "Commandes :")
                .noneMatch(l -> l.contains("Usage:") || l.contains("COMMAND]"));
    }

    @Test
    void theHelpOfACommandIsInFrenchToo() {
        var essai = Essai.de("decider", "--help");
        assertThat(essai.statut()).isEqualTo(Guichet.FAIT);
        assertThat(essai.lignes())
                .anyMatch(l -> l.startsWith("Utilisation : guichet decider"))
                .contains("Paramètres :", "Options :");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # ligne de commande            | ce qui est dit
                    decider                        | Il manque : CAS.json.
                    decider a.json --zut           | Argument inconnu : --zut.
                    decider a.json b.json          | Argument inconnu : b.json.
                    zut                            | Argument inconnu : zut.
                    decider a.json --base          | Il manque : FICHIER.
                    decider - --base a --base b    | Une option est donnée deux fois.
                    """)
    void aWrongUseIsSaidInFrench(String ligne, String message) {
        var essai = Essai.de(ligne.split(" +"));
        assertThat(essai.statut()).isEqualTo(Guichet.MAL_EMPLOYE);
        assertThat(essai.messages()).startsWith(message);
        assertThat(essai.lignes()).isEmpty();
    }

    @Test
    void withABaseAloneTheWindowOpensOnIt() {
        var essai = Essai.de("--base", "b.db");
        assertThat(essai.statut()).isEqualTo(Guichet.FAIT);
        assertThat(essai.fenetres()).containsExactly(Path.of("b.db"));
    }

    @Test
    void aCommandRunsWhereJavaFxIsNotEvenInstalled() throws Exception {
        var sansJavaFx =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(chemin -> !chemin.contains("javafx"))
                        .collect(Collectors.joining(File.pathSeparator));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var processus =
                new ProcessBuilder(List.of(java, "-cp", sansJavaFx, "fr.guichet.Main", "--version"))
                        .redirectErrorStream(true)
                        .start();
        var sortie = new String(processus.getInputStream().readAllBytes());
        assertThat(processus.waitFor()).as(sortie).isZero();
        assertThat(sortie).startsWith("Guichet ");
    }
}
