/** The AMC's amount outside the rules' pure world: sourced formulas and rates, cases as JSON. */
package fr.guichet.calcul;
