package fr.guichet.decision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Extrait;
import fr.guichet.regles.FicheComplementaire;
import fr.guichet.regles.Regroupement;
import fr.guichet.regles.Tables;

import java.util.ArrayList;
import java.util.List;

/** The tables a case brings along, and those kept with a decision. */
public final class TablesJson {

    private static final String CONVENTIONS = "conventions";
    private static final String CORRESPONDANCES = "correspondances";
    private static final String COMPLEMENTAIRES = "complementaires";

    private TablesJson() {}

    /** One line of JSON, which {@link #lire(String)} reads back; as short as it can be. */
    public static String texte(Extrait extrait) {
        var json = Json.objet();
        ecrire(json, CONVENTIONS, extrait.conventions());
        ecrire(json, CORRESPONDANCES, extrait.correspondances());
        ecrire(json, COMPLEMENTAIRES, extrait.fiches());
        return Json.ligne(json);
    }

    public static Tables lire(String json) throws LectureException {
        return lire(Lecture.de(json, "tables"));
    }

    static Tables lire(Lecture json) throws LectureException {
        return Tables.de(
                lignes(json, CONVENTIONS, Convention.class),
                lignes(json, "regroupements", Regroupement.class),
                lignes(json, CORRESPONDANCES, Correspondance.class),
                lignes(json, COMPLEMENTAIRES, FicheComplementaire.class));
    }

    private static <T extends Record> List<T> lignes(Lecture json, String champ, Class<T> type)
            throws LectureException {
        var lignes = new ArrayList<T>();
        for (var objet : json.objets(champ)) {
            lignes.add(RecordJson.lire(objet, type));
        }
        return lignes;
    }

    /** Without what reads the same when it is absent. */
    private static void ecrire(ObjectNode json, String champ, List<? extends Record> lignes) {
        var tableau = json.putArray(champ);
        for (var ligne : lignes) {
            var objet = RecordJson.ecrire(ligne);
            objet.removeIf(TablesJson::vide);
            tableau.add(objet);
        }
    }

    private static boolean vide(JsonNode valeur) {
        return valeur.isNull() || valeur.isBoolean() && !valeur.booleanValue();
    }
}
