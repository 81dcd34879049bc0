/** From the pages of an attestation to the fields of a cover: proposed, never saved. */
package fr.guichet.attestation.lecture;
