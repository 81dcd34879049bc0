package fr.guichet.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.convention.EtatTables.Partie;
import fr.guichet.convention.VersionTables.Table;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class EtatTablesTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 22);

    @Test
    void anOldTableComesFirstAndSaysSoInWords() {
        var version =
                version(
                        new Table("isante", null, JOUR.minusDays(90), null),
                        new Table("viamedis", "7", JOUR.minusDays(120), "Viamedis SA"));
        assertThat(EtatTables.de(version, JOUR))
                .containsExactly(
                        new Partie(
                                "table viamedis du 25/07/2026 · signée · 120 jours, à renouveler",
                                "version 7, signée par Viamedis SA",
                                true),
                        new Partie("table isante du 24/08/2026 · non signée", "", false));
        assertThat(EtatTables.aRenouveler(version, JOUR))
                .isEqualTo("La table « viamedis » a 120 jours.");
    }

    @Test
    void manyTablesAreCountedAndStillFlagged() {
        var version =
                version(
                        table("a", 1),
                        table("b", 100),
                        table("c", 200),
                        table("d", 300),
                        table("e", 400));
        assertThat(EtatTables.de(version, JOUR))
                .extracting(Partie::ancienne, p -> p.texte().startsWith("et 2 autres tables"))
                .containsExactly(
                        tuple(true, false),
                        tuple(true, false),
                        tuple(true, false),
                        tuple(true, true));
        assertThat(EtatTables.aRenouveler(version, JOUR))
                .startsWith("La table « e » a 400 jours.")
                .endsWith("1 autre table est à renouveler.");
    }

    @Test
    void anEmptyBaseSaysSo() {
        assertThat(EtatTables.de(VersionTables.AUCUNE, JOUR))
                .extracting(Partie::texte)
                .containsExactly("aucune table importée");
        assertThat(EtatTables.aRenouveler(VersionTables.AUCUNE, JOUR)).isEmpty();
    }

    private static Table table(String emetteur, int age) {
        return new Table(emetteur, null, JOUR.minusDays(age), null);
    }

    private static VersionTables version(Table... tables) {
        return new VersionTables(List.of(tables), 0, 0, AgeMaximum.PAR_DEFAUT);
    }
}
