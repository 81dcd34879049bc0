package fr.guichet.decision;

import fr.guichet.regles.Provenance;
import fr.guichet.regles.Source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of sourced data that ships with the rules: {@code {source, verifiee_le, valeurs}}.
 *
 * @param json the whole file
 * @param provenance of all its values
 */
public record DonneesSourcees(Lecture json, Provenance provenance) {

    /** Makes something of a whole file. */
    @FunctionalInterface
    public interface Lecteur<T> {
        T lire(DonneesSourcees donnees) throws LectureException;
    }

    /** Makes one value of one object of the list. */
    @FunctionalInterface
    public interface Valeur<T> {
        T lire(Lecture json, Provenance provenance) throws LectureException;
    }

    /**
     * Reads a file of this version of the program: the tests read them all.
     *
     * @param voisin a class of the package that holds the file
     */
    public static <T> T lire(Class<?> voisin, String fichier, Lecteur<T> lecteur) {
        try {
            var json = Lecture.de(texte(voisin, fichier), fichier);
            var provenance =
                    new Provenance(
                            RecordJson.lire(json.objet("source"), Source.class),
                            json.date("verifiee_le"));
            return lecteur.lire(new DonneesSourcees(json, provenance));
        } catch (LectureException e) {
            throw new IllegalStateException(fichier + ", " + e.champ() + " : " + e.motif(), e);
        }
    }

    public <T> List<T> valeurs(Valeur<T> valeur) throws LectureException {
        var lues = new ArrayList<T>();
        for (var objet : json.objets("valeurs")) {
            lues.add(valeur.lire(objet, provenance));
        }
        return lues;
    }

    private static String texte(Class<?> voisin, String fichier) {
        try (var flux = voisin.getResourceAsStream(fichier)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
