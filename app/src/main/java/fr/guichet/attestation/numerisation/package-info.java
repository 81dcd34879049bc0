/**
 * The scanners: those of this computer ({@code sane}) and those of the network ({@code escl}), and
 * the window « Scanner une attestation », which ends with one file.
 */
package fr.guichet.attestation.numerisation;
