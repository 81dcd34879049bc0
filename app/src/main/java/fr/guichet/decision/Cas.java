package fr.guichet.decision;

import fr.guichet.regles.Situation;
import fr.guichet.regles.Tables;

import java.util.Optional;

/**
 * A case to decide.
 *
 * @param tables the tables it brings along; empty when the practice's own are to be used
 */
public record Cas(Situation situation, Optional<Tables> tables) {

    /** Reads a case; fields that the contract does not name are left alone. */
    public static Cas lire(String json) throws LectureException {
        var lecture = Lecture.de(json, "cas");
        if (!lecture.contient("situation")) {
            throw lecture.refus("situation", "La situation manque.");
        }
        return new Cas(
                SituationJson.lire(lecture.objet("situation")),
                lecture.contient("tables")
                        ? Optional.of(TablesJson.lire(lecture.objet("tables")))
                        : Optional.empty());
    }
}
