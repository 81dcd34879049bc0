package fr.guichet.complementaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.UserException;
import fr.guichet.common.db.Database;
import fr.guichet.common.valeur.Euros;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class ComplementaireRepositoryTest {

    private static final Complementaire COMPLETE =
            new Complementaire(
                    0,
                    "Mutuelle du Pays Niçois",
                    "0783332414",
                    false,
                    new Coordonnees(
                            "Mme Exemple",
                            "1 rue des Essais",
                            "Bât. B",
                            "06300",
                            "NICE",
                            "0400000001",
                            "0400000002",
                            "contact@exemple.fr",
                            "FR76"),
                    new ReglesSts(InformationsIssues.SUPPORT, "8", "783332414", true),
                    "OC",
                    "XYZ",
                    new ReglesHorsSts(
                            "100 % du TM",
                            BaseCalcul.TM,
                            new Euros(150),
                            new Euros(99_999_999_999L),
                            Euros.ZERO,
                            10_000,
                            true));

    @TempDir Path dossier;
    private Database database;
    private ComplementaireRepository repository;

    @BeforeEach
    void open() {
        database = Database.open(dossier.resolve("guichet.db"));
        repository = new ComplementaireRepository(database.jdbi());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyFieldIsKept() {
        long id = repository.save(COMPLETE);

        assertThat(repository.find(id)).contains(avecId(COMPLETE, id));
    }

    @Test
    void aChangeReplacesTheRecordAndEmptyFieldsStayEmpty() {
        long id = repository.save(COMPLETE);
        var changee = avecId(Complementaire.nouvelle("Autre nom", "12345678", true), id);

        assertThat(repository.save(changee)).isEqualTo(id);

        assertThat(repository.find(id)).contains(changee);
        assertThat(repository.findAll()).hasSize(9);
    }

    @Test
    void changingARecordThatIsGoneIsSaid() {
        assertThatThrownBy(() -> repository.save(avecId(COMPLETE, 999)))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("supprimée entre-temps");
    }

    @Test
    void aRecordInUseIsKeptWithAllThoseAskedForAndThePatientsAreCounted() {
        long utilisee = repository.save(COMPLETE);
        long libre = repository.save(Complementaire.nouvelle("Libre", "12345678", false));
        couvrir(1, utilisee);
        couvrir(1, utilisee);
        couvrir(2, utilisee);
        var fiches = List.of(repository.find(libre).get(), repository.find(utilisee).get());

        assertThatThrownBy(() -> repository.delete(fiches))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Mutuelle du Pays Niçois")
                .hasMessageContaining("2 patients")
                .hasMessageContaining("Rien n’a été supprimé");
        assertThat(repository.find(libre)).isPresent();

        repository.delete(fiches.subList(0, 1));
        assertThat(repository.find(libre)).isEmpty();
    }

    private void couvrir(long patient, long complementaire) {
        database.jdbi()
                .useHandle(h -> {
                    h.execute(
                            """
                            INSERT OR IGNORE INTO patient (id, nom, prenom, cree_le, modifie_le)
                            VALUES (?, 'EXEMPLE', 'Claude', '2026-11-22', '2026-11-22')
                            """,
                            patient);
                    h.execute(
                            """
                            INSERT INTO couverture
                              (patient_id, complementaire_id, justificatif, cree_le, modifie_le)
                            VALUES (?, ?, 'AUCUN', '2026-11-22', '2026-11-22')
                            """,
                            patient,
                            complementaire);
                });
    }

    private static Complementaire avecId(Complementaire c, long id) {
        return new Complementaire(
                id,
                c.nom(),
                c.numero(),
                c.gestionUnique(),
                c.coordonnees(),
                c.sts(),
                c.typeConvention(),
                c.critereSecondaire(),
                c.horsSts());
    }
}
