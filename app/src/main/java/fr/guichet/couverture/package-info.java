/**
 * The Complémentaire tab of a patient's file: the covers, what the card prints of each, and the
 * decision beside it. It gathers a {@code Situation}, asks the rules, and keeps what was validated.
 */
package fr.guichet.couverture;
