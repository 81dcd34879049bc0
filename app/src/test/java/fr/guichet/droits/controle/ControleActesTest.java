package fr.guichet.droits.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.db.Database;
import fr.guichet.common.valeur.Periode;
import fr.guichet.devis.Devis;
import fr.guichet.devis.DevisRepository;
import fr.guichet.devis.FormuleCarte;
import fr.guichet.devis.LigneDevis;
import fr.guichet.regles.calcul.TauxAmo;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

class ControleActesTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 22);
    private static final Periode SOINS = new Periode(JOUR, JOUR);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cas                            | à envoyer                    | noté le 03/02/2026           | constats
                    rien d’autre                     | HBLD073 26                   |                              |
                    autre acte                       | HBLD073 26                   | HBMD049 26                   |
                    autre dent                       | HBLD073 26                   | HBLD073 27                   |
                    même acte, même dent             | HBLD073 26                   | HBLD073 26                   | déjà
                    code en minuscules               | HBLD073 26                   | hbld073 26                   | déjà
                    autre ordre, autres signes       | HBLD073 26, 27               | HBLD073 27-26                | déjà
                    signes autour                    | HBLD073 26                   | HBLD073 (26).                | déjà
                    une dent de plus                 | HBLD073 26                   | HBLD073 26 27                |
                    sans dent des deux côtés         | HBMD049                      | HBMD049                      | déjà
                    sans dent d’un seul côté         | HBMD049                      | HBMD049 26                   |
                    des signes ne sont pas une dent  | HBMD049 -                    | HBMD049                      | déjà
                    sans code                        | - 26                         | - 26                         |
                    deux actes retrouvés             | HBLD073 26; HBMD049          | HBMD049; HBLD073 26          | déjà, déjà
                    deux fois dans le même           | HBLD073 26; HBLD073 26       |                              | plusieurs
                    deux fois, et déjà               | HBLD073 26; HBLD073 26       | HBLD073 26                   | plusieurs, déjà
                    deux fois dans l’autre           | HBLD073 26                   | HBLD073 26; HBLD073 26       | déjà
                    deux fois l’autre ne compte pas  | HBMD049                      | HBLD073 26; HBLD073 26       |
                    """)
    void actes(String cas, String envoyes, String notes, String attendus) {
        var devis = new ArrayList<Devis>();
        devis.add(devis(1, "Couronne 26", JOUR, envoyes));
        if (notes != null) {
            devis.add(devis(2, "Bridge", LocalDate.of(2026, 2, 3), notes));
        }
        assertThat(resumer(ControleActes.examiner(devis, SOINS)))
                .isEqualTo(attendus == null ? "" : attendus);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cas                          | soins du   | au         | constats
                    aucun devis ce jour-là         | 2026-11-21 | 2026-11-21 |
                    le plus récent est envoyé      | 2026-11-22 | 2026-11-22 | déjà
                    le plus ancien est envoyé      | 2026-02-03 | 2026-02-03 | déjà
                    les deux, dits une seule fois  | 2026-02-03 | 2026-11-22 | déjà
                    """)
    void jours(String cas, LocalDate du, LocalDate au, String attendus) {
        var devis =
                List.of(
                        devis(2, "Couronne", JOUR, "HBLD073 26"),
                        devis(1, "Bridge", LocalDate.of(2026, 2, 3), "HBLD073 26"));
        assertThat(resumer(ControleActes.examiner(devis, new Periode(du, au))))
                .isEqualTo(attendus == null ? "" : attendus);
    }

    @Test
    void theWarningNamesTheOtherDevisAndLeadsToIt() {
        var devis =
                List.of(
                        devis(8, "Couronne", JOUR, "HBLD073 26, 27"),
                        devis(5, "Bridge", LocalDate.of(2026, 2, 3), "HBLD073 27 26"),
                        devis(4, "", LocalDate.of(2025, 6, 1), "HBLD073 26/27"));
        var constats = ControleActes.examiner(devis, SOINS);
        assertThat(constats).extracting(Constat::devisId).containsExactly(5L, 4L);
        assertThat(constats).extracting(Constat::gravite).containsOnly(Gravite.A_VERIFIER);
        assertThat(constats.getFirst().aFaire())
                .isEqualTo(
                        "HBLD073 (Acte) sur 26, 27 est aussi dans le devis « Bridge » du"
                                + " 03/02/2026 : vérifiez qu’il n’a pas déjà été facturé.");
        assertThat(constats.getLast().aFaire()).contains("dans le devis du 01/06/2025");
    }

    @Test
    void onlyWhatTheBaseHoldsOfThisPatientIsExamined(@TempDir Path dossier) {
        try (var database = Database.open(dossier.resolve("guichet.db"))) {
            patients(database.jdbi());
            var repository = new DevisRepository(database.jdbi());
            enregistrer(repository, 1, "Bridge", LocalDate.of(2026, 2, 3));
            enregistrer(repository, 1, "Couronne", JOUR);
            enregistrer(repository, 2, "D’un autre", JOUR);
            var constats = ControleActes.examiner(repository.findByPatient(1), SOINS);
            assertThat(constats)
                    .singleElement()
                    .satisfies(c -> assertThat(c.aFaire()).contains("Bridge"));
        }
    }

    private static void enregistrer(
            DevisRepository repository, long patient, String libelle, LocalDate jour) {
        repository.save(devis(null, patient, libelle, jour, "HBLD073 26"), JOUR.atStartOfDay());
    }

    private static void patients(Jdbi jdbi) {
        jdbi.useHandle(h ->
                h.execute(
                        """
                        INSERT INTO patient (id, nom, prenom, cree_le, modifie_le)
                        VALUES (1, 'ESSAI', 'Camille', '2026-01-01T08:00', '2026-01-01T08:00'),
                               (2, 'ESSAI', 'Sacha', '2026-01-01T08:00', '2026-01-01T08:00')\
                        """));
    }

    /** « déjà » noted in another one, « plusieurs » times in the same. */
    private static String resumer(List<Constat> constats) {
        return constats.stream()
                .map(c -> c.titre().contains("plusieurs") ? "plusieurs" : "déjà")
                .collect(Collectors.joining(", "));
    }

    private static Devis devis(long id, String libelle, LocalDate jour, String actes) {
        return devis(id, 1, libelle, jour, actes);
    }

    private static Devis devis(
            Long id, long patient, String libelle, LocalDate jour, String actes) {
        return new Devis(
                id,
                patient,
                null,
                libelle,
                jour,
                jour,
                TauxAmo.Nature.SOINS_DENTAIRES,
                null,
                FormuleCarte.AUCUNE,
                Arrays.stream(actes.split("; ")).map(ControleActesTest::ligne).toList());
    }

    /** « code dents », « - » for no code. */
    private static LigneDevis ligne(String acte) {
        var parts = acte.split(" ", 2);
        return new LigneDevis(
                parts.length == 1 ? "" : parts[1],
                parts[0].equals("-") ? "" : parts[0],
                "Acte",
                null,
                null,
                null,
                null);
    }
}
