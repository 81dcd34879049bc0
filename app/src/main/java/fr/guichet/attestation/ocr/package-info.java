/**
 * The letters of a page that is a picture: read on this machine by Tesseract, a process of its own
 * that may fail or be stopped without harm.
 */
package fr.guichet.attestation.ocr;
