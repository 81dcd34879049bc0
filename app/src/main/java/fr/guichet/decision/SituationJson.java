package fr.guichet.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.guichet.common.valeur.Periode;
import fr.guichet.regles.Amo;
import fr.guichet.regles.Justificatif;
import fr.guichet.regles.Situation;
import fr.guichet.regles.Support;
import fr.guichet.regles.TiersPayant;

import java.time.LocalDate;

/** A situation as the command line reads it, and as the base keeps it. */
public final class SituationJson {

    private SituationJson() {}

    /** One line of JSON, which {@link #lire(String)} reads back. */
    public static String texte(Situation situation) {
        return Json.ligne(ecrire(situation));
    }

    public static Situation lire(String json) throws LectureException {
        return lire(Lecture.de(json, "situation"));
    }

    static Situation lire(Lecture json) throws LectureException {
        var dateSoins = json.date("date_soins");
        if (dateSoins == null) {
            throw json.refus("date_soins", "La date des soins manque.");
        }
        return new Situation(
                dateSoins,
                amo(json.objet("amo")),
                tiersPayant(json.objet("tiers_payant")),
                json.parmi("justificatif", Justificatif.class),
                support(json.objet("support")),
                json.booleen("attestation_enregistree"));
    }

    private static Amo amo(Lecture json) throws LectureException {
        return new Amo(
                json.texte("regime"),
                json.texte("caisse"),
                json.texte("centre"),
                json.texte("nir"));
    }

    private static TiersPayant tiersPayant(Lecture json) throws LectureException {
        return new TiersPayant(json.booleen("amo"), json.booleen("amc"));
    }

    private static Support support(Lecture json) throws LectureException {
        return new Support(
                json.texte("numero_amc"),
                json.textes("types_convention"),
                json.texte("critere_secondaire"),
                json.texte("code_aiguillage_sts"),
                json.texte("code_routage"),
                json.texte("identifiant_hote"),
                json.texte("nom_domaine"),
                json.booleen("mention_dre"),
                json.texte("nir"),
                json.texte("numero_adherent"),
                droits(json),
                json.booleen("tiers_payant_dentaire"),
                json.texte("numero_mutuelle"));
    }

    private static Periode droits(Lecture support) throws LectureException {
        var droits = support.objet("droits");
        var du = droits.date("du");
        var au = droits.date("au");
        if (du != null && au != null && du.isAfter(au)) {
            throw support.refus("droits", "Les droits finissent avant de commencer.");
        }
        return new Periode(du, au);
    }

    static ObjectNode ecrire(Situation situation) {
        var json = Json.objet().put("date_soins", situation.dateSoins().toString());
        var amo = situation.amo();
        json.putObject("amo")
                .put("regime", amo.regime())
                .put("caisse", amo.caisse())
                .put("centre", amo.centre())
                .put("nir", amo.nir());
        json.putObject("tiers_payant")
                .put("amo", situation.tiersPayant().amo())
                .put("amc", situation.tiersPayant().amc());
        var justificatif = situation.justificatif();
        json.put("justificatif", justificatif == null ? null : justificatif.name());
        ecrire(situation.support(), json.putObject("support"));
        return json.put("attestation_enregistree", situation.attestationEnregistree());
    }

    private static void ecrire(Support support, ObjectNode json) {
        json.put("numero_amc", support.numeroAmc());
        support.typesConvention().forEach(json.putArray("types_convention")::add);
        json.put("critere_secondaire", support.critereSecondaire())
                .put("code_aiguillage_sts", support.codeAiguillageSts())
                .put("code_routage", support.codeRoutage())
                .put("identifiant_hote", support.identifiantHote())
                .put("nom_domaine", support.nomDomaine())
                .put("mention_dre", support.mentionDre())
                .put("nir", support.nir())
                .put("numero_adherent", support.numeroAdherent());
        json.putObject("droits")
                .put("du", texte(support.droits().du()))
                .put("au", texte(support.droits().au()));
        json.put("tiers_payant_dentaire", support.tiersPayantDentaire())
                .put("numero_mutuelle", support.numeroMutuelle());
    }

    private static String texte(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
