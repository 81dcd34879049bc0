package fr.guichet.regles.calcul;

import fr.guichet.common.valeur.Euros;
import fr.guichet.common.valeur.Taux;

import java.util.Map;

/**
 * What comes with the code of a formula. Nothing is below zero.
 *
 * @param taux percentages, by what they are taken of
 * @param plafond null when not known
 * @param forfait null when not known
 */
public record ParametresSaisis(Map<Grandeur, Taux> taux, Euros plafond, Euros forfait) {

    public static final ParametresSaisis AUCUN = new ParametresSaisis(Map.of(), null, null);

    public ParametresSaisis {
        taux = Map.copyOf(taux);
        if (negatif(plafond) || negatif(forfait)) {
            throw new IllegalArgumentException("Un montant n’est pas négatif.");
        }
        if (taux.values().stream().anyMatch(t -> t.compareTo(Taux.ZERO) < 0)) {
            throw new IllegalArgumentException("Un pourcentage n’est pas négatif.");
        }
    }

    /** Whether this one is known. */
    public boolean contient(Parametre parametre) {
        return switch (parametre) {
            case PLAFOND -> plafond != null;
            case FORFAIT -> forfait != null;
            case DR, TR, MRO, PMSS, TM, TC ->
                    parametre.grandeur().filter(taux::containsKey).isPresent();
        };
    }

    private static boolean negatif(Euros montant) {
        return montant != null && montant.negatif();
    }
}
