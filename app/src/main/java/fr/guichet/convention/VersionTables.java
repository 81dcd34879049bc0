package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which tables are in force.
 *
 * @param manuelles lines the practice added or changed
 * @param retirees lines of the émetteurs that it removed
 */
public record VersionTables(List<Table> tables, long manuelles, long retirees) {

    /**
     * @param jour the day of its last import; null when no import of it is kept
     */
    public record Table(String emetteur, LocalDate jour) {

        String texte() {
            return jour == null
                    ? emetteur
                    : Messages.text("convention.version.table", emetteur, Nombres.texte(jour));
        }
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
