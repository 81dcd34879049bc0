/** The scanners of this computer, by {@code scanimage}, SANE's own program. Linux only. */
package fr.guichet.attestation.numerisation.sane;
