package fr.guichet.common.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.guichet.common.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

class ProgrammeTest {

    private static final Duration LARGE = Duration.ofMinutes(1);

    private final List<String> lignes = new ArrayList<>();

    @BeforeEach
    void withAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a POSIX shell");
    }

    @Test
    void handsOverEachLineOfProgressAndTheEnd() throws IOException {
        var resultat =
                sh(
                                "printf 'Progress: 10%%\\rProgress: 100%%\\r\\nfin' >&2; printf é;"
                                        + " exit 6",
                                LARGE)
                        .executer(Progress.AUCUN, lignes::add);

        assertThat(lignes).containsExactly("Progress: 10%", "Progress: 100%", "fin");
        assertThat(resultat.code()).isEqualTo(6);
        assertThat(new String(resultat.sortie(), StandardCharsets.UTF_8)).isEqualTo("é");
        assertThat(resultat.erreurs()).isEqualTo("Progress: 10%\nProgress: 100%\nfin\n");
    }

    @Test
    void addsToTheEnvironmentAndLeavesNothingToType() throws IOException {
        var programme =
                new Programme(
                        List.of("sh", "-c", "cat; printf %s \"$GUICHET_ESSAI:$PATH\""),
                        Map.of("GUICHET_ESSAI", "oui"),
                        LARGE);

        var sortie = programme.executer(Progress.AUCUN, lignes::add).sortie();

        assertThat(new String(sortie, StandardCharsets.UTF_8)).startsWith("oui:/");
    }

    @Test
    void getsReadyBeforeItIsToldWhatToDo() throws IOException {
        try (var lance = sh("read mot; printf %s \"$mot\"", LARGE).lancer()) {
            var sortie = lance.achever("é\n", Progress.AUCUN, lignes::add).sortie();

            assertThat(new String(sortie, StandardCharsets.UTF_8)).isEqualTo("é");
        }
    }

    @Test
    void saysWhatOneThatDoesNotListenEndsWith() throws IOException {
        try (var lance = sh("exit 3", LARGE).lancer()) {
            assertThat(lance.achever("x".repeat(1 << 20), Progress.AUCUN, lignes::add).code())
                    .isEqualTo(3);
        }
    }

    @Test
    void stopsOneThatWasNeverToldWhatToDo() throws IOException {
        var avant = ProcessHandle.current().children().collect(Collectors.toSet());
        try (var _ = sh("read mot", LARGE).lancer()) {
            assertThat(ProcessHandle.current().children()).hasSizeGreaterThan(avant.size());
        }
        assertThat(ProcessHandle.current().children().filter(p -> !avant.contains(p))).isEmpty();
    }

    @Test
    void readsBothStreamsOfOneThatFloodsThem() throws IOException {
        var resultat =
                sh(
                                "i=0; while [ $i -lt 400 ]; do printf '%01000d' 0; printf"
                                        + " '%01000d\\n' 0 >&2; i=$((i+1)); done",
                                LARGE)
                        .executer(Progress.AUCUN, lignes::add);

        assertThat(resultat.sortie()).hasSize(400_000);
        assertThat(lignes).hasSize(400);
        assertThat(resultat.erreurs()).hasSize(Sorties.ERREURS);
    }

    @Test
    void refusesAnOutputWithoutEnd() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(
                        () -> sh("exec cat /dev/zero", LARGE).executer(Progress.AUCUN, lignes::add))
                .withMessageContaining("bytes");
    }

    @Test
    void stopsOneThatHangsWithThoseItStarted() {
        assertThatExceptionOfType(DelaiDepasse.class)
                .isThrownBy(() ->
                        sh("sleep 1000 & echo $! >&2; wait", Duration.ofMillis(300))
                                .executer(Progress.AUCUN, lignes::add));

        assertThat(lignes).hasSize(1);
        assertThat(vit(lignes.getFirst())).isFalse();
    }

    @Test
    void stopsOneThatSaysNothingMoreLongBeforeItsTime() {
        var programme =
                new Programme(
                        List.of(
                                "sh",
                                "-c",
                                "echo un >&2; sleep 0.2; echo deux >&2; exec sleep 1000"),
                        Map.of(),
                        LARGE,
                        Duration.ofMillis(500));

        assertThatExceptionOfType(DelaiDepasse.class)
                .isThrownBy(() -> programme.executer(Progress.AUCUN, lignes::add));

        assertThat(lignes).containsExactly("un", "deux");
    }

    @Test
    void asksACancelledOneToStopAndLeavesItTheTimeToPutThingsAway() throws IOException {
        var temoin = Files.createTempFile("guichet", ".essai");
        var script = "trap 'rm \"$0\"; exit 9' INT; echo prêt >&2; while :; do sleep 0.05; done";
        var programme =
                new Programme(List.of("sh", "-c", script, temoin.toString()), Map.of(), LARGE);
        var dites = new Annulation("prêt", lignes);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> programme.executer(dites, dites::noter));

        assertThat(temoin).doesNotExist();
    }

    @Test
    void killsACancelledOneThatWillNotStop() {
        var script = "trap '' INT; echo $$ >&2; sleep 1000 & wait; wait";
        var dites = new Annulation("", lignes);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> sh(script, LARGE).executer(dites, dites::noter));

        assertThat(vit(lignes.getFirst())).isFalse();
    }

    @Test
    void anInterruptionCancelsAsWell() {
        var ici = Thread.currentThread();

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() ->
                        sh("echo prêt >&2; exec sleep 1000", LARGE)
                                .executer(Progress.AUCUN, _ -> ici.interrupt()));

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void doesNotWaitForADaemonThatKeepsItsStreams() {
        var fin =
                CompletableFuture.supplyAsync(() -> {
                    try {
                        return sh("sleep 20 & echo $! >&2", LARGE)
                                .executer(Progress.AUCUN, lignes::add);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                });

        assertThat(fin).succeedsWithin(Duration.ofSeconds(10));
        ProcessHandle.of(Long.parseLong(lignes.getFirst())).ifPresent(ProcessHandle::destroy);
    }

    @Test
    void saysThatThereIsNoSuchProgram() {
        var programme = new Programme(List.of("/nulle/part/scanimage"), Map.of(), LARGE);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> programme.executer(Progress.AUCUN, lignes::add));
    }

    @Test
    void startsNothingThatIsCancelledAlready() {
        var dites = new Annulation("", lignes);
        dites.noter("");

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> sh("echo trop tard >&2", LARGE).executer(dites, dites::noter));
        assertThat(lignes).containsExactly("");
    }

    private static Programme sh(String script, Duration delai) {
        return new Programme(List.of("sh", "-c", script), Map.of(), delai);
    }

    private static boolean vit(String pid) {
        return ProcessHandle.of(Long.parseLong(pid)).map(ProcessHandle::isAlive).orElse(false);
    }

    /** Cancelled as soon as the program has said a word. */
    private static final class Annulation implements Progress {

        private final String mot;
        private final List<String> lignes;
        private boolean dit;

        Annulation(String mot, List<String> lignes) {
            this.mot = mot;
            this.lignes = lignes;
        }

        void noter(String ligne) {
            lignes.add(ligne);
            dit |= ligne.contains(mot);
        }

        @Override
        public void report(long done, long total, String message) {}

        @Override
        public boolean cancelled() {
            return dit;
        }
    }
}
