package fr.guichet.regles.calcul;

/**
 * A formula as it is entered.
 *
 * @param codeAiguillage the family it belongs to; null when not known, which is enough as long as
 *     the code means the same in all
 */
public record FormuleSaisie(String codeAiguillage, String code, ParametresSaisis parametres) {}
