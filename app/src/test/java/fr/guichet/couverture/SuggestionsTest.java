package fr.guichet.couverture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.common.recherche.Index;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.complementaire.Complementaire;
import fr.guichet.convention.ContenuTables;
import fr.guichet.convention.EntreeAnnuaire;
import fr.guichet.convention.LigneAnnexe;
import fr.guichet.convention.LigneConvention;
import fr.guichet.convention.Organismes;
import fr.guichet.convention.Rapprochement;
import fr.guichet.convention.Rapprochements;
import fr.guichet.regles.Regroupement;

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

    private static final ContenuTables A_COTE =
            new ContenuTables(
                    List.of(),
                    List.of(
                            new LigneAnnexe<>(
                                    1,
                                    new Regroupement("302976568", "FINANCES", "RO", "94", null),
                                    "jfse",
                                    null)),
                    List.of(),
                    List.of(
                            new EntreeAnnuaire("0434243085", "OCIANE", null, null),
                            new EntreeAnnuaire("434243085", "OCIANE BIS", null, null),
                            new EntreeAnnuaire("783332414", "VIGNES (ANNUAIRE)", null, null)));

    private final Index<Suggestion> suggestions = Suggestions.de(TABLES, A_COTE, FICHES);

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
    void anAmcThatARegroupementAloneNamesIsOffered() {
        assertThat(suggestions.chercher("302976568", 8))
                .singleElement()
                .isEqualTo(
                        new Suggestion(
                                "302976568", "FINANCES", null, List.of("RO"), Origine.TABLE));
    }

    @Test
    void theAnnuaireNamesWhatNothingElseDoes() {
        assertThat(suggestions.chercher("434243085", 8))
                .singleElement()
                .isEqualTo(
                        new Suggestion("0434243085", "OCIANE", null, List.of(), Origine.ANNUAIRE));
        assertThat(suggestions.chercher("vignes", 8))
                .noneMatch(s -> s.origine() == Origine.ANNUAIRE);
    }

    @Test
    void linkedOrganismesAreOfferedNumberByNumberUnderTheNameChosen() {
        var rapprochements =
                new Rapprochements(
                        List.of(
                                new Rapprochement(
                                        1,
                                        "Vignes et Almerys",
                                        List.of(
                                                NumeroAmc.de("783332414"),
                                                NumeroAmc.de("78123450")))));
        var liees = Suggestions.de(Organismes.de(TABLES.lignes(), rapprochements), A_COTE, FICHES);

        assertThat(liees.chercher("vignes et almerys", 8))
                .extracting(Suggestion::numero, Suggestion::nom)
                .containsExactlyInAnyOrder(
                        tuple("0783332414", "Vignes et Almerys"),
                        tuple("0078123450", "Vignes et Almerys"));
        assertThat(liees.chercher("almerys essai", 8))
                .extracting(Suggestion::numero)
                .containsExactly("0078123450");
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
