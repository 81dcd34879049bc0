package fr.guichet.regles.calcul;

import fr.guichet.common.valeur.Euros;
import fr.guichet.common.valeur.Taux;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Acts and parameters as the tables of the tests write them. */
public final class Saisies {

    private Saisies() {}

    /** « dr=500 tr=120 taux=60 pmss=4005 tc=150 »; dr, tr and taux are needed. */
    public static Acte acte(String texte) {
        var mots = mots(texte);
        return Acte.de(
                        euros(mots.get("dr")),
                        euros(mots.get("tr")),
                        Taux.lire(mots.get("taux")).orElseThrow())
                .avec(euros(mots.get("pmss")), euros(mots.get("tc")));
    }

    /** « tr=200 plafond=150 »: percentages, and amounts for plafond and forfait. */
    static ParametresSaisis parametres(String texte) {
        var mots = mots(texte);
        var taux = new EnumMap<Grandeur, Taux>(Grandeur.class);
        for (var grandeur : Grandeur.values()) {
            Taux.lire(mots.get(Parametre.pourcentage(grandeur).nom()))
                    .ifPresent(t -> taux.put(grandeur, t));
        }
        return new ParametresSaisis(taux, euros(mots.get("plafond")), euros(mots.get("forfait")));
    }

    static Euros euros(String texte) {
        return Euros.lire(texte).orElse(null);
    }

    private static Map<String, String> mots(String texte) {
        return texte == null
                ? Map.of()
                : Arrays.stream(texte.split(" +"))
                        .map(mot -> mot.split("="))
                        .collect(Collectors.toMap(mot -> mot[0], mot -> mot[1]));
    }
}
