package fr.guichet.devis;

import static fr.guichet.devis.DevisInventes.CENT_DU_TM;
import static fr.guichet.devis.DevisInventes.CONVENUE;
import static fr.guichet.devis.DevisInventes.COURONNE;
import static fr.guichet.devis.DevisInventes.F021;
import static fr.guichet.devis.DevisInventes.SOIN;
import static fr.guichet.devis.DevisInventes.devis;
import static fr.guichet.devis.DevisInventes.prise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.db.Database;
import fr.guichet.common.valeur.Euros;
import fr.guichet.common.valeur.Taux;
import fr.guichet.regles.calcul.Grandeur;
import fr.guichet.regles.calcul.ParametresSaisis;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;

class DevisRepositoryTest {

    private static final LocalDateTime INSTANT = LocalDateTime.of(2026, 11, 22, 10, 30);

    @TempDir Path dossier;
    private Database database;
    private DevisRepository repository;
    private long patient;

    @BeforeEach
    void ouvrir() {
        database = Database.open(dossier.resolve("guichet.db"));
        repository = new DevisRepository(database.jdbi());
        patient = DevisInventes.patient(database.jdbi());
    }

    @AfterEach
    void fermer() {
        database.close();
    }

    @Test
    void aDevisComesBackWhole() {
        var complete =
                new FormuleCarte(
                        "090",
                        new ParametresSaisis(
                                Map.of(Grandeur.TR, new Taux(200_00), Grandeur.TM, new Taux(5_50)),
                                new Euros(300_00),
                                new Euros(10_00)),
                        new Euros(4005_00));
        var enregistre =
                repository.save(
                        devis(patient, prise(CENT_DU_TM), complete, COURONNE, CONVENUE, SOIN),
                        INSTANT);
        assertThat(enregistre.id()).isNotNull();
        assertThat(repository.findByPatient(patient)).containsExactly(enregistre);
    }

    @Test
    void oneWithoutACoverAndWithEmptyAmountsComesBackToo() {
        var brouillon =
                repository.save(
                        devis(
                                patient,
                                null,
                                FormuleCarte.AUCUNE,
                                new LigneDevis("", "X", "", null, null, null, null)),
                        INSTANT);
        assertThat(repository.findByPatient(patient)).containsExactly(brouillon);
    }

    @Test
    void savingAgainChangesItAndTheLatestComesFirst() {
        var premier =
                repository.save(devis(patient, prise(CENT_DU_TM), F021, COURONNE, SOIN), INSTANT);
        var second = repository.save(devis(patient, null, FormuleCarte.AUCUNE, SOIN), INSTANT);
        var change =
                repository.save(
                        devis(patient, null, FormuleCarte.AUCUNE, SOIN).avecId(premier.id()),
                        INSTANT);
        assertThat(repository.findByPatient(patient)).containsExactly(second, change);
    }

    @Test
    void deletingOneTakesItsActsAndLeavesTheOthers() {
        var premier = repository.save(devis(patient, prise(CENT_DU_TM), F021, SOIN), INSTANT);
        var second = repository.save(devis(patient, null, FormuleCarte.AUCUNE, SOIN), INSTANT);
        repository.delete(premier.id());
        assertThat(repository.findByPatient(patient)).containsExactly(second);
        var restantes =
                database.jdbi()
                        .withHandle(h ->
                                h.createQuery(
                                                """
                                                SELECT (SELECT count(*) FROM devis_ligne)
                                                     + (SELECT count(*) FROM devis_parametre)\
                                                """)
                                        .mapTo(Integer.class)
                                        .one());
        assertThat(restantes).isEqualTo(1);
    }

    @Test
    void theNameOnThePaperIsThePatients() {
        assertThat(repository.nomDuPatient(patient)).isEqualTo("ESSAI Camille");
    }
}
