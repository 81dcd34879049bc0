package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.db.Database;
import fr.guichet.convention.AnnexeRepository;
import fr.guichet.decision.SituationJson;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Regroupement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class PosteTest {

    @Test
    void theCommandsReadEveryKindOfLineOfTheBase(@TempDir Path dossier) throws Exception {
        var base = dossier.resolve("guichet.db");
        try (var database = Database.open(base)) {
            AnnexeRepository.regroupements(database.jdbi())
                    .ajouter(new Regroupement("302976568", "FINANCES", "RO", "94???????", null));
        }

        var situation =
                SituationJson.lire(
                        """
                        {"date_soins":"2026-11-22","tiers_payant":{"amo":true,"amc":true},
                         "amo":{"regime":"94","caisse":"123","centre":"0000"},
                         "support":{"numero_amc":"0302976568"}}\
                        """);
        assertThat(new Poste().decideur(base).decider(situation).convention())
                .get()
                .extracting(Convention::critereSecondaire)
                .isEqualTo("94???????");
    }
}
