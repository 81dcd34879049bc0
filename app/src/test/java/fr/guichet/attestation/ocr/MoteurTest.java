package fr.guichet.attestation.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;

/** An engine that hangs, fails, or is no longer wanted. */
@DisabledOnOs(OS.WINDOWS)
class MoteurTest {

    private static final List<Points> PAGE = List.of(new Points(2, 2, new byte[4]));

    @TempDir Path dossier;

    private Path traces;

    @BeforeEach
    void traces() {
        traces = dossier.resolve("pid");
    }

    @Test
    void aHungEngineIsKilled() throws IOException {
        var moteur =
                moteur("echo $$ > %s; exec sleep 60".formatted(traces), Duration.ofMillis(400));
        assertThatThrownBy(() -> lire(moteur, Progress.AUCUN))
                .isInstanceOf(OcrException.class)
                .hasMessageContaining("arrêtée");
        assertThat(vivant()).isFalse();
    }

    @Test
    void aCancelledReadingKillsItsEngine() throws IOException {
        var moteur =
                moteur("echo $$ > %s; exec sleep 60".formatted(traces), Duration.ofSeconds(60));
        assertThatThrownBy(() -> lire(moteur, annulerDesQuIlTourne()))
                .isInstanceOf(CancellationException.class);
        assertThat(vivant()).isFalse();
    }

    @Test
    void anEngineThatFailsOrIsMissingIsSaid() throws IOException {
        var fautif = moteur("exit 3", Duration.ofSeconds(10));
        var absent = new Moteur(dossier.resolve("absent"), alphabet(), Duration.ofSeconds(10));
        for (var moteur : List.of(fautif, absent)) {
            assertThatThrownBy(() -> lire(moteur, Progress.AUCUN))
                    .isInstanceOf(OcrException.class)
                    .hasMessageContaining("n’a pas pu travailler");
        }
    }

    @Test
    void theWordsOfSeveralPicturesAreToldApart() throws IOException {
        var tableau =
                "5\\t2\\t1\\t1\\t1\\t1\\t10\\t20\\t30\\t40\\t96.5\\tAMC\\n4\\t2\\t1\\t1\\t1\\t0\\t1\\t1\\t1\\t1\\t-1\\t\\n";
        var moteur = moteur("printf '%s'".formatted(tableau), Duration.ofSeconds(10));
        assertThat(lire(moteur, Progress.AUCUN))
                .containsExactly(new Boite(1, 10, 20, 30, 40, 0.965, "AMC"));
    }

    @Test
    void aDashIsToldByItsShapeWhateverItWasTakenFor() {
        assertThat(new Boite(0, 0, 0, 8, 3, 0.2, "5").estTiret()).isTrue();
        assertThat(new Boite(0, 0, 0, 12, 16, 0.9, "5").estTiret()).isFalse();
        assertThat(new Boite(0, 0, 0, 90, 16, 0.9, "PEC").estTiret()).isFalse();
    }

    private static List<Boite> lire(Moteur moteur, Progress progress) throws OcrException {
        try (var pret = moteur.lancer(Moteur.Mise.LIGNE, Ocr.DPI)) {
            return pret.lire(PAGE, progress);
        }
    }

    private Moteur moteur(String script, Duration delai) throws IOException {
        var droits =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        var fichier = Files.createFile(dossier.resolve("moteur"), droits);
        Files.writeString(fichier, "#!/bin/sh\n" + script + "\n");
        return new Moteur(fichier, alphabet(), delai);
    }

    private Alphabet alphabet() {
        return new Alphabet(dossier, "eng");
    }

    private Progress annulerDesQuIlTourne() {
        return new Progress() {
            @Override
            public void report(long done, long total, String message) {}

            @Override
            public boolean cancelled() {
                return Files.exists(traces);
            }
        };
    }

    private boolean vivant() throws IOException {
        long pid = Long.parseLong(Files.readString(traces).strip());
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
