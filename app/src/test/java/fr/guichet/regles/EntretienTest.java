package fr.guichet.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.guichet.decision.Cas;
import fr.guichet.decision.CasDeTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is asked of a case, in which order, and that it ends with the decision of the tab. */
class EntretienTest {

    private static final Path CONTRAT = Path.of("..", "..", "shared", "contrats", "decisions");
    private static final Set<Donnee> TOUTES = EnumSet.complementOf(EnumSet.of(Donnee.DATE_SOINS));

    static List<String> cas() {
        return CasDeTest.noms();
    }

    @ParameterizedTest
    @MethodSource("cas")
    void everyCaseOfOursEndsWithItsDecision(String nom) throws Exception {
        retrouver(CasDeTest.texte(nom));
    }

    @Test
    void everyCaseOfTheContractEndsWithItsDecision() throws Exception {
        assumeTrue(Files.isDirectory(CONTRAT));
        try (var fichiers = Files.list(CONTRAT)) {
            for (var fichier : fichiers.filter(f -> f.toString().endsWith(".json")).toList()) {
                retrouver(Files.readString(fichier));
            }
        }
    }

    /** From nothing but the day of care, then from all but one thing, whichever it is. */
    private static void retrouver(String json) throws Exception {
        var cas = Cas.lire(json);
        var tables = cas.tables().orElseThrow();
        Interroge.surTout(cas.situation(), tables, TOUTES).verifier();
        for (var donnee : TOUTES) {
            Interroge.surTout(cas.situation(), tables, Set.of(donnee)).verifier();
        }
        Interroge.surTout(cas.situation(), tables, Set.of()).verifier();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            quoteCharacter = '"',
            value = {
                // carte | tables | ce qui est demandé, dans l'ordre
                "types=RO | RO/026710000 | TIERS_PAYANT_AMC JUSTIFICATIF NUMERO_AMC DROITS"
                        + " TIERS_PAYANT_DENTAIRE TYPE_CONVENTION MENTION_DRE NOM_DOMAINE AMO"
                        + " TIERS_PAYANT_AMO NIR NIR_VITALE NUMERO_ADHERENT",
                "types=OC | OC/-/8/OC/001/a.fr | TIERS_PAYANT_AMC JUSTIFICATIF NUMERO_AMC DROITS"
                        + " TIERS_PAYANT_DENTAIRE TYPE_CONVENTION CRITERE_SECONDAIRE"
                        + " CODE_AIGUILLAGE_STS CODE_ROUTAGE IDENTIFIANT_HOTE NOM_DOMAINE"
                        + " NUMERO_ADHERENT",
                "tpAmc=non | OC | TIERS_PAYANT_AMC TIERS_PAYANT_AMO",
                "tpAmc=? | OC | TIERS_PAYANT_AMC",
                "date=2030-01-01 | OC | TIERS_PAYANT_AMC JUSTIFICATIF NUMERO_AMC DROITS"
                        + " TIERS_PAYANT_AMO",
                "numero=? justificatif=AUCUN | OC | TIERS_PAYANT_AMC JUSTIFICATIF NUMERO_AMC"
                        + " TIERS_PAYANT_AMO",
                "justificatif=C2S numero=? | OC | TIERS_PAYANT_AMC JUSTIFICATIF NUMERO_AMC DROITS"
                        + " TIERS_PAYANT_AMO NUMERO_ADHERENT",
            })
    void oneThingAtATimeInTheOrderTheRulesNeedIt(String carte, String tables, String demandees) {
        var interroge = Interroge.surTout(Saisie.de(carte), TablesEcrites.de(tables), TOUTES);
        interroge.verifier();
        assertThat(interroge.posees())
                .extracting(Donnee::name)
                .containsExactly(demandees.split(" "));
    }

    @Test
    void theConventionsThatRemainAreOffered() {
        var situation = Saisie.de("dre=oui");
        var tables = TablesEcrites.de("OC/-/8/OC/001/a.fr SP/-/8/SP/001/a.fr");
        var moteur = Interroge.MOTEUR;
        var demande =
                Entretien.prochaine(situation, tables, moteur.decider(situation, tables), Set.of())
                        .orElseThrow();
        assertThat(demande.donnee()).isEqualTo(Donnee.TYPE_CONVENTION);
        assertThat(demande.choix()).containsExactly("OC", "SP");
        assertThat(demande.etape()).isEqualTo(6);
    }
}
