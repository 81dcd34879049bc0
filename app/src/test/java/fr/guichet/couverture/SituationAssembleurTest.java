package fr.guichet.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.valeur.Periode;
import fr.guichet.regles.Justificatif;
import fr.guichet.regles.Situation;
import fr.guichet.regles.Support;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

class SituationAssembleurTest {

    private static final Map<Rubrique, Function<Support, Object>> LECTURE =
            Map.of(
                    Rubrique.NUMERO_AMC, Support::numeroAmc,
                    Rubrique.CRITERE_SECONDAIRE, Support::critereSecondaire,
                    Rubrique.CODE_AIGUILLAGE_STS, Support::codeAiguillageSts,
                    Rubrique.CODE_ROUTAGE, Support::codeRoutage,
                    Rubrique.IDENTIFIANT_HOTE, Support::identifiantHote,
                    Rubrique.NOM_DOMAINE, Support::nomDomaine,
                    Rubrique.NIR_SUPPORT, Support::nir,
                    Rubrique.NUMERO_ADHERENT, Support::numeroAdherent,
                    Rubrique.NUMERO_MUTUELLE, Support::numeroMutuelle);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # rubrique          | lu    | origine | vu par les règles
                    NUMERO_AMC          | 75990010 | SUPPORT | 75990010
                    NUMERO_AMC          | 75990010 | TABLE   |
                    NUMERO_AMC          | 75990010 | FICHE   |
                    CRITERE_SECONDAIRE  | -     | SUPPORT | -
                    CRITERE_SECONDAIRE  | 0267  | TABLE   |
                    CODE_AIGUILLAGE_STS | 8     | SUPPORT | 8
                    CODE_AIGUILLAGE_STS | 8     | TABLE   |
                    CODE_ROUTAGE        | VM    | SUPPORT | VM
                    CODE_ROUTAGE        | VM    | TABLE   |
                    IDENTIFIANT_HOTE    | 001   | SUPPORT | 001
                    NOM_DOMAINE         | a.fr  | TABLE   |
                    NOM_DOMAINE         | a.fr  | SUPPORT | a.fr
                    NIR_SUPPORT         | 18505 | SUPPORT | 18505
                    NUMERO_ADHERENT     | 00042 | SUPPORT | 00042
                    NUMERO_MUTUELLE     | 42424242 | SUPPORT | 42424242
                    """)
    void onlyWhatTheCardPrintsBecomesTheSupport(
            Rubrique rubrique, String texte, Origine origine, String vu) {
        var situation = assembler(Map.of(rubrique, new Valeur(texte, origine)), Coches.DEPART);
        assertThat(LECTURE.get(rubrique).apply(situation.support())).isEqualTo(vu);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # imprimé | origine | types
                    VM        | SUPPORT | VM
                    SC/SP     | SUPPORT | SC,SP
                    VM        | TABLE   |
                    """)
    void typesAreReadInThePrintedOrder(String imprime, Origine origine, String types) {
        var situation =
                assembler(
                        Map.of(Rubrique.TYPES_CONVENTION, new Valeur(imprime, origine)),
                        Coches.DEPART);
        assertThat(situation.support().typesConvention())
                .isEqualTo(types == null ? List.of() : List.of(types.split(",")));
    }

    @Test
    void boxesAndAnswersGoAsTheyAre() {
        var situation = assembler(Map.of(), new Coches(false, true, null, true, true, true));
        assertThat(situation.tiersPayant().amo()).isFalse();
        assertThat(situation.tiersPayant().amc()).isTrue();
        assertThat(situation.support().tiersPayantDentaire()).isNull();
        assertThat(situation.support().mentionDre()).isTrue();
        assertThat(situation.attestationEnregistree()).isTrue();
        assertThat(situation.justificatif()).isEqualTo(Justificatif.C2S);
        assertThat(situation.amo()).isEqualTo(Cabinet.MSA_BAS_RHIN);
        assertThat(situation.support().droits().au()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    private static Situation assembler(Map<Rubrique, Valeur> valeurs, Coches coches) {
        var couverture =
                new Couverture(
                        null,
                        1,
                        Justificatif.C2S,
                        valeurs,
                        new Periode(null, LocalDate.of(2026, 12, 31)),
                        coches,
                        List.of());
        return SituationAssembleur.assembler(Cabinet.MSA_BAS_RHIN, couverture, Cabinet.JOUR);
    }
}
