package fr.guichet.table;

import fr.guichet.common.UserException;
import fr.guichet.table.lecture.Apercu;
import fr.guichet.table.lecture.ColonnesInconnuesException;

import java.util.List;
import java.util.function.Supplier;

/** What a step of an import comes back with. */
sealed interface ResultatImport {

    record Compare(Preparation preparation, Bilan bilan, List<String> emetteurs)
            implements ResultatImport {}

    record Applique() implements ResultatImport {}

    record AApparier(Apercu apercu) implements ResultatImport {}

    record Refuse(String phrase) implements ResultatImport {}

    /** What the desk can mend is shown in the window itself, not over it. */
    static ResultatImport de(Supplier<ResultatImport> pas) {
        try {
            return pas.get();
        } catch (ColonnesInconnuesException e) {
            return new AApparier(e.apercu());
        } catch (UserException e) {
            return new Refuse(e.getMessage());
        }
    }
}
