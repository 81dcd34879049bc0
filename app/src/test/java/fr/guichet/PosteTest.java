package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.db.Database;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.convention.AnnexeRepository;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Regroupement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class PosteTest {

    @Test
    void theCommandsReadEveryKindOfLineOfTheBase(@TempDir Path dossier) {
        var base = dossier.resolve("guichet.db");
        try (var database = Database.open(base)) {
            AnnexeRepository.regroupements(database.jdbi())
                    .ajouter(new Regroupement("302976568", "FINANCES", "RO", "94???????", null));
        }

        assertThat(new Poste().tables(base).conventions(NumeroAmc.de("0302976568")))
                .singleElement()
                .extracting(Convention::critereSecondaire)
                .isEqualTo("94???????");
    }
}
