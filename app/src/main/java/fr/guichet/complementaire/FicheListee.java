package fr.guichet.complementaire;

/**
 * What a list of « Fichiers – Complémentaires » says of a record; the rest of it is the practice's
 * alone.
 *
 * @param numero as received
 * @param gestionUnique the box « Mutuelle en Gestion Unique »
 * @param typeConvention null where the list says nothing of it
 * @param critereSecondaire null where the list says nothing of it
 */
public record FicheListee(
        String numero,
        boolean gestionUnique,
        String nom,
        String typeConvention,
        String critereSecondaire) {}
