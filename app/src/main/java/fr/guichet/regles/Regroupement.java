package fr.guichet.regles;

import static fr.guichet.regles.Textes.nettoyer;

/**
 * One RO agreement spread over every caisse that matches a mask, such as {@code 94???????}.
 *
 * @param numeroAmc as received
 * @param libelle the name of the AMC; null when not given
 * @param typeConvention RO, or null which reads the same
 * @param critereSecondaire the mask over the code gestion
 * @param numeroSignataire who signed for these caisses, as received; null when not given
 */
public record Regroupement(
        String numeroAmc,
        String libelle,
        String typeConvention,
        String critereSecondaire,
        String numeroSignataire) {

    public Regroupement {
        numeroAmc = nettoyer(numeroAmc);
        libelle = nettoyer(libelle);
        typeConvention = nettoyer(typeConvention);
        critereSecondaire = nettoyer(critereSecondaire);
        numeroSignataire = nettoyer(numeroSignataire);
    }
}
