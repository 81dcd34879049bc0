/** A file received as an attestation, opened within limits: its pages and the text it holds. */
package fr.guichet.attestation.document;
