/**
 * How much the AMC pays of an act. Pure, as the rest of the rules: amounts are whole cents, rates
 * are exact. There are two roundings, both to the nearest cent, halves up: the part of the AMO
 * ({@code Acte.mro}), and the sum of a formula's terms, once ({@code Addition}).
 */
package fr.guichet.regles.calcul;
