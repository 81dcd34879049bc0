package fr.guichet.decision;

import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.regles.CouverturePublique;
import fr.guichet.regles.Justificatif;
import fr.guichet.regles.Parametres;
import fr.guichet.regles.Provenance;
import fr.guichet.regles.PseudoNumero;
import fr.guichet.regles.TypeConnu;

import java.util.List;

/** Reads the sourced data that ships with the rules: one JSON file per kind of value. */
public final class ParametresReader {

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

    private static <T> List<T> valeurs(String fichier, DonneesSourcees.Valeur<T> valeur) {
        return DonneesSourcees.lire(Parametres.class, fichier, donnees -> donnees.valeurs(valeur));
    }
}
