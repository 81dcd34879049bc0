package fr.guichet.table.lecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A table read and checked, line by line; nothing is decided yet of what to do with it.
 *
 * @param format its shape, in French: « CSV, point-virgule »
 * @param empreinte SHA-256 of the file
 * @param colonnes which column carried which field of a convention; none where nothing did
 * @param appariee the columns were matched by someone, not by their names
 * @param lues how many lines of every kind the file has, titles and blank ones apart
 * @param lignes the good ones, exact duplicates included
 * @param annexes what it brings beside conventions, exact duplicates included
 * @param genres the kinds of lines it speaks of, even when it has none of them: of the others it
 *     says nothing
 */
public record Lecture(
        Path fichier,
        String format,
        String encodage,
        String empreinte,
        Colonnes colonnes,
        boolean appariee,
        int lues,
        List<LigneLue> lignes,
        List<LigneRefusee> refusees,
        List<Avertissement> avertissements,
        Annexes annexes,
        Set<Genre> genres) {}
