package fr.guichet.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.guichet.regles.Convention;

/** One line of the tables, its sixteen fields under their French names. */
final class ConventionJson {

    private ConventionJson() {}

    static Convention lire(Lecture json) throws LectureException {
        return new Convention(
                json.texte("libelle_amc"),
                json.texte("numero_amc"),
                json.texte("numero_signataire"),
                json.texte("libelle_signataire"),
                json.texte("type_convention"),
                json.texte("critere_secondaire"),
                json.entier("usage_attestation"),
                json.texte("operateur_reglement"),
                json.texte("type_accord"),
                json.texte("code_aiguillage_sts"),
                json.vrai("groupee"),
                json.vrai("desactivation_sts"),
                json.vrai("dre_annulation"),
                json.texte("code_routage"),
                json.texte("identifiant_hote"),
                json.texte("nom_domaine"));
    }

    static ObjectNode ecrire(Convention ligne) {
        return Json.objet()
                .put("libelle_amc", ligne.libelleAmc())
                .put("numero_amc", ligne.numeroAmc())
                .put("numero_signataire", ligne.numeroSignataire())
                .put("libelle_signataire", ligne.libelleSignataire())
                .put("type_convention", ligne.typeConvention())
                .put("critere_secondaire", ligne.critereSecondaire())
                .put("usage_attestation", ligne.usageAttestation())
                .put("operateur_reglement", ligne.operateurReglement())
                .put("type_accord", ligne.typeAccord())
                .put("code_aiguillage_sts", ligne.codeAiguillageSts())
                .put("groupee", ligne.groupee())
                .put("desactivation_sts", ligne.desactivationSts())
                .put("dre_annulation", ligne.dreAnnulation())
                .put("code_routage", ligne.codeRoutage())
                .put("identifiant_hote", ligne.identifiantHote())
                .put("nom_domaine", ligne.nomDomaine());
    }
}
