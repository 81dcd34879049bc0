package fr.guichet.table.confiance;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.table.catalogue.Catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;

/** A table taken from a disk is signed when the catalogue that announces it lies beside it. */
public final class VerificationLocale {

    private final EmetteursDeConfiance emetteurs;

    public VerificationLocale(EmetteursDeConfiance emetteurs) {
        this.emetteurs = emetteurs;
    }

    /**
     * @return nothing when no catalogue announces the file: it is not signed
     * @throws UserException when the catalogue cannot be read, when its signature is false, or when
     *     the file is not the one announced
     */
    public Optional<TableSignee> de(Path fichier, Progress progress) {
        var voisin = fichier.toAbsolutePath().resolveSibling(Catalogue.FICHIER);
        if (!Files.isRegularFile(voisin)) {
            return Optional.empty();
        }
        var catalogue = catalogue(voisin);
        // Some systems write an accent apart from its letter in the names of files.
        var nom = Normalizer.normalize(fichier.getFileName().toString(), Form.NFC);
        var annoncee = catalogue.table(nom);
        annoncee.ifPresent(table -> {
            catalogue.verifier(table);
            table.verifierFichier(fichier, progress);
        });
        return annoncee.map(table ->
                new TableSignee(
                        catalogue,
                        table,
                        emetteurs.juger(catalogue.cle(), table.emetteur()),
                        emetteurs.trouver(catalogue.cle()).map(CleDeConfiance::id).orElse(null)));
    }

    private static Catalogue catalogue(Path voisin) {
        try {
            return Catalogue.lire(voisin);
        } catch (UserException e) {
            throw new UserException(
                    "%s Il est dans le même dossier que la table : pour l’importer sans signature, copiez-la dans un autre dossier."
                            .formatted(e.getMessage()),
                    e);
        }
    }
}
