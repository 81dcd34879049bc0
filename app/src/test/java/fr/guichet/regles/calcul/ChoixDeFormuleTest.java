package fr.guichet.regles.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.calcul.CalculReader;
import fr.guichet.common.valeur.Taux;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which formula is meant, and what is said where none can be worked out. */
class ChoixDeFormuleTest {

    private static final Formules FORMULES = CalculReader.formules();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # aiguillage | code | paramètres | champ              | dans le motif
                                 | 999  |            | formule            | La formule « 999 » n’est pas connue.
                    8            | 032  | tr=100     | formule            | La table 8 (CTIP) n’a pas de formule « 032 ».
                    U            | 101  | forfait=1  | formule            | La table U (CMU) n’a pas de formule « 101 ».
                    4            | 052  |            | code_aiguillage    | Les formules de la table 4 (FFSA) ne sont pas connues.
                    R            | 052  |            | code_aiguillage    | Les formules de la table R (A8) ne sont pas connues.
                    Z            | 052  |            | code_aiguillage    | 8 (CTIP), M (FNMF), U (CMU), 4 (FFSA), R (A8)
                                 | 021  |            | parametres.tr      | La formule 021 demande aussi le % du TR.
                                 | 024  | tr=100     | parametres.plafond | demande aussi le plafond, le forfait.
                                 | 040  | pmss=2     | pmss               | le plafond mensuel de la sécurité sociale
                                 | 060  | tc=80      | tarif_convention   | le tarif de convention
                    """)
    void ceQuiNePeutPasEtreCalcule(
            String aiguillage, String code, String parametres, String champ, String motif) {
        var acte = Saisies.acte("dr=500 tr=120 taux=60");
        var saisie = new FormuleSaisie(aiguillage, code, Saisies.parametres(parametres));

        var resultat = FORMULES.calculer(acte, saisie);

        assertThat(resultat)
                .isInstanceOfSatisfying(
                        Resultat.Impossible.class,
                        impossible -> {
                            assertThat(impossible.champ()).isEqualTo(champ);
                            assertThat(impossible.motif().replaceAll("\\h", " "))
                                    .contains(motif)
                                    .endsWith(".");
                        });
    }

    @Test
    void theTableIsAskedForWhereACodeHasTwoMeanings() {
        var tables = List.of(new TableSts("8", "CTIP"), new TableSts("M", "FNMF"));
        var formules = new Formules(tables, List.of(forfait("8"), fraisReels("M")));
        var acte = Saisies.acte("dr=50 tr=20 taux=60");

        var resultat =
                formules.calculer(acte, new FormuleSaisie(null, "999", ParametresSaisis.AUCUN));

        assertThat(resultat)
                .isInstanceOfSatisfying(
                        Resultat.Impossible.class,
                        impossible -> {
                            assertThat(impossible.champ()).isEqualTo("code_aiguillage");
                            assertThat(impossible.motif()).contains("8 (CTIP), M (FNMF)");
                        });
        assertThat(formules.calculer(acte, new FormuleSaisie("M", "999", ParametresSaisis.AUCUN)))
                .isInstanceOf(Resultat.PartAmc.class);
    }

    private static Formule forfait(String table) {
        return formule(table, Map.of(), Set.of(Parametre.FORFAIT));
    }

    private static Formule fraisReels(String table) {
        return formule(table, Map.of(Grandeur.DR, Taux.CENT), Set.of());
    }

    private static Formule formule(
            String table, Map<Grandeur, Taux> fixes, Set<Parametre> demandes) {
        return new Formule("999", "essai", Set.of(table), fixes, demandes, null, null);
    }
}
