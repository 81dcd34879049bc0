package fr.guichet.decision;

import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.regles.CouverturePublique;
import fr.guichet.regles.Justificatif;
import fr.guichet.regles.Parametres;
import fr.guichet.regles.Provenance;
import fr.guichet.regles.PseudoNumero;
import fr.guichet.regles.Source;
import fr.guichet.regles.TypeConnu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the sourced data that ships with the rules: one JSON file per kind of value. */
public final class ParametresReader {

    private interface Valeur<T> {
        T lire(Lecture json, Provenance provenance) throws LectureException;
    }

    private ParametresReader() {}

    /** The data of this version of the program; its files are checked by the tests. */
    public static Parametres lire() {
        return new Parametres(
                valeurs("pseudo-numeros.json", ParametresReader::pseudoNumero),
                valeurs("couvertures-publiques.json", ParametresReader::couverture),
                valeurs("types-connus.json", ParametresReader::typeConnu));
    }

    private static PseudoNumero pseudoNumero(Lecture json, Provenance provenance)
            throws LectureException {
        return new PseudoNumero(
                NumeroAmc.de(json.texte("numero")),
                json.texte("libelle"),
                json.parmi("couverture", Justificatif.class),
                json.vrai("sans_attestation"),
                provenance);
    }

    private static CouverturePublique couverture(Lecture json, Provenance provenance)
            throws LectureException {
        return new CouverturePublique(
                json.parmi("justificatif", Justificatif.class),
                json.texte("libelle"),
                json.date("fin"),
                provenance);
    }

    private static TypeConnu typeConnu(Lecture json, Provenance provenance)
            throws LectureException {
        return new TypeConnu(json.texte("code"), json.texte("libelle"), provenance);
    }

    private static <T> List<T> valeurs(String fichier, Valeur<T> valeur) {
        try {
            var json = Lecture.de(texte(fichier), fichier);
            var provenance =
                    new Provenance(
                            RecordJson.lire(json.objet("source"), Source.class),
                            json.date("verifiee_le"));
            var lues = new ArrayList<T>();
            for (var objet : json.objets("valeurs")) {
                lues.add(valeur.lire(objet, provenance));
            }
            return lues;
        } catch (LectureException e) {
            throw new IllegalStateException(fichier + ", " + e.champ() + " : " + e.motif(), e);
        }
    }

    private static String texte(String fichier) {
        try (var flux = Parametres.class.getResourceAsStream(fichier)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
