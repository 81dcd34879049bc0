package fr.guichet.attestation;

import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is put in order when the program starts: baskets emptied of what lay there for thirty days,
 * copies left half way removed, files that no row needs set aside.
 *
 * <p>Set aside, and removed thirty days later: a base brought back from a copy of last week must
 * find again the attestations that another base had given up.
 */
public final class Menage {

    /** How long the basket keeps an attestation, in days. */
    public static final int JOURS = 30;

    private static final String DE_COTE = "mis-de-cote";

    private final Depot depot;
    private final AttestationRepository repository;
    private final Clock clock;

    public Menage(Depot depot, AttestationRepository repository, Clock clock) {
        this.depot = depot;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * @return how many files were set aside
     * @throws UserException when the disk refuses it
     */
    public int faire(Progress progress) {
        repository.purger(LocalDateTime.now(clock).minusDays(JOURS)).forEach(depot::effacer);
        try {
            var presents = new Inventaire(depot);
            for (var copie : presents.copies()) {
                Files.deleteIfExists(copie);
            }
            var tenus = tenus();
            reprendre(tenus);
            int ranges = 0;
            for (var fichier : presents.fichiers()) {
                progress.stopIfCancelled();
                var sha256 = Inventaire.sha256(fichier);
                if (!tenus.containsKey(sha256) && !depot.enRevue(sha256)) {
                    mettreDeCote(fichier);
                    ranges++;
                }
            }
            oublier();
            return ranges;
        } catch (IOException e) {
            throw new UserException(Messages.text("attestation.menage.impossible"), e);
        }
    }

    private Map<String, Fichier> tenus() {
        var tenus = new HashMap<String, Fichier>();
        repository.fichiers().forEach(t -> tenus.put(t.fichier().sha256(), t.fichier()));
        return tenus;
    }

    /** Puts back what a row needs again. */
    private void reprendre(Map<String, Fichier> tenus) throws IOException {
        for (var fichier : misDeCote()) {
            var tenu = tenus.get(Inventaire.sha256(fichier));
            if (tenu != null && Files.notExists(depot.chemin(tenu))) {
                Files.createDirectories(depot.chemin(tenu).getParent());
                Files.move(fichier, depot.chemin(tenu));
            }
        }
    }

    private void mettreDeCote(Path fichier) throws IOException {
        var place = deCote().resolve(fichier.getFileName());
        Files.createDirectories(deCote());
        Files.deleteIfExists(place);
        Files.move(fichier, place);
        Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
    }

    private void oublier() throws IOException {
        var avant = FileTime.from(clock.instant().minus(Duration.ofDays(JOURS)));
        for (var fichier : misDeCote()) {
            if (Files.getLastModifiedTime(fichier).compareTo(avant) < 0) {
                Files.delete(fichier);
            }
        }
    }

    private List<Path> misDeCote() throws IOException {
        return Inventaire.fichiers(deCote());
    }

    private Path deCote() {
        return depot.dossier().resolve(DE_COTE);
    }
}
