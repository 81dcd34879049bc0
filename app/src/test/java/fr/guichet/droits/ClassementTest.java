package fr.guichet.droits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.common.valeur.Periode;
import fr.guichet.convention.AgeMaximum;
import fr.guichet.convention.VersionTables;
import fr.guichet.decision.ParametresReader;
import fr.guichet.regles.Justificatif;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

class ClassementTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 22);

    private final Classement classement = new Classement(ParametresReader.lire());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cas                               | première complémentaire  | seconde complémentaire   | à surveiller le 22/11/2026
                    en cours                            | 2026-01-01 2026-12-31    |                          |
                    terminée                            | 2025-01-01 2025-12-31    |                          | TERMINES
                    terminée la veille                  | 2026-01-01 2026-11-21    |                          | TERMINES
                    dernier jour compris                | 2026-01-01 2026-11-22    |                          | BIENTOT_TERMINES
                    terminée, une autre en cours        | 2025-01-01 2025-12-31    | 2026-01-01 2026-12-31    |
                    deux terminées : la dernière seule  | 2024-01-01 2024-12-31    | 2025-01-01 2025-12-31    | TERMINES
                    terminée, la suivante à venir       | 2026-01-01 2026-10-31    | 2027-01-01 2027-12-31    | TERMINES PAS_COMMENCES
                    à venir                             | 2026-11-23 2027-11-22    |                          | PAS_COMMENCES
                    premier jour compris                | 2026-11-22 2027-11-21    |                          |
                    à venir, une autre en cours         | 2026-01-01 2026-12-31    | 2027-01-01 2027-12-31    |
                    finit dans 30 jours                 | 2026-01-01 2026-12-22    |                          | BIENTOT_TERMINES
                    finit dans 31 jours                 | 2026-01-01 2026-12-23    |                          |
                    finit bientôt, la suite est là      | 2026-01-01 2026-11-30    | 2026-12-01 2027-11-30    |
                    finit bientôt, la suite un jour tard | 2026-01-01 2026-11-30   | 2026-12-02 2027-11-30    | BIENTOT_TERMINES
                    se chevauchent                      | 2026-01-01 2026-12-31    | 2026-06-01 2027-05-31    | CHEVAUCHEMENT
                    se chevauchent un seul jour         | 2026-01-01 2026-12-31    | 2026-12-31 2027-12-30    | CHEVAUCHEMENT
                    se chevauchaient, l’une est finie   | 2026-01-01 2026-06-30    | 2026-06-01 2027-05-31    |
                    sans dates                          | -          -             |                          | SANS_DATES
                    sans dates, une terminée            | -          -             | 2025-01-01 2025-12-31    | SANS_DATES
                    sans fin                            | 2026-01-01 -             |                          |
                    sans début                          | -          2026-12-01    |                          | BIENTOT_TERMINES
                    sans attestation                    | 2026-01-01 2026-12-31 sa |                          | SANS_ATTESTATION
                    sans n° d’adhérent                  | 2026-01-01 2026-12-31 sn |                          | SANS_ADHERENT
                    terminée : ce qui manque n’y fait rien | 2025-01-01 2025-12-31 sa,sn |                    | TERMINES
                    plusieurs à la fois                 | 2026-01-01 2026-12-10 sa,sn |                       | BIENTOT_TERMINES SANS_ATTESTATION SANS_ADHERENT
                    ACS par son justificatif            | 2026-01-01 2026-12-31 acs |                         | ACS_CLOSE
                    ACS par son numéro                  | 2026-01-01 2026-12-31 n° |                          | ACS_CLOSE
                    ACS terminée                        | 2020-01-01 2020-10-31 acs |                         | TERMINES
                    """)
    void aSurveiller(String cas, String premiere, String seconde, String attendus) {
        var couvertures = new ArrayList<Droits>();
        couvertures.add(couverture(1, premiere));
        if (seconde != null) {
            couvertures.add(couverture(2, seconde));
        }
        assertThat(motifs(couvertures, JOUR)).isEqualTo(liste(attendus));
    }

    @ParameterizedTest
    @CsvSource({"2020-10-31, ", "2020-11-01, ACS_CLOSE"})
    void acsStopsCountingTheDayAfterItsLastContracts(LocalDate jour, Motif attendu) {
        var acs = couverture(1, "2020-01-01 2020-12-31 acs");
        assertThat(motifs(List.of(acs), jour))
                .filteredOn(motif -> motif == Motif.ACS_CLOSE)
                .isEqualTo(attendu == null ? List.of() : List.of(attendu));
    }

    @Test
    void onePatientsCoverDoesNotStandForAnothers() {
        var terminee = couverture(1, "2025-01-01 2025-12-31");
        var dUnAutre = couverture(2, "2026-01-01 2026-12-31", 8);
        assertThat(motifs(List.of(terminee, dUnAutre), JOUR)).containsExactly(Motif.TERMINES);
    }

    @Test
    void theSentenceNamesTheDayOrTheOtherCover() {
        var couvertures =
                List.of(couverture(1, "2026-01-01 2026-12-31"), couverture(2, "2026-06-01 -"));
        assertThat(classement.classer(couvertures, JOUR))
                .extracting(Surveillance::constat)
                .containsExactly("Chevauche M1 (du 01/01/2026 au 31/12/2026)");
        assertThat(classement.classer(couvertures.subList(0, 1), JOUR.plusYears(1)))
                .extracting(Surveillance::constat)
                .containsExactly("Droits terminés le 31/12/2026");
    }

    @Test
    void aTableIsOldThePracticesNumberOfDaysLater() {
        var version =
                new VersionTables(
                        List.of(
                                new VersionTables.Table("vieille", null, JOUR.minusDays(91), null),
                                new VersionTables.Table("bonne", null, JOUR.minusDays(90), null)),
                        0,
                        0,
                        AgeMaximum.PAR_DEFAUT);
        assertThat(Classement.tables(version, JOUR))
                .extracting(Surveillance::nom, Surveillance::constat)
                .containsExactly(tuple("Table «\u00a0vieille\u00a0»", "La table a 91 jours"));
    }

    private List<Motif> motifs(List<Droits> couvertures, LocalDate jour) {
        return classement.classer(couvertures, jour).stream()
                .map(Surveillance::motif)
                .sorted()
                .toList();
    }

    private static List<Motif> liste(String motifs) {
        return motifs == null
                ? List.of()
                : Arrays.stream(motifs.split(" ")).map(Motif::valueOf).sorted().toList();
    }

    private static Droits couverture(long id, String texte) {
        return couverture(id, texte, 7);
    }

    /** « du au » and what it lacks: sa, sn; or what it is: acs, n° for the ACS's own number. */
    private static Droits couverture(long id, String texte, long patient) {
        var parts = texte.strip().split("\\s+");
        var plus = parts.length > 2 ? List.of(parts[2].split(",")) : List.<String>of();
        return new Droits(
                id,
                patient,
                plus.contains("acs") ? Justificatif.ACS_B : Justificatif.ATTESTATION_PAPIER,
                plus.contains("n°") ? "0022222228" : "75990010",
                new Periode(jour(parts[0]), jour(parts[1])),
                !plus.contains("sa"),
                !plus.contains("sn"),
                new Droits.Noms("ESSAI Camille", null, "M" + id));
    }

    private static LocalDate jour(String texte) {
        return Objects.equals(texte, "-") ? null : LocalDate.parse(texte);
    }
}
