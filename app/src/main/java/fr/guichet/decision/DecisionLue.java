package fr.guichet.decision;

import fr.guichet.regles.Adressage;
import fr.guichet.regles.Alerte;
import fr.guichet.regles.CadreRemboursement;
import fr.guichet.regles.Champ;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Decision;
import fr.guichet.regles.Etape;
import fr.guichet.regles.Mode;
import fr.guichet.regles.Question;
import fr.guichet.regles.Source;
import fr.guichet.regles.Sts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads back a decision that was kept, to show it as it was taken. */
public final class DecisionLue {

    private DecisionLue() {}

    /**
     * Reads what {@link DecisionJson#pourGarder} wrote.
     *
     * @throws LectureException when the text is not one of its own
     */
    public static Decision lire(String json) throws LectureException {
        var lecture = Lecture.de(json, "decision");
        return new Decision(
                mode(lecture),
                lecture.texte("motif"),
                lecture.parmi("cadre_remboursement", CadreRemboursement.class),
                alertes(lecture),
                trace(lecture));
    }

    private static Mode mode(Lecture json) throws LectureException {
        var nom = json.texte("mode");
        return switch (nom) {
            case "GESTION_UNIQUE" -> new Mode.GestionUnique(convention(json));
            case "DRE" -> dre(json);
            case "SANS_TIERS_PAYANT_AMC" -> new Mode.SansTiersPayantAmc();
            case "A_VERIFIER" -> new Mode.AVerifier(questions(json));
            case null, default -> throw json.refus("mode", "Mode inconnu : " + nom + ".");
        };
    }

    private static Mode dre(Lecture json) throws LectureException {
        var aSaisir = json.objet(DecisionJson.A_SAISIR);
        return new Mode.Dre(
                convention(json),
                aSaisir.texte("type_convention"),
                aSaisir.texte("critere_secondaire"),
                RecordJson.lire(json.objet("sts"), Sts.class),
                RecordJson.lire(json.objet("adressage"), Adressage.class),
                aSaisir.vrai("en_tiers_payant"));
    }

    private static Convention convention(Lecture json) throws LectureException {
        return json.contient("convention")
                ? RecordJson.lire(json.objet("convention"), Convention.class)
                : null;
    }

    private static List<Alerte> alertes(Lecture json) throws LectureException {
        var alertes = new ArrayList<Alerte>();
        for (var alerte : json.objets("alertes")) {
            alertes.add(
                    new Alerte(
                            alerte.parmi("code", Alerte.Code.class),
                            champ(alerte),
                            alerte.texte("message")));
        }
        return alertes;
    }

    private static List<Question> questions(Lecture json) throws LectureException {
        var questions = new ArrayList<Question>();
        for (var question : json.objets("questions")) {
            questions.add(
                    new Question(
                            champ(question), question.textes("choix"), question.texte("message")));
        }
        return questions;
    }

    private static Champ champ(Lecture json) throws LectureException {
        var nom = json.texte("champ");
        for (var champ : Champ.values()) {
            if (champ.nom().equals(nom)) {
                return champ;
            }
        }
        throw json.refus("champ", "Champ inconnu : " + nom + ".");
    }

    private static List<Etape> trace(Lecture json) throws LectureException {
        var trace = new ArrayList<Etape>();
        for (var etape : json.objets("trace")) {
            var preuves = new LinkedHashMap<String, String>();
            var lues = etape.objet("preuves");
            for (var nom : lues.champs()) {
                preuves.put(nom, lues.texte(nom));
            }
            trace.add(
                    new Etape(
                            etape.texte("regle"),
                            etape.texte("libelle"),
                            etape.parmi("verdict", Etape.Issue.class),
                            etape.texte("motif"),
                            preuves,
                            RecordJson.lire(etape.objet("source"), Source.class)));
        }
        return trace;
    }
}
