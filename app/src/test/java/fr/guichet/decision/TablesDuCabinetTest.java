package fr.guichet.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.db.Database;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.convention.AnnexeRepository;
import fr.guichet.convention.ConventionRepository;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Decision;
import fr.guichet.regles.Mode;
import fr.guichet.regles.Moteur;
import fr.guichet.regles.Regroupement;
import fr.guichet.regles.Tables;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class TablesDuCabinetTest {

    @TempDir private Path dossier;
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(dossier.resolve("guichet.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theLinesInForceDecide() throws Exception {
        database.jdbi()
                .useHandle(h ->
                        h.execute(
                                """
                                INSERT INTO convention (numero_amc, type_convention, code_aiguillage_sts)
                                VALUES ('0379906753', 'OC', '8')
                                """));
        assertThat(decider("379906753").mode()).isInstanceOf(Mode.Dre.class);
    }

    @Test
    void thePracticesOwnRecordsDecideToo() throws Exception {
        database.jdbi()
                .useHandle(h ->
                        h.execute(
                                """
                                INSERT INTO complementaire (nom, numero, gestion_unique, type_convention)
                                VALUES ('NOM DE LA MUTUELLE', '1221212145', 1, 'RO')
                                """));
        assertThat(decider("1221212145").mode()).isInstanceOf(Mode.GestionUnique.class);
    }

    @Test
    void aRegroupementIsAnAgreementWithEveryCaisseUnderItsMask() throws Exception {
        AnnexeRepository.regroupements(database.jdbi())
                .ajouter(new Regroupement("302976568", "FINANCES", "RO", "94???????", "94"));

        var decision = decider("0302976568", "94", "011", "0599");
        assertThat(decision.mode()).isInstanceOf(Mode.GestionUnique.class);
        assertThat(decision.convention())
                .hasValueSatisfying(ligne -> {
                    assertThat(ligne.critereSecondaire()).isEqualTo("94???????");
                    assertThat(ligne.libelleAmc()).isEqualTo("FINANCES");
                });
        assertThat(decider("302976568", "01", "011", "0000").mode())
                .isInstanceOf(Mode.AVerifier.class);
    }

    @Test
    void aCorrespondanceGivesTheNumberThatTheCardDoesNot() throws Exception {
        AnnexeRepository.correspondances(database.jdbi())
                .ajouter(new Correspondance("????????", "092000000", "77565712", "SMCC"));
        AnnexeRepository.regroupements(database.jdbi())
                .ajouter(new Regroupement("77565712", "SMCC", null, "09", null));

        var decision = decider(null, "09", "200", "0000");
        assertThat(decision.mode()).isInstanceOf(Mode.GestionUnique.class);
        assertThat(decision.convention())
                .hasValueSatisfying(l -> assertThat(l.numeroAmc()).isEqualTo("77565712"));
        assertThat(decider(null, "01", "011", "0000").mode()).isInstanceOf(Mode.AVerifier.class);
    }

    @Test
    void anEmptyBaseAsks() throws Exception {
        assertThat(decider("379906753").mode()).isInstanceOf(Mode.AVerifier.class);
    }

    private Decision decider(String numero) throws Exception {
        return decider(numero, "01", "011", "0000");
    }

    private Decision decider(String numero, String regime, String caisse, String centre)
            throws Exception {
        var situation =
                SituationJson.lire(
                        """
                        {"date_soins":"2026-11-22","tiers_payant":{"amo":true,"amc":true},
                         "amo":{"regime":"%s","caisse":"%s","centre":"%s","nir":"1850575116060"},
                         "support":{"numero_amc":%s,"nir":"1850575116060"}}\
                        """
                                .formatted(
                                        regime,
                                        caisse,
                                        centre,
                                        numero == null ? null : '"' + numero + '"'));
        var moteur = new Moteur(ParametresReader.lire());
        return moteur.decider(situation, tables());
    }

    private Tables tables() {
        return TablesDuCabinet.de(
                new ConventionRepository(database.jdbi()).contenu().tables(),
                new ComplementaireRepository(database.jdbi()).findAll());
    }
}
