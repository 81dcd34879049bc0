package fr.guichet.table.lecture;

import fr.guichet.common.Progress;
import fr.guichet.convention.Champ;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of a reading.
 *
 * @param appariements columns as someone matched them, tried in this order when the titles do not
 *     tell them
 * @param impose the first is taken even where the titles do
 */
record Demande(List<Map<Champ, String>> appariements, boolean impose, Progress progress) {

    /** The columns of a table, and whether someone matched them. */
    record Choix(Colonnes colonnes, boolean appariee) {

        boolean complet() {
            return colonnes.manquantes().isEmpty();
        }
    }

    /** The columns of a table of conventions; some may be missing. */
    Choix choisir(List<String> titres) {
        var parNom = Colonnes.reconnaitre(titres);
        if (parNom.manquantes().isEmpty() && !impose) {
            return new Choix(parNom, false);
        }
        return appariements.stream()
                .map(a -> Colonnes.appariees(titres, a))
                .flatMap(Optional::stream)
                .filter(c -> c.manquantes().isEmpty())
                .findFirst()
                .map(c -> new Choix(c, true))
                .orElse(new Choix(parNom, false));
    }
}
