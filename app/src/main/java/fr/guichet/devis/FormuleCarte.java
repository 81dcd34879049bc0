package fr.guichet.devis;

import fr.guichet.common.valeur.Euros;
import fr.guichet.regles.calcul.ParametresSaisis;

/**
 * The STS formula as it was read from the card.
 *
 * @param code null for none: the complémentaire's own rule is followed
 * @param pmss plafond mensuel de la sécurité sociale; null when not known
 */
public record FormuleCarte(String code, ParametresSaisis parametres, Euros pmss) {

    public static final FormuleCarte AUCUNE = new FormuleCarte(null, ParametresSaisis.AUCUN, null);
}
