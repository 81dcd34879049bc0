package fr.guichet.table.confiance;

import fr.guichet.common.UserException;
import fr.guichet.table.catalogue.Catalogue;
import fr.guichet.table.catalogue.ClePublique;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds a key in what a publisher sent: its key as PEM or base64, or a whole catalogue. */
final class LecteurDeCle {

    /**
     * @param editeur its owner, as what was read says; empty when it does not
     */
    record CleLue(ClePublique cle, String editeur) {}

    /** What some programs put before a text in UTF-8. */
    private static final String MARQUE = "\uFEFF";

    private LecteurDeCle() {}

    /**
     * @throws UserException when no key is there
     */
    static CleLue lire(String texte) {
        if (texte.stripLeading().startsWith("{")) {
            var catalogue =
                    Catalogue.lire(texte.getBytes(StandardCharsets.UTF_8), Catalogue.FICHIER);
            return new CleLue(catalogue.cle(), catalogue.editeur());
        }
        return new CleLue(ClePublique.lire(texte), "");
    }

    /** The text of a file, to be read as {@link #lire} does. */
    static String texte(Path fichier) {
        try (var in = Files.newInputStream(fichier)) {
            var octets = in.readNBytes(Catalogue.TAILLE_MAX + 1);
            return new String(octets, StandardCharsets.UTF_8).replace(MARQUE, "");
        } catch (IOException e) {
            throw new UserException(
                    "Le fichier « %s » ne peut pas être lu. Rien n’a été enregistré : vérifiez qu’il existe encore et que vous avez le droit de le lire."
                            .formatted(fichier.getFileName()),
                    e);
        }
    }
}
