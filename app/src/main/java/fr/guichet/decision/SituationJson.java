package fr.guichet.decision;

import fr.guichet.regles.Situation;

/** A situation as the command line reads it, and as the base keeps it. */
public final class SituationJson {

    private SituationJson() {}

    /** One line of JSON, which {@link #lire(String)} reads back. */
    public static String texte(Situation situation) {
        return Json.ligne(RecordJson.ecrire(situation));
    }

    public static Situation lire(String json) throws LectureException {
        return lire(Lecture.de(json, "situation"));
    }

    static Situation lire(Lecture json) throws LectureException {
        if (!json.contient("date_soins")) {
            throw json.refus("date_soins", "La date des soins manque.");
        }
        return RecordJson.lire(json, Situation.class);
    }
}
