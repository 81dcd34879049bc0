package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which tables are in force, and how old they may be.
 *
 * @param manuelles lines the practice added or changed
 * @param retirees lines of the émetteurs that it removed
 */
public record VersionTables(
        List<Table> tables, long manuelles, long retirees, AgeMaximum ageMaximum) {

    public static final VersionTables AUCUNE =
            new VersionTables(List.of(), 0, 0, AgeMaximum.PAR_DEFAUT);

    /**
     * The last table of an émetteur, imports taken back left out.
     *
     * @param version as its publisher numbers it; null when it says nothing of it
     * @param jour the day its publisher gives it, else that of its import; null when none is kept
     * @param signataire who signed it; null for a table not signed
     */
    public record Table(String emetteur, String version, LocalDate jour, String signataire) {

        /** In days; 0 for a table of no known day, or of a day to come. */
        public long age(LocalDate aujourdhui) {
            return jour == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(jour, aujourdhui));
        }

        String texte() {
            return jour == null
                    ? emetteur
                    : Messages.text("convention.version.table", emetteur, Nombres.texte(jour));
        }
    }

    public boolean ancienne(Table table, LocalDate aujourdhui) {
        return table.age(aujourdhui) > ageMaximum.jours();
    }

    /** The tables that have aged too much, the oldest first. */
    public List<Table> anciennes(LocalDate aujourdhui) {
        return tables.stream()
                .filter(table -> ancienne(table, aujourdhui))
                .sorted(Comparator.comparing(Table::jour))
                .toList();
    }

    /** « organismes-par-defaut du 22/11/2026, viamedis du 12/11/2026, 3 lignes du cabinet ». */
    public String texte() {
        var parts = new ArrayList<>(tables.stream().map(Table::texte).toList());
        if (manuelles > 0) {
            parts.add(Messages.count("convention.version.manuelles", manuelles));
        }
        if (retirees > 0) {
            parts.add(Messages.count("convention.version.retirees", retirees));
        }
        return parts.isEmpty()
                ? Messages.text("convention.version.aucune")
                : String.join(", ", parts);
    }
}
