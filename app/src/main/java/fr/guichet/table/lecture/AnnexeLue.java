package fr.guichet.table.lecture;

/** A line other than a convention that was read well, and where it stood in the file. */
public record AnnexeLue<T>(long numero, T valeur) {}
