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
            reprendre();
            var enTrop = presents.enTrop(repository);
            for (var fichier : enTrop) {
                progress.stopIfCancelled();
                mettreDeCote(fichier);
            }
            oublier();
            return enTrop.size();
        } catch (IOException e) {
            throw new UserException(Messages.text("attestation.menage.impossible"), e);
        }
    }

    /** Puts back what a row needs again. */
    private void reprendre() throws IOException {
        var misDeCote = new HashMap<String, Path>();
        misDeCote().forEach(fichier -> misDeCote.put(fichier.getFileName().toString(), fichier));
        for (var tenu : misDeCote.isEmpty() ? List.<FichierTenu>of() : repository.fichiers()) {
            var place = depot.chemin(tenu.fichier());
            var fichier = misDeCote.get(tenu.fichier().nom());
            if (fichier != null && Files.notExists(place)) {
                Files.createDirectories(place.getParent());
                Files.move(fichier, place);
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
