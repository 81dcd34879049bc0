package fr.guichet.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.regles.Convention;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControleConventionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cas                      | numéro      | type | csr        | hôte | domaine         | champ refusé
                    ordinaire                  | 75990010    | VM   |            | 001  | viamedis.rss.fr |
                    type inconnu, accepté      | 75990010    | ZZ   |            |      |                 |
                    clé fausse, acceptée       | 0013011521  | OC   |            |      |                 |
                    critère libre hors RO      | 75990010    | OC   | A-B        |      |                 |
                    masque                     | 302976568   | RO   | 94???????  |      |                 |
                    masque court               | 302976568   | RO   | 02671      |      |                 |
                    sans numéro                |             | OC   |            |      |                 |
                    lettres dans le numéro     | 75A90010    | OC   |            |      |                 | NUMERO_AMC
                    numéro trop long           | 12345678901 | OC   |            |      |                 | NUMERO_AMC
                    type trop long             | 75990010    | OCX  |            |      |                 | TYPE_CONVENTION
                    critère trop long          | 75990010    | OC   | 0123456789 |      |                 | CRITERE_SECONDAIRE
                    critère RO illisible       | 75990010    | RO   | A-B        |      |                 | CRITERE_SECONDAIRE
                    hôte de deux chiffres      | 75990010    | VM   |            | 01   |                 | IDENTIFIANT_HOTE
                    hôte en lettres            | 75990010    | VM   |            | ABC  |                 | IDENTIFIANT_HOTE
                    domaine trop long          | 75990010    | VM   |            |      | un-domaine-trop-long.fr | NOM_DOMAINE
                    """)
    void refuseCeQuUneTableRefuserait(
            String cas,
            String numero,
            String type,
            String csr,
            String hote,
            String domaine,
            Champ refuse) {
        var convention =
                new Convention(
                        "VIAMEDIS",
                        numero,
                        numero,
                        "VIAMEDIS",
                        type,
                        csr,
                        0,
                        numero,
                        "T",
                        "8",
                        false,
                        false,
                        false,
                        type,
                        hote,
                        domaine);
        // The routing code has the width of a type: that field is then refused with it.
        var fautes = ControleConvention.fautes(convention);
        fautes.remove(Champ.CODE_ROUTAGE);
        if (refuse == null) {
            assertThat(fautes).isEmpty();
        } else {
            assertThat(fautes).containsOnlyKeys(refuse);
        }
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # numéro   | avis
                    75990010   |
                    0075990010 |
                    66666664   | La clé
                    0013011521 | La clé
                    714014     | Moins de 8 chiffres
                    01011      | Sans numéro d’AMC
                               | Sans numéro d’AMC
                    """)
    void neFaitQuAvertirDesNumerosRares(String numero, String avis) {
        var lus = ControleConvention.avis(Exemples.convention("A", numero, "OC", null));
        if (avis == null) {
            assertThat(lus).isEmpty();
        } else {
            assertThat(lus.get(Champ.NUMERO_AMC)).startsWith(avis);
        }
    }
}
