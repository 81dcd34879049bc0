package fr.guichet.attestation;

import fr.guichet.attestation.document.Format;
import fr.guichet.common.Progress;

import java.nio.file.Path;
import java.time.LocalDateTime;

/** Takes files in: each is copied into the depot after it was opened once, or refused. */
public final class Reception {

    private final Depot depot;
    private final AttestationRepository repository;
    private final Ouvreur ouvreur;

    public Reception(Depot depot, AttestationRepository repository, Ouvreur ouvreur) {
        this.depot = depot;
        this.repository = repository;
        this.ouvreur = ouvreur;
    }

    private record Apercu(Format format, int pages, byte[] vignette) {}

    /**
     * Takes a file in. It is not kept yet: {@link #garder} does it, or {@link #abandonner} gives it
     * up.
     *
     * @throws fr.guichet.common.UserException when it is refused, or cannot be written; nothing is
     *     then kept of it
     */
    public Recue recevoir(Path source, Origine origine, Progress progress) {
        try (var brouillon = depot.copier(source, progress)) {
            // Closed before the file is moved: Windows moves none that is open.
            var apercu = apercu(brouillon.chemin());
            var fichier = depot.ranger(brouillon, apercu.format());
            return new Recue(fichier, apercu.pages(), origine, nom(source), apercu.vignette());
        }
    }

    /**
     * Keeps a file that was received.
     *
     * @return the attestation's id
     * @throws fr.guichet.common.UserException as {@link AttestationRepository#add} does
     */
    public long garder(AGarder garde, LocalDateTime instant) {
        long id = repository.add(garde, instant);
        depot.relacher(garde.recue().fichier());
        return id;
    }

    /** Keeps nothing of a file that was received, unless another file of a patient holds it. */
    public void abandonner(Recue recue) {
        if (repository.tient(recue.fichier().sha256())) {
            depot.relacher(recue.fichier());
        } else {
            depot.effacer(recue.fichier());
        }
    }

    private Apercu apercu(Path fichier) {
        try (var document = ouvreur.ouvrir(fichier)) {
            return new Apercu(document.format(), document.pages(), Vignette.de(document));
        }
    }

    private static String nom(Path source) {
        var nom = source.getFileName().toString();
        int point = nom.lastIndexOf('.');
        return point > 0 ? nom.substring(0, point) : nom;
    }
}
