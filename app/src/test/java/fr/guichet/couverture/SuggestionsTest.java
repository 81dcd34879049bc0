package fr.guichet.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.DirectTasks;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.convention.ConventionRepository;
import fr.guichet.convention.Conventions;
import fr.guichet.convention.RetoucheRepository;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SuggestionsTest {

    @TempDir Path dossier;
    private Cabinet cabinet;
    private Suggestions suggestions;

    @BeforeEach
    void ouvrir() {
        cabinet = new Cabinet(dossier);
        var jdbi = cabinet.database.jdbi();
        var retouches = new RetoucheRepository(jdbi);
        Cabinet.CONVENTIONS.forEach(retouches::ajouter);
        var conventions = new Conventions(new ConventionRepository(jdbi), new DirectTasks());
        conventions.recharger();
        var fiches = new ComplementaireRepository(jdbi).findAll();
        suggestions = new Suggestions(conventions, () -> fiches);
    }

    @AfterEach
    void fermer() {
        cabinet.close();
    }

    @Test
    void anOrganismeIsOfferedOnceWithAllItsTypes() {
        assertThat(suggestions.chercher("783332414", 8))
                .singleElement()
                .satisfies(vignes -> {
                    assertThat(vignes.nom()).isEqualTo("MUTUELLE DES VIGNES");
                    assertThat(vignes.types()).containsExactlyInAnyOrder("OC", "SP");
                    assertThat(vignes.origine()).isEqualTo(Origine.TABLE);
                });
    }

    @Test
    void aSlipOfTheFingerIsForgiven() {
        assertThat(suggestions.chercher("alerys", 8))
                .extracting(Suggestion::nom)
                .contains("ALMERYS ESSAI");
    }

    @Test
    void thePracticesRecordsAreOfferedToo() {
        assertThat(suggestions.chercher("c2s", 8))
                .hasSize(4)
                .allSatisfy(s -> assertThat(s.origine()).isEqualTo(Origine.FICHE));
    }

    @Test
    void noMoreThanAskedAreOffered() {
        assertThat(suggestions.chercher("a", 2)).hasSizeLessThanOrEqualTo(2);
    }
}
