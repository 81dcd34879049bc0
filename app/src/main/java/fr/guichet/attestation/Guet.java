package fr.guichet.attestation;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Watches the folder in which a scanner saves by itself. A file is offered once it has stopped
 * growing, for a day, unless a patient's file already holds it: she says whose it is.
 */
public final class Guet {

    private static final Duration FRAICHEUR = Duration.ofDays(1);

    private final ReglagesAttestation reglages;
    private final AttestationRepository repository;
    private final Clock clock;
    private Map<Path, Vu> avant = Map.of();

    /**
     * @param sha256 null until the file has stopped growing
     */
    private record Vu(long taille, Instant modifie, String sha256) {

        boolean pareil(Vu autre) {
            return autre != null && taille == autre.taille && modifie.equals(autre.modifie);
        }
    }

    public Guet(ReglagesAttestation reglages, AttestationRepository repository, Clock clock) {
        this.reglages = reglages;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Looks at the folder; long where a new file is large. A folder that is gone holds nothing: it
     * may be on a network that comes and goes.
     *
     * @return the files that wait, the latest first
     */
    public List<Path> regarder() {
        var vus = new HashMap<Path, Vu>();
        for (var fichier : fichiers()) {
            var vu = voir(fichier);
            if (vu != null) {
                vus.put(fichier, vu);
            }
        }
        avant = vus;
        return vus.entrySet().stream()
                .filter(e -> e.getValue().sha256() != null)
                .filter(e -> !repository.tient(e.getValue().sha256()))
                .sorted(
                        Comparator.comparing((Map.Entry<Path, Vu> e) -> e.getValue().modifie())
                                .reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Path> fichiers() {
        var fichiers = new ArrayList<Path>();
        var dossier = reglages.dossier();
        if (dossier.isEmpty()) {
            return fichiers;
        }
        try (var contenu = Files.newDirectoryStream(dossier.get(), Guet::reconnu)) {
            contenu.forEach(fichiers::add);
        } catch (IOException | DirectoryIteratorException _) {
            fichiers.clear();
        }
        return fichiers;
    }

    private static boolean reconnu(Path fichier) {
        var nom = fichier.getFileName().toString().toLowerCase(Locale.ROOT);
        return !nom.startsWith(".")
                && ArriveesViewModel.EXTENSIONS.stream().anyMatch(e -> nom.endsWith("." + e));
    }

    /** What is seen of a file; null when it is empty, old, or gone meanwhile. */
    private Vu voir(Path fichier) {
        try {
            var attributs = Files.readAttributes(fichier, BasicFileAttributes.class);
            var modifie = attributs.lastModifiedTime().toInstant();
            if (!attributs.isRegularFile()
                    || attributs.size() == 0
                    || modifie.isBefore(clock.instant().minus(FRAICHEUR))) {
                return null;
            }
            var vu = new Vu(attributs.size(), modifie, null);
            var dernier = avant.get(fichier);
            if (!vu.pareil(dernier)) {
                return vu;
            }
            return dernier.sha256() == null
                    ? new Vu(vu.taille(), modifie, Brouillon.empreinte(fichier, Progress.AUCUN))
                    : dernier;
        } catch (IOException | UserException _) {
            return null;
        }
    }
}
