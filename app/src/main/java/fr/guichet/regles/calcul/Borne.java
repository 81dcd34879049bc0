package fr.guichet.regles.calcul;

/** What decided the amount. */
public enum Borne {
    /** The sum of the terms: nothing bounded it. */
    SOMME,
    /** The most that the formula or the rule pays. */
    PLAFOND,
    /** DR − MRO: the patient is never paid more than he spent. */
    DEPENSE,
    /** The sum is below zero. */
    ZERO,
    /** The amount is less than the least that is paid. */
    SEUIL,
    /** An act outside the nomenclature, that the complémentaire does not take. */
    ACTE_HN
}
