package fr.guichet.convention.ressemblance;

import fr.guichet.common.recherche.Mots;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What two writings of one name have in common: no accents, case, punctuation nor spaces, initials
 * run together (« C.P.A.M. » is « CPAM »), and no legal form at the end. « Mutuelle » is no legal
 * form: UNILIA and UNILIA Mutuelle are two organismes.
 */
final class CleDeNom {

    private static final Set<String> FORMES_JURIDIQUES = Set.of("sa", "sas", "sasu", "sarl", "gie");

    private CleDeNom() {}

    /** Empty when the name holds no letter nor digit. */
    static String de(String nom) {
        var mots = initialesReunies(Mots.normaliser(nom).strip().split("\\s+"));
        if (mots.size() > 1 && FORMES_JURIDIQUES.contains(mots.getLast())) {
            mots.removeLast();
        }
        return String.join("", mots);
    }

    private static List<String> initialesReunies(String[] mots) {
        var reunis = new ArrayList<String>(mots.length);
        boolean apresInitiale = false;
        for (var mot : mots) {
            boolean initiale = mot.length() == 1;
            if (initiale && apresInitiale) {
                reunis.add(reunis.removeLast() + mot);
            } else {
                reunis.add(mot);
            }
            apresInitiale = initiale;
        }
        return reunis;
    }
}
