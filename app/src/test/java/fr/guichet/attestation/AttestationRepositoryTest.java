package fr.guichet.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.UserException;
import fr.guichet.common.valeur.Periode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import javax.imageio.ImageIO;

/** Attestations on a real base: kept, replaced, removed, taken back. */
class AttestationRepositoryTest {

    @TempDir Path dossier;
    private CabinetAttestations cabinet;
    private AttestationRepository repository;

    @BeforeEach
    void ouvrir() {
        cabinet = new CabinetAttestations(dossier);
        repository = cabinet.repository;
    }

    @AfterEach
    void fermer() {
        cabinet.close();
    }

    @Test
    void whatIsKeptIsReadAgain() throws Exception {
        var gardee = cabinet.garder(1, cabinet.couverture, null);

        assertThat(repository.findByPatient(cabinet.patient).courantes()).containsExactly(gardee);
        assertThat(gardee.couvertureId()).isEqualTo(cabinet.couverture);
        assertThat(gardee.droits()).isEqualTo(CabinetAttestations.ANNEE);
        assertThat(gardee.origine()).isEqualTo(Origine.IMPORT);
        assertThat(gardee.recueLe()).isEqualTo(CabinetAttestations.INSTANT);
        var vignette =
                ImageIO.read(
                        new ByteArrayInputStream(
                                repository.vignettes(cabinet.patient).get(gardee.id())));
        assertThat(vignette.getHeight()).isEqualTo(Vignette.COTE);
        assertThat(vignette.getWidth()).isEqualTo(170);
    }

    @Test
    void theSameBytesAreKeptOnceAPatientAndRecognisedForAnother() {
        var gardee = cabinet.garder(1);
        var sha256 = gardee.fichier().sha256();

        assertThatThrownBy(() -> cabinet.garder(1))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("déjà dans le dossier");
        assertThat(repository.findMeme(cabinet.patient, sha256)).contains(gardee);
        assertThat(repository.chezUnAutre(cabinet.patient, sha256)).isFalse();
        assertThat(repository.findMeme(cabinet.autrePatient, sha256)).isEmpty();
        assertThat(repository.chezUnAutre(cabinet.autrePatient, sha256)).isTrue();
        assertThat(cabinet.lignes()).isEqualTo(1);
    }

    @Test
    void theCoverItProvesIsTickedAsLongAsSomethingProvesIt() {
        assertThat(cabinet.attestationRecue()).isFalse();
        var premiere = cabinet.garder(1, cabinet.couverture, null);
        assertThat(cabinet.attestationRecue()).isTrue();
        var seconde = cabinet.garder(2, cabinet.couverture, null);

        repository.retirer(premiere.id(), CabinetAttestations.INSTANT);
        assertThat(cabinet.attestationRecue()).isTrue();
        repository.retirer(seconde.id(), CabinetAttestations.INSTANT);
        assertThat(cabinet.attestationRecue()).isFalse();
        repository.restaurer(premiere.id());
        assertThat(cabinet.attestationRecue()).isTrue();
        repository.modifier(premiere.id(), "Carte", null, Periode.INCONNUE);
        assertThat(cabinet.attestationRecue()).isFalse();
    }

    @Test
    void aTickNobodyExplainedIsLeftToWhoPutIt() {
        var gardee = cabinet.garder(1);
        cabinet.database
                .jdbi()
                .useHandle(h -> h.execute("UPDATE couverture SET attestation_recue = 1"));

        repository.modifier(gardee.id(), "Autre nom", null, gardee.droits());
        repository.retirer(gardee.id(), CabinetAttestations.INSTANT);

        assertThat(cabinet.attestationRecue()).isTrue();
    }

    @Test
    void whatIsSaidOfAnAttestationChanges() {
        var gardee = cabinet.garder(1);
        var trimestre = new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));

        repository.modifier(gardee.id(), "Carte du trimestre", cabinet.couverture, trimestre);

        var lue = cabinet.lire(gardee.id());
        assertThat(lue.libelle()).isEqualTo("Carte du trimestre");
        assertThat(lue.droits()).isEqualTo(trimestre);
        assertThat(lue.couvertureId()).isEqualTo(cabinet.couverture);
        assertThat(lue.fichier()).isEqualTo(gardee.fichier());
    }

    @Test
    void anOlderOneGoesIntoTheHistoryOfTheNewerAndStandsAgainWhenThatOneIsRemoved() {
        var ancienne = cabinet.garder(1);
        var milieu = cabinet.garder(2, null, ancienne.id());
        var recente = cabinet.garder(3, null, milieu.id());

        var toutes = repository.findByPatient(cabinet.patient);
        assertThat(ids(toutes.courantes())).containsExactly(recente.id());
        assertThat(ids(toutes.historique(recente))).containsExactly(milieu.id(), ancienne.id());

        repository.retirer(recente.id(), CabinetAttestations.INSTANT);
        toutes = repository.findByPatient(cabinet.patient);
        assertThat(ids(toutes.courantes())).containsExactly(milieu.id());
        assertThat(ids(toutes.historique(toutes.trouver(milieu.id()).orElseThrow())))
                .containsExactly(ancienne.id());
        assertThat(ids(toutes.corbeille())).containsExactly(recente.id());

        repository.restaurer(recente.id());
        assertThat(ids(repository.findByPatient(cabinet.patient).courantes()))
                .containsExactly(recente.id());
    }

    @Test
    void emptyingTheBasketGivesBackTheFilesNobodyNeeds() {
        var seule = cabinet.garder(1);
        var partagee = cabinet.garder(2);
        cabinet.reception.garder(
                new AGarder(
                        cabinet.autrePatient,
                        null,
                        cabinet.recevoir(cabinet.image("carte.png", 2)),
                        "Carte",
                        Periode.INCONNUE,
                        null),
                CabinetAttestations.INSTANT);
        repository.retirer(seule.id(), CabinetAttestations.INSTANT);
        repository.retirer(partagee.id(), CabinetAttestations.INSTANT);

        assertThat(repository.vider(cabinet.patient)).containsExactly(seule.fichier());
        assertThat(repository.findByPatient(cabinet.patient).toutes()).isEmpty();
        assertThat(cabinet.lignes()).isEqualTo(1);
    }

    @Test
    void aReplacementEmptiedFromTheBasketLeavesTheChainWhole() {
        var ancienne = cabinet.garder(1);
        var milieu = cabinet.garder(2, null, ancienne.id());
        var recente = cabinet.garder(3, null, milieu.id());
        repository.retirer(milieu.id(), CabinetAttestations.INSTANT);

        repository.purger(CabinetAttestations.INSTANT.plusDays(1));

        var toutes = repository.findByPatient(cabinet.patient);
        assertThat(ids(toutes.courantes())).containsExactly(recente.id());
        assertThat(ids(toutes.historique(recente))).containsExactly(ancienne.id());
    }

    @Test
    void onlyWhatHasLainLongEnoughIsPurged() {
        var gardee = cabinet.garder(1);
        repository.retirer(gardee.id(), CabinetAttestations.INSTANT);

        assertThat(repository.purger(CabinetAttestations.INSTANT)).isEmpty();
        assertThat(repository.purger(CabinetAttestations.INSTANT.plusSeconds(1)))
                .containsExactly(gardee.fichier());
    }

    @Test
    void aPatientsAttestationsAreFoundWithoutReadingThoseOfTheOthers() {
        for (var requete :
                List.of(
                        "SELECT id, vignette FROM attestation WHERE patient_id = 1",
                        "SELECT id FROM attestation WHERE sha256 = 'ab' AND patient_id <> 1",
                        "SELECT id FROM attestation WHERE retiree_le < '2026-01-01'")) {
            var plan =
                    cabinet.database
                            .jdbi()
                            .withHandle(h ->
                                    h.createQuery("EXPLAIN QUERY PLAN " + requete)
                                            .map((row, _) -> row.getString("detail"))
                                            .list());
            assertThat(plan).singleElement().asString().startsWith("SEARCH").contains("INDEX");
        }
    }

    @Test
    void anAttestationOutlivesItsCoverAndGoesWithItsPatient() {
        var gardee = cabinet.garder(1, cabinet.couverture, null);
        cabinet.database.jdbi().useHandle(h -> h.execute("DELETE FROM couverture"));
        assertThat(cabinet.lire(gardee.id()).couvertureId()).isNull();
        cabinet.database.jdbi().useHandle(h -> h.execute("DELETE FROM patient"));
        assertThat(repository.fichiers()).isEmpty();
    }

    private static List<Long> ids(List<Attestation> attestations) {
        return attestations.stream().map(Attestation::id).toList();
    }
}
