/**
 * The rules: gestion unique or DRE, and why. Pure: no clock, no base, no screen. A {@code
 * Situation} and the {@code Tables} go in, a {@code Decision} with its trace comes out.
 */
package fr.guichet.regles;
