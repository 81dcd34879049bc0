/** Deciding outside the rules' pure world: cases and decisions as JSON, sourced data, tables. */
package fr.guichet.decision;
