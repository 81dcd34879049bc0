package fr.guichet.table.lecture;

/** A record that was found already cut. */
record Champs(long numero, String[] champs) implements Enregistrement {}
