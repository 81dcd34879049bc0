package fr.guichet.droits;

import fr.guichet.common.Nombres;
import fr.guichet.convention.VersionTables;
import fr.guichet.couverture.Periodes;

import java.time.LocalDate;

/** One line of « Droits à surveiller »: whose, and why. */
public sealed interface Surveillance {

    Motif motif();

    /** The patient; or the table. */
    String nom();

    /** The cover; empty for a table. */
    String couverture();

    /** « du 01/01/2026 au 31/12/2026 »; for a table, its day. */
    String periode();

    /** « Droits terminés le 31/12/2025 ». */
    String constat();

    /**
     * A patient's cover.
     *
     * @param repere the day the constat names; null where it names none
     * @param autre the other cover the constat names; null where it names none
     */
    record Couverture(Motif motif, Droits droits, LocalDate repere, Droits autre)
            implements Surveillance {

        @Override
        public String nom() {
            return droits.noms().patient();
        }

        @Override
        public String couverture() {
            return droits.libelle();
        }

        @Override
        public String periode() {
            return Periodes.texte(droits.periode());
        }

        @Override
        public String constat() {
            return motif.constat(
                    autre == null
                            ? Nombres.texte(repere)
                            : autre.libelle() + " (" + Periodes.texte(autre.periode()) + ")");
        }
    }

    /**
     * A table to renew.
     *
     * @param age in days
     */
    record Table(VersionTables.Table table, long age) implements Surveillance {

        @Override
        public Motif motif() {
            return Motif.TABLE_ANCIENNE;
        }

        @Override
        public String nom() {
            return "Table « %s »".formatted(table.emetteur());
        }

        @Override
        public String couverture() {
            return "";
        }

        @Override
        public String periode() {
            return Nombres.texte(table.jour());
        }

        @Override
        public String constat() {
            return motif().constat(Nombres.texte(age));
        }
    }
}
