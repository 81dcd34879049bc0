package fr.guichet.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a file by the text the base would write them as, first come first found. */
final class LignesDuFichier<T> {

    private final List<Nouvelle<T>> lues;
    private final Map<String, Integer> places;

    LignesDuFichier(List<Nouvelle<T>> lues, LigneJson<T> json) {
        this.lues = lues;
        places = HashMap.newHashMap(lues.size());
        for (int place = 0; place < lues.size(); place++) {
            var texte = json.ecrire(lues.get(place).valeur());
            if (texte.isPresent()) {
                places.putIfAbsent(texte.get(), place);
            }
        }
    }

    /** Where that line stands; {@value LigneBase#AUCUNE} when the file does not have it. */
    int place(String texte) {
        return places.getOrDefault(texte, LigneBase.AUCUNE);
    }

    T valeur(int place) {
        return lues.get(place).valeur();
    }
}
