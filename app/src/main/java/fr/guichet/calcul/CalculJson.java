package fr.guichet.calcul;

import fr.guichet.common.valeur.Euros;
import fr.guichet.decision.Json;
import fr.guichet.regles.calcul.Resultat;

/** An amount as the command line prints it. */
public final class CalculJson {

    private CalculJson() {}

    /** One line of JSON: euros as texts with two decimals, the detail as a list of sentences. */
    public static String texte(Resultat.PartAmc part) {
        var json =
                Json.objet()
                        .put("mro", montant(part.acte().mro()))
                        .put("tm", montant(part.acte().tm()))
                        .put("amc", montant(part.amc()))
                        .put("reste", montant(part.reste()))
                        .put("formule", part.formule());
        part.detail().forEach(json.putArray("detail")::add);
        return Json.ligne(json);
    }

    private static String montant(Euros euros) {
        return euros.decimal().toPlainString();
    }
}
