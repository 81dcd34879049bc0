package fr.guichet.attestation;

import fr.guichet.attestation.document.Format;
import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.common.db.Emplacement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of the attestations, beside the base: {@code attestations/ab/<sha256>.<ext>}, their
 * bytes as they were received. A file is whole on the disk before it has its name, and has its name
 * before a row says so: a process killed on the way leaves a file too many, never one too few.
 */
public final class Depot {

    /** No attestation is larger, in bytes. */
    public static final long TAILLE_MAX = 50L * 1024 * 1024;

    private static final String DOSSIER = "attestations";
    private static final String BASE = "guichet.db";

    private final Path dossier;
    private final Set<String> enRevue = ConcurrentHashMap.newKeySet();

    /**
     * @param base the file of the base: its attestations are beside it, apart from those of another
     *     base of the same folder
     */
    public Depot(Path base) {
        var nom = base.getFileName().toString();
        dossier = base.resolveSibling(nom.equals(BASE) ? DOSSIER : DOSSIER + "-" + nom);
    }

    Path dossier() {
        return dossier;
    }

    /**
     * Takes a copy of a file, for it to be looked at before it is put away.
     *
     * @throws UserException when it cannot be read, is empty or too large, or cannot be written
     */
    Brouillon copier(Path source, Progress progress) {
        try (var entree = Brouillon.ouvrir(source)) {
            return copier(entree, progress);
        } catch (IOException e) {
            throw Brouillon.illisible(e);
        }
    }

    /** Same, of bytes that are in no file. */
    Brouillon copier(InputStream entree, Progress progress) {
        Emplacement.creerDossier(dossier);
        return Brouillon.de(entree, dossier, progress);
    }

    /**
     * Gives a copy its place and its name. The same bytes have the same place: they are there once.
     *
     * @throws UserException when the disk refuses it; nothing is then kept
     */
    Fichier ranger(Brouillon brouillon, Format format) {
        var fichier = new Fichier(brouillon.sha256(), format, brouillon.taille());
        var place = chemin(fichier);
        Emplacement.creerDossier(place.getParent());
        enRevue.add(fichier.sha256());
        try {
            Files.move(brouillon.chemin(), place, StandardCopyOption.ATOMIC_MOVE);
            inscrire(place.getParent());
            inscrire(dossier);
            inscrire(dossier.getParent());
            return fichier;
        } catch (IOException e) {
            relacher(fichier);
            throw new UserException(Messages.text("attestation.depot.plein"), e);
        }
    }

    /**
     * Where the bytes of an attestation are, after making sure that they are still the same.
     *
     * @throws UserException when the file is gone, or was changed
     */
    public Path verifie(Fichier fichier) {
        return switch (etat(fichier, Progress.AUCUN)) {
            case ENTIER -> chemin(fichier);
            case MANQUANT -> throw new UserException(Messages.text("attestation.depot.manquant"));
            case CHANGE -> throw new UserException(Messages.text("attestation.depot.change"));
        };
    }

    /** What became of a file that was put away. */
    enum Etat {
        ENTIER,
        MANQUANT,
        CHANGE
    }

    /**
     * @throws UserException when the disk cannot be read
     */
    Etat etat(Fichier fichier, Progress progress) {
        var chemin = chemin(fichier);
        if (!Files.isRegularFile(chemin)) {
            return Etat.MANQUANT;
        }
        return Brouillon.empreinte(chemin, progress).equals(fichier.sha256())
                ? Etat.ENTIER
                : Etat.CHANGE;
    }

    /** The review of a file has ended: nothing but a row keeps it any more. */
    public void relacher(Fichier fichier) {
        enRevue.remove(fichier.sha256());
    }

    /** The digests of the files being looked at, that no row keeps yet. */
    Set<String> enRevue() {
        return Set.copyOf(enRevue);
    }

    /**
     * Removes a file that nothing needs.
     *
     * @throws UserException when the disk refuses it
     */
    void effacer(Fichier fichier) {
        relacher(fichier);
        try {
            Files.deleteIfExists(chemin(fichier));
        } catch (IOException e) {
            throw new UserException(Messages.text("attestation.depot.effacer"), e);
        }
    }

    Path chemin(Fichier fichier) {
        return dossier.resolve(fichier.sha256().substring(0, 2)).resolve(fichier.nom());
    }

    /** Makes sure that the names of a folder are on the disk. */
    private static void inscrire(Path dossier) throws IOException {
        try (var canal = FileChannel.open(dossier, StandardOpenOption.READ)) {
            canal.force(true);
        } catch (AccessDeniedException _) {
            // Windows opens no folder, and writes their names down by itself.
        }
    }
}
