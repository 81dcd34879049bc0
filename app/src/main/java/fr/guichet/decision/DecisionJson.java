package fr.guichet.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.guichet.regles.Decision;
import fr.guichet.regles.Etape;
import fr.guichet.regles.Mode;

/** A decision as the command line prints it, and as the base keeps it. */
public final class DecisionJson {

    /** What to enter for a DRE that no line of the tables carries. */
    static final String A_SAISIR = "a_saisir";

    private DecisionJson() {}

    /** One line of JSON, as the contract of the command line has it. */
    public static String texte(Decision decision) {
        return Json.ligne(ecrire(decision));
    }

    /** One line of JSON to be kept, whole: {@link DecisionLue#lire} reads it back. */
    public static String pourGarder(Decision decision) {
        var json = ecrire(decision);
        if (decision.mode() instanceof Mode.Dre dre) {
            json.putObject(A_SAISIR)
                    .put("type_convention", dre.typeConvention())
                    .put("critere_secondaire", dre.critereSecondaire())
                    .put("en_tiers_payant", dre.enTiersPayant());
        }
        return Json.ligne(json);
    }

    /** What stands in place of the decision of a case that could not be decided. */
    public static String erreur(String champ, String motif) {
        var json = Json.objet();
        json.putObject("erreur").put("champ", champ).put("motif", motif);
        return Json.ligne(json);
    }

    private static ObjectNode ecrire(Decision decision) {
        var json = Json.objet().put("mode", decision.mode().nom()).put("motif", decision.motif());
        json.set(
                "convention",
                decision.convention().<ObjectNode>map(RecordJson::ecrire).orElse(null));
        json.set("sts", RecordJson.ecrire(decision.sts()));
        json.set("adressage", RecordJson.ecrire(decision.adressage()));
        json.put("cadre_remboursement", decision.cadre() == null ? null : decision.cadre().name());
        var alertes = json.putArray("alertes");
        for (var alerte : decision.alertes()) {
            alertes.addObject()
                    .put("code", alerte.code().name())
                    .put("champ", alerte.champ().nom())
                    .put("message", alerte.message());
        }
        var questions = json.putArray("questions");
        for (var question : decision.questions()) {
            var objet = questions.addObject().put("champ", question.champ().nom());
            question.choix().forEach(objet.putArray("choix")::add);
            objet.put("message", question.message());
        }
        var trace = json.putArray("trace");
        decision.trace().forEach(etape -> ecrire(etape, trace.addObject()));
        return json;
    }

    private static void ecrire(Etape etape, ObjectNode json) {
        json.put("regle", etape.regle())
                .put("libelle", etape.libelle())
                .put("verdict", etape.issue().name())
                .put("motif", etape.motif());
        var preuves = json.putObject("preuves");
        etape.preuves().forEach(preuves::put);
        json.set("source", RecordJson.ecrire(etape.source()));
    }
}
