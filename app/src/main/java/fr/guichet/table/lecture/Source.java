package fr.guichet.table.lecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the bytes of a table are: a file, or one file of a ZIP. They may be read several times.
 *
 * @param designation how sentences name it, quotes included
 * @param taille in bytes, as far as it is known
 * @param chemin null for a file of a ZIP
 */
record Source(String designation, long taille, Path chemin, Ouverture ouverture) {

    private static final int NOM_LISIBLE = 80;

    /** Opens the bytes from the first one. */
    interface Ouverture {
        InputStream ouvrir() throws IOException;
    }

    static Source de(Path fichier) throws IOException {
        return new Source(
                "« %s »".formatted(fichier.getFileName()),
                Files.size(fichier),
                fichier,
                () -> Files.newInputStream(fichier));
    }

    /** One file of this ZIP. */
    Source entree(String nom, long taille, Ouverture ouverture) {
        return new Source(
                "« %s » (dans %s)".formatted(lisible(nom), designation), taille, null, ouverture);
    }

    /** The same bytes, copied where they can be read in any order. */
    Source copiee(Path copie) throws IOException {
        return new Source(designation, Files.size(copie), copie, () -> Files.newInputStream(copie));
    }

    InputStream ouvrir() throws IOException {
        return ouverture.ouvrir();
    }

    /** A name that someone else chose, fit for a sentence: no control sign, no endless name. */
    static String lisible(String nom) {
        var net = nom.replaceAll("\\p{C}", "\uFFFD");
        return net.length() <= NOM_LISIBLE ? net : net.substring(0, NOM_LISIBLE) + "…";
    }
}
