package fr.guichet.calcul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.guichet.regles.calcul.Formule;
import fr.guichet.regles.calcul.Parametre;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Our formulas against the published tables, where those are at hand. */
class FormulesPublieesTest {

    private static final Path PUBLIEES = Path.of("..", "..", "shared", "data", "formules-sts.csv");

    /** The columns of the tables, in their order, after code, label and expression. */
    private static final List<Parametre> COLONNES = List.of(Parametre.values());

    private static final int PREMIERE_COLONNE = 4;

    @Test
    void everyFormulaOfEveryTableHasItsPublishedCoefficients() throws Exception {
        assumeTrue(Files.exists(PUBLIEES));
        var publiees =
                Files.readAllLines(PUBLIEES).stream().skip(1).map(FormulesPublieesTest::publiee);
        assertThat(CalculReader.formules().toutes().stream().flatMap(FormulesPublieesTest::notres))
                .containsExactlyInAnyOrderElementsOf(publiees.toList());
    }

    /** « 8 02A {TR=?, MRO=-100} ». */
    private static String publiee(String ligne) {
        var champs = ligne.split(";", -1);
        var coefficients = new EnumMap<Parametre, String>(Parametre.class);
        for (var colonne : COLONNES) {
            var valeur = champs[PREMIERE_COLONNE + colonne.ordinal()];
            if (!valeur.isEmpty()) {
                coefficients.put(colonne, valeur.equals("PARAM") ? "?" : valeur.replace("%", ""));
            }
        }
        return texte(champs[0].substring(0, 1), champs[1], coefficients);
    }

    private static Stream<String> notres(Formule formule) {
        var coefficients = new EnumMap<Parametre, String>(Parametre.class);
        formule.demandes().forEach(p -> coefficients.put(p, "?"));
        formule.fixes()
                .forEach((grandeur, taux) ->
                        coefficients.put(
                                Parametre.pourcentage(grandeur),
                                String.valueOf(taux.centiemes() / 100)));
        return formule.tables().stream().map(table -> texte(table, formule.code(), coefficients));
    }

    private static String texte(String table, String code, Map<Parametre, String> coefficients) {
        return "%s %s %s".formatted(table, code, coefficients);
    }
}
