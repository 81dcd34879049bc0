package fr.guichet.regles;

import static fr.guichet.regles.Textes.nettoyer;

/**
 * One RO agreement spread over every caisse that matches a mask, such as {@code 94???????}.
 *
 * @param numeroAmc as received
 * @param typeConvention RO, or null which reads the same
 * @param critereSecondaire the mask over the code gestion
 */
public record Regroupement(String numeroAmc, String typeConvention, String critereSecondaire) {

    public Regroupement {
        numeroAmc = nettoyer(numeroAmc);
        typeConvention = nettoyer(typeConvention);
        critereSecondaire = nettoyer(critereSecondaire);
    }
}
