package fr.guichet.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.FicheComplementaire;
import fr.guichet.regles.Regroupement;
import fr.guichet.regles.Tables;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class TablesJsonTest {

    /** The names are the contract's: a component renamed by mistake would change it. */
    @Test
    void theRecordsNameTheFieldsOfTheContract() {
        assertThat(champs(convention("026710000")))
                .containsExactly(
                        "libelle_amc",
                        "numero_amc",
                        "numero_signataire",
                        "libelle_signataire",
                        "type_convention",
                        "critere_secondaire",
                        "usage_attestation",
                        "operateur_reglement",
                        "type_accord",
                        "code_aiguillage_sts",
                        "groupee",
                        "desactivation_sts",
                        "dre_annulation",
                        "code_routage",
                        "identifiant_hote",
                        "nom_domaine");
        assertThat(champs(new Regroupement("302976568", null, "RO", "94???????", null)))
                .containsExactly(
                        "numero_amc",
                        "libelle",
                        "type_convention",
                        "critere_secondaire",
                        "numero_signataire");
        assertThat(champs(new Correspondance("????????", "092000000", "77565712", null)))
                .containsExactly("numero_mutuelle", "code_gestion", "numero_amc", "libelle");
        assertThat(champs(new FicheComplementaire("1221212145", "LE PORT", true, "RO", false)))
                .containsExactly(
                        "numero", "nom", "gestion_unique", "type_convention", "dre_hors_tp");
    }

    @Test
    void whatADecisionReadIsReadBackWhole() throws Exception {
        for (var nom : CasDeTest.noms()) {
            var cas = Cas.lire(CasDeTest.texte(nom));
            var extrait = cas.tables().orElseThrow().extrait(cas.situation());
            var relues = TablesJson.lire(TablesJson.texte(extrait));
            assertThat(relues.extrait(cas.situation())).as(nom).isEqualTo(extrait);
        }
    }

    @Test
    void theTwelveAgreementsOfARegionalMutuelleTakeAFewKilobytes() throws Exception {
        var cas = Cas.lire(CasDeTest.texte("01-gestion-unique-caisse-signataire.json"));
        var tables =
                Tables.de(
                        IntStream.range(10, 22)
                                .mapToObj(i -> convention("02" + i + "10000"))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of());
        var texte = TablesJson.texte(tables.extrait(cas.situation()));
        assertThat(texte.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1_000, 4_000);
    }

    private static List<String> champs(Record valeur) {
        return RecordJson.ecrire(valeur).properties().stream().map(Map.Entry::getKey).toList();
    }

    private static Convention convention(String critere) {
        return new Convention(
                "GROUPAMA GRAND EST",
                "0379906753",
                "026710000",
                "MSA ALSACE",
                "RO",
                critere,
                0,
                null,
                "T",
                null,
                false,
                true,
                false,
                null,
                null,
                null);
    }
}
