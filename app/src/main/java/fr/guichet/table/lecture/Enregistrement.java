package fr.guichet.table.lecture;

import java.util.Arrays;
import java.util.List;

/** A record of a table, cut into its fields; it may be reused by the next one. */
interface Enregistrement {

    /** Where it stands in the file, from 1. */
    long numero();

    /** The fields, null where empty; only the first {@link #nombre} count. */
    String[] champs();

    /** How many fields it has, those past the last place of {@link #champs} included. */
    default int nombre() {
        return champs().length;
    }

    /** What makes the record unreadable, or null. */
    default FauteDeForme faute() {
        return null;
    }

    /** The record as received, when it has a {@link #faute}; null when nothing better is known. */
    default String brute() {
        return null;
    }

    /** Whether a field may hold a character no table has. */
    default boolean suspecte() {
        return true;
    }

    default List<String> liste() {
        return Arrays.asList(Arrays.copyOf(champs(), Math.min(nombre(), champs().length)));
    }
}
