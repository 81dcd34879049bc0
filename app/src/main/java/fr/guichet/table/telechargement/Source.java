package fr.guichet.table.telechargement;

import fr.guichet.common.Messages;
import fr.guichet.common.UserException;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Where the practice gets its tables: what publishes a catalogue and the files it names. */
public sealed interface Source {

    /** The name of a catalogue in its folder, at an address or on a disk. */
    String CATALOGUE = "catalogue.json";

    /** As it is shown and kept. */
    String texte();

    /**
     * A server.
     *
     * @param catalogue https, without user nor fragment
     */
    record Adresse(URI catalogue) implements Source {

        @Override
        public String texte() {
            return catalogue.toString();
        }

        String hote() {
            return catalogue.getHost();
        }

        /** The address of a file of the catalogue: beside it, or in a folder below. */
        URI fichier(String nom) {
            try {
                // Quoted part by part: a name may hold spaces, accents or a question mark.
                return catalogue.resolve(new URI(null, null, "./" + nom, null).toASCIIString());
            } catch (URISyntaxException e) {
                throw new IllegalArgumentException(nom, e);
            }
        }
    }

    /**
     * A disk of this computer or of the practice's network.
     *
     * @param catalogue whole path of the catalogue
     */
    record Fichier(Path catalogue) implements Source {

        @Override
        public String texte() {
            return catalogue.toString();
        }

        Path fichier(String nom) {
            return catalogue.resolveSibling(nom);
        }
    }

    /**
     * Reads a source as someone wrote it: an https address, a folder, or a catalogue.
     *
     * @throws UserException when it is none of them, or not a safe one
     */
    static Source lire(String texte) {
        var lu = texte.strip();
        return lu.contains("://") ? adresse(lu) : fichier(lu);
    }

    private static Source adresse(String texte) {
        URI lue;
        try {
            lue = new URI(texte.replace(" ", "%20"));
        } catch (URISyntaxException _) {
            throw refus("adresse", texte);
        }
        if (!"https".equalsIgnoreCase(lue.getScheme())) {
            throw refus("nonSecurisee", texte);
        }
        if (lue.getHost() == null) {
            throw refus("adresse", texte);
        }
        if (lue.getUserInfo() != null) {
            throw refus("identifiants");
        }
        var chemin = lue.getRawPath();
        if (!desCatalogues(chemin)) {
            chemin = chemin.endsWith("/") ? chemin + CATALOGUE : chemin + "/" + CATALOGUE;
        }
        var question = lue.getRawQuery() == null ? "" : "?" + lue.getRawQuery();
        return new Adresse(URI.create("https://" + lue.getRawAuthority() + chemin + question));
    }

    private static Source fichier(String texte) {
        Path chemin;
        try {
            chemin = Path.of(texte);
        } catch (InvalidPathException _) {
            throw refus("chemin", texte);
        }
        if (!chemin.isAbsolute()) {
            throw refus("chemin", texte);
        }
        return new Fichier(desCatalogues(texte) ? chemin : chemin.resolve(CATALOGUE));
    }

    private static boolean desCatalogues(String chemin) {
        return chemin.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static UserException refus(String cle, Object... precisions) {
        return new UserException(Messages.text("telechargement.source." + cle, precisions));
    }
}
