/** Estimates of what care will cost a patient: acts, parts of the AMO and the AMC, what is left. */
package fr.guichet.devis;
