package fr.guichet.decision;

import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.FicheComplementaire;
import fr.guichet.regles.Regroupement;
import fr.guichet.regles.Tables;

import java.util.ArrayList;
import java.util.List;

/** The tables a case brings along. */
final class TablesJson {

    private interface Ligne<T> {
        T lire(Lecture json) throws LectureException;
    }

    private TablesJson() {}

    static Tables lire(Lecture json) throws LectureException {
        List<Convention> conventions = lignes(json, "conventions", ConventionJson::lire);
        List<Regroupement> regroupements = lignes(json, "regroupements", TablesJson::regroupement);
        List<Correspondance> correspondances =
                lignes(json, "correspondances", TablesJson::correspondance);
        List<FicheComplementaire> fiches = lignes(json, "complementaires", TablesJson::fiche);
        return Tables.de(conventions, regroupements, correspondances, fiches);
    }

    private static <T> List<T> lignes(Lecture json, String champ, Ligne<T> ligne)
            throws LectureException {
        var lignes = new ArrayList<T>();
        for (var objet : json.objets(champ)) {
            lignes.add(ligne.lire(objet));
        }
        return lignes;
    }

    private static Regroupement regroupement(Lecture json) throws LectureException {
        return new Regroupement(
                json.texte("numero_amc"),
                json.texte("libelle"),
                json.texte("type_convention"),
                json.texte("critere_secondaire"),
                json.texte("numero_signataire"));
    }

    private static Correspondance correspondance(Lecture json) throws LectureException {
        return new Correspondance(
                json.texte("numero_mutuelle"),
                json.texte("code_gestion"),
                json.texte("numero_amc"),
                json.texte("libelle"));
    }

    private static FicheComplementaire fiche(Lecture json) throws LectureException {
        return new FicheComplementaire(
                json.texte("numero"),
                json.texte("nom"),
                json.vrai("gestion_unique"),
                json.texte("type_convention"),
                json.vrai("dre_hors_tp"));
    }
}
