package fr.guichet.couverture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.common.valeur.Periode;
import fr.guichet.regles.Justificatif;
import fr.guichet.regles.Tables;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

class CouvertureRepositoryTest {

    private static final LocalDateTime INSTANT = LocalDateTime.of(2026, 11, 22, 10, 30);

    @TempDir Path dossier;
    private Cabinet cabinet;

    @BeforeEach
    void ouvrir() {
        cabinet = new Cabinet(dossier);
    }

    @AfterEach
    void fermer() {
        cabinet.close();
    }

    @Test
    void aCoverComesBackWhole() {
        var enregistree = enregistrer(couverture("2026-01-01", "2026-12-31"));
        assertThat(enregistree.id()).isNotNull();
        assertThat(cabinet.repository.find(cabinet.patientId).couvertures())
                .containsExactly(enregistree);
    }

    @Test
    void savingAgainChangesTheCoverAndItsActs() {
        var premiere = enregistrer(couverture("2026-01-01", "2026-12-31"));
        var changee =
                new Couverture(
                        premiere.id(),
                        cabinet.patientId,
                        Justificatif.C2S,
                        Map.of(Rubrique.NUMERO_AMC, Valeur.duSupport("99999997")),
                        Periode.INCONNUE,
                        new Coches(false, true, false, false, false, true),
                        List.of(new RemboursementActe("DEPR", "PEC")));
        assertThat(enregistrer(changee)).isEqualTo(changee);
        assertThat(cabinet.repository.find(cabinet.patientId).couvertures())
                .containsExactly(changee);
    }

    @Test
    void theLatestComesFirstAndTheUndatedLast() {
        var sansDate = enregistrer(Couverture.nouvelle(cabinet.patientId, Justificatif.AUCUN));
        var de2025 = enregistrer(couverture("2025-01-01", "2025-12-31"));
        var de2026 = enregistrer(couverture("2026-01-01", "2026-12-31"));
        assertThat(cabinet.repository.find(cabinet.patientId).couvertures())
                .containsExactly(de2026, de2025, sansDate);
    }

    @Test
    void thePracticesRecordInUseIsLinkedHoweverItsNumberIsWritten() {
        enregistrer(
                new Couverture(
                        null,
                        cabinet.patientId,
                        Justificatif.C2S,
                        Map.of(Rubrique.NUMERO_AMC, Valeur.duSupport("99 999 997")),
                        Periode.INCONNUE,
                        Coches.DEPART,
                        List.of()));
        assertThat(
                        cabinet.compter(
                                """
                                SELECT count(*) FROM couverture c JOIN complementaire f
                                    ON f.id = c.complementaire_id AND f.numero = '0099999997'\
                                """))
                .isEqualTo(1);
    }

    @Test
    void aCoverThatCannotBeSavedLeavesNothingBehind() {
        var inconnu = couverture(404L, "2026-01-01", "2026-12-31");
        assertThatThrownBy(() -> cabinet.repository.save(404, "rien", inconnu, prise(), INSTANT));
        assertThat(cabinet.compter("SELECT count(*) FROM couverture")).isZero();
        assertThat(cabinet.compter("SELECT count(*) FROM decision")).isZero();
    }

    @Test
    void validatedDecisionsOutliveTheirCover() {
        var couverture = enregistrer(couverture("2026-01-01", "2026-12-31"));
        cabinet.repository.delete(couverture.id());
        assertThat(cabinet.repository.find(cabinet.patientId).couvertures()).isEmpty();
        assertThat(cabinet.compter("SELECT count(*) FROM remboursement_acte")).isZero();
        assertThat(cabinet.decisions.findByPatient(cabinet.patientId))
                .singleElement()
                .satisfies(gardee -> {
                    assertThat(gardee.couvertureId()).isNull();
                    assertThat(gardee.libelle()).isEqualTo("VIAMEDIS");
                    assertThat(gardee.versionTable()).isEqualTo("viamedis du 12/11/2026");
                });
    }

    @Test
    void aValidatedDecisionReadsBackWithItsTrace() {
        var couverture = enregistrer(couverture("2026-01-01", "2026-12-31"));
        var gardee = cabinet.decisions.findByPatient(cabinet.patientId).getFirst();
        assertThat(cabinet.decisions.find(gardee.id())).isEqualTo(prise().decision());
        assertThat(cabinet.decisions.findDernieres(cabinet.patientId))
                .containsExactly(Map.entry(couverture.id(), prise().decision()));
    }

    @Test
    void aValidatedDecisionIsKeptWithTheTablesItRead() {
        enregistrer(couverture("2026-01-01", "2026-12-31"));
        var id = cabinet.decisions.findByPatient(cabinet.patientId).getFirst().id();
        cabinet.tables = Tables.VIDES;
        var gardee = cabinet.decisions.findGardee(id);
        assertThat(gardee.tables().orElseThrow().conventions(NumeroAmc.de("75990010")))
                .containsExactly(Cabinet.VIAMEDIS);
        assertThat(cabinet.referentiel().decider(gardee.situation(), gardee.tables().get()))
                .isEqualTo(gardee.decision());
    }

    @Test
    void aDecisionKeptBeforeTheTablesWereIsReadWithoutThem() {
        enregistrer(couverture("2026-01-01", "2026-12-31"));
        cabinet.oublierTables();
        var id = cabinet.decisions.findByPatient(cabinet.patientId).getFirst().id();
        assertThat(cabinet.decisions.findGardee(id).tables()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mode = 'DRE'", "tables = NULL"})
    void aValidatedDecisionIsNeverRewritten(String changement) {
        enregistrer(couverture("2026-01-01", "2026-12-31"));
        assertThatThrownBy(() ->
                        cabinet.database
                                .jdbi()
                                .useHandle(h -> h.execute("UPDATE decision SET " + changement)))
                .hasMessageContaining("never rewritten");
    }

    @Test
    void whatTheVitaleCardSaysIsKeptWithoutACover() {
        cabinet.repository.save(cabinet.patientId, " Mutuelle 12345678 ", null, null, INSTANT);
        assertThat(cabinet.repository.find(cabinet.patientId).carteVitale())
                .isEqualTo("Mutuelle 12345678");
        cabinet.repository.save(cabinet.patientId, "", null, null, INSTANT);
        assertThat(cabinet.repository.find(cabinet.patientId).carteVitale()).isEmpty();
    }

    @Test
    void theCoverInForceIsTheOneThatBeganLast() {
        enregistrer(couverture("2025-01-01", "2025-12-31"));
        enregistrer(couverture("2026-01-01", "2026-12-31"));
        var recente = enregistrer(couverture("2026-06-01", null));
        assertThat(new EnVigueurRepository(cabinet.database.jdbi()).findAll(Cabinet.JOUR))
                .singleElement()
                .satisfies(cas -> {
                    assertThat(cas.couverture().id()).isEqualTo(recente.id());
                    assertThat(cas.nom()).isEqualTo("ESSAI Camille");
                    assertThat(cas.amo().codeGestion()).hasToString("Optional[026710000]");
                });
        assertThat(
                        new EnVigueurRepository(cabinet.database.jdbi())
                                .findAll(LocalDate.of(2024, 1, 1)))
                .isEmpty();
    }

    private Couverture enregistrer(Couverture couverture) {
        return cabinet.repository.save(cabinet.patientId, "", couverture, prise(), INSTANT);
    }

    private DecisionPrise prise() {
        var situation =
                SituationAssembleur.assembler(
                        Cabinet.MSA_BAS_RHIN, couverture("2026-01-01", "2026-12-31"), Cabinet.JOUR);
        return cabinet.referentiel().prendre(situation);
    }

    private Couverture couverture(String du, String au) {
        return couverture(cabinet.patientId, du, au);
    }

    private static Couverture couverture(long patientId, String du, String au) {
        return new Couverture(
                null,
                patientId,
                Justificatif.ATTESTATION_PAPIER,
                Map.of(
                        Rubrique.NUMERO_AMC,
                        Valeur.duSupport("75 990 010"),
                        Rubrique.NOM_ORGANISME,
                        new Valeur("VIAMEDIS", Origine.TABLE),
                        Rubrique.NUMERO_COMPLEMENTAIRE,
                        new Valeur("075990010", Origine.FICHE),
                        Rubrique.TYPES_CONVENTION,
                        Valeur.duSupport("VM")),
                new Periode(LocalDate.parse(du), au == null ? null : LocalDate.parse(au)),
                new Coches(true, true, true, false, false, false),
                List.of(
                        new RemboursementActe("DENT", "100 %"),
                        new RemboursementActe("OPTI", "-")));
    }
}
