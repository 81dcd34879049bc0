package fr.guichet.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.db.Database;
import fr.guichet.common.valeur.CodeGestion;
import fr.guichet.common.valeur.Periode;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.convention.ConventionRepository;
import fr.guichet.decision.ParametresReader;
import fr.guichet.decision.TablesDuCabinet;
import fr.guichet.organisme.Caisses;
import fr.guichet.patient.PatientLigne;
import fr.guichet.patient.PatientRepository;
import fr.guichet.regles.Amo;
import fr.guichet.regles.Moteur;
import fr.guichet.regles.Situation;
import fr.guichet.regles.Support;
import fr.guichet.regles.Tables;
import fr.guichet.regles.TiersPayant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

class DemonstrationTest {

    @TempDir Path dossier;

    @Test
    void theBaseHoldsPatientsOfManyCaissesEachOfTheOfficialList() {
        try (var database = demonstration(LocalDate.of(2026, 11, 22))) {
            var patients = new PatientRepository(database.jdbi()).findAll();
            assertThat(patients).hasSize(24);
            assertThat(patients).allSatisfy(p -> assertThat(p.nir()).isNotNull());
            assertThat(patients)
                    .extracting(p -> p.codeGestion().orElseThrow())
                    .allSatisfy(code -> assertThat(Caisses.charger().trouver(code)).isPresent());
            assertThat(patients)
                    .extracting(p -> p.codeGestion().map(CodeGestion::regime).orElseThrow())
                    .contains("01", "02", "03", "04", "08", "10", "17", "91", "94");
            assertThat(patients)
                    .as("le n° d’ordre 000 n’est celui de personne")
                    .extracting(PatientLigne::nir)
                    .allSatisfy(nir -> assertThat(nir.numero()).endsWith("000"));
        }
    }

    @Test
    void everyCardLeadsToTheDecisionItIsThereToShow() {
        for (var jour : List.of(LocalDate.of(2026, 11, 22), LocalDate.of(2028, 3, 1))) {
            try (var database = demonstration(jour)) {
                var tables = tables(database);
                var moteur = new Moteur(ParametresReader.lire());
                var porteurs =
                        PatientInvente.lire().stream()
                                .collect(
                                        Collectors.toMap(
                                                PatientInvente::numero, Function.identity()));
                var cartes =
                        CouvertureInventee.lire(jour).stream()
                                .filter(carte -> carte.attendu() != null)
                                .toList();
                assertThat(cartes)
                        .allSatisfy(carte ->
                                assertThat(
                                                moteur.decider(
                                                                situation(
                                                                        carte,
                                                                        porteurs.get(
                                                                                carte.patient()),
                                                                        jour),
                                                                tables)
                                                        .mode()
                                                        .nom())
                                        .as(carte.patient() + " " + carte.organisme())
                                        .isEqualTo(carte.attendu()));
                assertThat(cartes)
                        .extracting(CouvertureInventee::attendu)
                        .contains("GESTION_UNIQUE", "DRE", "SANS_TIERS_PAYANT_AMC", "A_VERIFIER");
            }
        }
    }

    @Test
    void theCoversAreWrittenAsTheCardsPrintThem() {
        try (var database = demonstration(LocalDate.of(2026, 11, 22))) {
            var lignes =
                    database.jdbi()
                            .withHandle(h ->
                                    h.createQuery(
                                                    """
                                                    SELECT p.nom || ' ' || coalesce(c.numero_amc, '-') || ' '
                                                           || coalesce(c.droits_au, '-') || ' '
                                                           || (c.complementaire_id IS NOT NULL)
                                                      FROM couverture c JOIN patient p ON p.id = c.patient_id
                                                     ORDER BY c.id\
                                                    """)
                                            .mapTo(String.class)
                                            .list());
            assertThat(lignes)
                    .contains(
                            "ADAM 0379906753 2025-12-31 0",
                            "ESTÈVE 0099999997 2027-02-28 1",
                            "MEUNIER 99000001 2026-12-31 1",
                            "PERRIN 784718397 2027-06-30 0",
                            "URBAIN - - 0");
        }
    }

    @Test
    void itIsMadeOnceAndLeavesNothingBeside() throws Exception {
        var fichier = dossier.resolve("demonstration.db");
        var clock = horloge(LocalDate.of(2026, 11, 22));
        DemonstrationRepository.preparer(fichier, clock);
        var faite = Files.getLastModifiedTime(fichier);
        DemonstrationRepository.preparer(fichier, clock);
        assertThat(Files.getLastModifiedTime(fichier)).isEqualTo(faite);
        try (var fichiers = Files.list(dossier)) {
            assertThat(fichiers).containsExactly(fichier);
        }
    }

    private Database demonstration(LocalDate jour) {
        var fichier = dossier.resolve(jour + ".db");
        DemonstrationRepository.preparer(fichier, horloge(jour));
        return Database.open(fichier);
    }

    private static Clock horloge(LocalDate jour) {
        return Clock.fixed(jour.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static Tables tables(Database database) {
        return TablesDuCabinet.de(
                new ConventionRepository(database.jdbi()).contenu().tables(),
                new ComplementaireRepository(database.jdbi()).findAll());
    }

    private static Situation situation(
            CouvertureInventee carte, PatientInvente porteur, LocalDate jour) {
        return new Situation(
                jour,
                new Amo(
                        porteur.regime(),
                        porteur.caisse(),
                        porteur.centre(),
                        porteur.nir().numero()),
                new TiersPayant(true, carte.tiersPayantAmc()),
                carte.justificatif(),
                new Support(
                        carte.numeroAmc(),
                        carte.types() == null ? null : List.of(carte.types()),
                        carte.critereSecondaire(),
                        null,
                        null,
                        null,
                        carte.nomDomaine(),
                        carte.mentionDre(),
                        carte.nirSupport(porteur),
                        carte.numeroAdherent(),
                        new Periode(carte.du(), carte.au()),
                        carte.tiersPayantDentaire(),
                        null),
                carte.attestationRecue());
    }
}
