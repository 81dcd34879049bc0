package fr.guichet.table;

import java.time.LocalDate;

/**
 * The table of an émetteur as its last import that stands left it.
 *
 * @param version as the publisher numbers it; null for a file that says nothing of it
 * @param dateTable the day its publisher gives it; null when it does not
 * @param importeLe the day it was imported
 * @param empreinte SHA-256 of the file, in hexadecimal
 * @param cleId the key that signed it; null: not signed
 */
public record TableInstallee(
        String version, LocalDate dateTable, LocalDate importeLe, String empreinte, Long cleId) {}
