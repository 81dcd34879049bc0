package fr.guichet.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.recherche.Index;
import fr.guichet.complementaire.Complementaire;
import fr.guichet.convention.LigneConvention;
import fr.guichet.convention.Organismes;

import org.junit.jupiter.api.Test;

import java.util.List;

class SuggestionsTest {

    private static final Organismes TABLES =
            Organismes.de(
                    Cabinet.CONVENTIONS.stream()
                            .map(c -> new LigneConvention(1, c, null, null))
                            .toList());
    private static final List<Complementaire> FICHES =
            List.of(
                    Complementaire.nouvelle("C2S CAISSE ATTESTATION", "0099999997", true),
                    Complementaire.nouvelle("Vignes (mutuelle des)", "783332414", false));

    private final Index<Suggestion> suggestions = Suggestions.de(TABLES, FICHES);

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
                .singleElement()
                .satisfies(s -> assertThat(s.origine()).isEqualTo(Origine.FICHE));
    }
}
