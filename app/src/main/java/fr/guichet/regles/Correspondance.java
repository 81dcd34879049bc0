package fr.guichet.regles;

import static fr.guichet.regles.Textes.nettoyer;

/**
 * From a mutuelle number read on a card to the AMC's own number.
 *
 * @param numeroMutuelle mask of eight characters, {@code ?} standing for any
 * @param codeGestion mask of nine characters over the patient's code gestion
 * @param numeroAmc the number of the AMC, as received
 * @param libelle its name; null when not given
 */
public record Correspondance(
        String numeroMutuelle, String codeGestion, String numeroAmc, String libelle) {

    /** Characters of a mutuelle number. */
    public static final int LONGUEUR_MUTUELLE = 8;

    public Correspondance {
        numeroMutuelle = nettoyer(numeroMutuelle);
        codeGestion = nettoyer(codeGestion);
        numeroAmc = nettoyer(numeroAmc);
        libelle = nettoyer(libelle);
    }
}
