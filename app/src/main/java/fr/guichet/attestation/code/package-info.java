/** The barcodes printed on a page: what they hold, as it is, and where they are. */
package fr.guichet.attestation.code;
