package fr.guichet.table.lecture;

import fr.guichet.regles.Convention;

/** A line that was read well, and where it stood in the file. */
public record LigneLue(long numero, Convention convention) {}
