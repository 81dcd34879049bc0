/**
 * Attestations: scanned, imported or pasted, kept in the patient's file, and read where they can
 * be.
 *
 * <p>From the ground up: {@code document} opens a file safely, {@code code} and {@code ocr} find
 * what is printed on a page, {@code lecture} makes fields of it, {@code numerisation} drives the
 * scanners, {@code revue} is where she confirms; this package keeps the files.
 */
package fr.guichet.attestation;
