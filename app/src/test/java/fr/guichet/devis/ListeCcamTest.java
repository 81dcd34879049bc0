package fr.guichet.devis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListeCcamTest {

    private final ListeCcam liste = ListeCcam.charger();

    @Test
    void anActIsFoundByItsCodeInAnyCase() {
        assertThat(liste.trouver(" hbmd049 ").orElseThrow().libelle())
                .startsWith("Restauration d’une dent");
        assertThat(liste.trouver("HBXX999")).isEmpty();
    }

    @Test
    void anActIsFoundByTheBeginningOfItsCodeOrItsWords() {
        assertThat(liste.chercher("hbld0", 5))
                .extracting(ActeCcam::code)
                .allMatch(c -> c.startsWith("HBLD0"));
        assertThat(liste.chercher("protheses amovible bimaxillaire", 20)).isNotEmpty();
    }

    @Test
    void aPanierIsGivenWithItsMonthAndNoneWhereTheListHasNone() {
        assertThat(liste.trouver("HBLD046").orElseThrow().panier().libelle())
                .isEqualTo("RAC modéré (juillet 2020)");
        assertThat(liste.trouver("HBMD049").orElseThrow().panier()).isNull();
    }

    @Test
    void everyLineIsWellFormed() {
        assertThat(liste.chercher("", 1000))
                .hasSize(656)
                .allSatisfy(acte -> {
                    assertThat(acte.code()).matches("[A-Z]{4}\\d{3}");
                    assertThat(acte.libelle()).isNotBlank();
                });
    }
}
