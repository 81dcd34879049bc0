/** « Tiers payant »: the rights that run out, and what to check before an invoice is sent. */
package fr.guichet.droits;
