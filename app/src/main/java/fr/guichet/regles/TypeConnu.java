package fr.guichet.regles;

/** A type of convention whose meaning is published; the list of types stays open. */
public record TypeConnu(String code, String libelle, Provenance provenance) {}
