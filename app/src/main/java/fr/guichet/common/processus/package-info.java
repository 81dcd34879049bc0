/** Programs of the system, run from here: never longer than they may, and never left behind. */
package fr.guichet.common.processus;
