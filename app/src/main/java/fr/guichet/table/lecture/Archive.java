package fr.guichet.table.lecture;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A ZIP, whose files are read as streams and never written under the names it gives them. It is
 * unpacked once to nothing before anything is read of it: what it holds is then known to be
 * complete, and no larger than a table may be.
 */
final class Archive implements AutoCloseable {

    /** Where a name has no mark of UTF-8, the Windows of the field wrote it so. */
    private static final Charset NOMS = Charset.forName("IBM850");

    private static final Pattern HORS_DU_DOSSIER =
            Pattern.compile(
                    "[/\\\\].*|[A-Za-z]:.*|(.*[/\\\\])?\\.\\.([/\\\\].*)?|.*\0.*", Pattern.DOTALL);

    private static final int BLOC = 64 * 1024;

    private final Source source;
    private final ZipFile zip;
    private final List<? extends ZipEntry> entrees;

    private Archive(Source source, ZipFile zip) {
        this.source = source;
        this.zip = zip;
        this.entrees = zip.stream().filter(e -> !e.isDirectory()).toList();
    }

    /**
     * @param source a file of its own
     * @param deballage what may still be unpacked
     * @throws UserException when it is damaged, or made to harm
     */
    static Archive ouvrir(Source source, Deballage deballage, Progress progress) {
        try {
            Sommaire.verifier(source);
            var zip = new ZipFile(source.chemin().toFile(), ZipFile.OPEN_READ, NOMS);
            var archive = new Archive(source, zip);
            try {
                archive.verifier(deballage, progress);
                return archive;
            } catch (IOException | RuntimeException e) {
                archive.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw abimee(source, e);
        }
    }

    List<? extends ZipEntry> entrees() {
        return entrees;
    }

    /** The file of that name, case free. */
    Optional<? extends ZipEntry> entree(String nom) {
        return entrees.stream().filter(e -> e.getName().equalsIgnoreCase(nom)).findFirst();
    }

    Source source(ZipEntry entree) {
        return source.entree(entree.getName(), entree.getSize(), () -> zip.getInputStream(entree));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void verifier(Deballage deballage, Progress progress) throws IOException {
        for (var entree : entrees) {
            if (HORS_DU_DOSSIER.matcher(entree.getName()).matches()) {
                throw new UserException(
                        "%s contient un fichier qui veut sortir de son dossier (« %s »). Rien n’a été modifié : cette archive est faite pour nuire, supprimez-la."
                                .formatted(source.designation(), Source.lisible(entree.getName())));
            }
        }
        deballage.annoncer(entrees.stream().mapToLong(e -> Math.max(0, e.getSize())).sum());
        for (var entree : entrees) {
            try (var in = zip.getInputStream(entree)) {
                deballer(in, entree, deballage, progress);
            }
        }
    }

    private static void deballer(
            InputStream in, ZipEntry entree, Deballage deballage, Progress progress)
            throws IOException {
        var crc = new CRC32();
        var bloc = new byte[BLOC];
        long lus = 0;
        for (int n = in.read(bloc); n > 0; n = in.read(bloc)) {
            progress.stopIfCancelled();
            lus += n;
            deballage.compter(n, lus, entree.getCompressedSize());
            crc.update(bloc, 0, n);
        }
        if (crc.getValue() != entree.getCrc()) {
            throw new IOException("Wrong CRC of an entry");
        }
    }

    private static UserException abimee(Source source, Exception cause) {
        return new UserException(
                "%s est une archive abîmée, ou protégée par un mot de passe. Rien n’a été modifié : téléchargez-la de nouveau, ou sortez-en la table."
                        .formatted(source.designation()),
                cause);
    }
}
