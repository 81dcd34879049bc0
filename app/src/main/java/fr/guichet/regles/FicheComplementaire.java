package fr.guichet.regles;

import static fr.guichet.regles.Textes.nettoyer;

/**
 * The practice's own record of a complémentaire (« Fichiers – Complémentaires »), as far as the
 * rules read it.
 *
 * @param numero the AMC number, as entered
 * @param gestionUnique the box « Mutuelle en Gestion Unique »
 * @param typeConvention null when not entered
 * @param dreHorsTp the box « autoriser la DRE en hors tiers payant »
 */
public record FicheComplementaire(
        String numero,
        String nom,
        boolean gestionUnique,
        String typeConvention,
        boolean dreHorsTp) {

    public FicheComplementaire {
        numero = nettoyer(numero);
        nom = nettoyer(nom);
        typeConvention = nettoyer(typeConvention);
    }
}
