/**
 * Where she confirms what was read off an attestation: its page beside the fields. Reading alone
 * saves nothing.
 */
package fr.guichet.attestation.revue;
