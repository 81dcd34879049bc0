/** The program without a window: one job per command, results on standard output. */
package fr.guichet.commande;
