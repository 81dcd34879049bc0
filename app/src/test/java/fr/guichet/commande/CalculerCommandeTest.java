package fr.guichet.commande;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;

class CalculerCommandeTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String BON =
            "{\"dr\":\"28.92\",\"tr\":\"28.92\",\"taux_amo\":\"60\",\"formule\":\"052\"}";

    @TempDir private Path dossier;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # cas                                                                              | MRO   | TM    | AMC    | reste  | formule
                    "dr":"28.92","tr":"28.92","taux_amo":"60","formule":"052"                          | 17.35 | 11.57 | 11.57  | 0.00   | 052
                    "dr":"500","tr":"120","taux_amo":"60","formule":"021","parametres":{"tr":"200"}    | 72.00 | 48.00 | 240.00 | 188.00 | 021
                    "dr":"500","tr":"120","taux_amo":"60","formule":"02A","parametres":{"tr":"200"}    | 72.00 | 48.00 | 168.00 | 260.00 | 02A
                    "dr":"500","tr":"120","taux_amo":"60","formule":"020"                              | 72.00 | 48.00 | 120.00 | 308.00 | 020
                    # les nombres, les virgules et les unités sont lus aussi
                    "dr":500,"tr":120.0,"taux_amo":60,"formule":"02a","parametres":{"tr":200}          | 72.00 | 48.00 | 168.00 | 260.00 | 02A
                    "dr":"28,92 €","tr":28.92,"taux_amo":"60 %","formule":" 052 "                      | 17.35 | 11.57 | 11.57  | 0.00   | 052
                    "dr":10000000.5,"tr":0,"taux_amo":60,"formule":"052"                               | 0.00  | 0.00  | 0.00   | 10000000.50 | 052
                    # ce qui n’est pas connu peut être null
                    "dr":"500","tr":"120","taux_amo":"60","formule":"052","parametres":null,"pmss":null,"code_aiguillage":null | 72.00 | 48.00 | 48.00 | 380.00 | 052
                    "dr":"500","tr":"120","taux_amo":"60","formule":"040","parametres":{"pmss":"2","tr":null},"pmss":"4005"    | 72.00 | 48.00 | 80.10 | 347.90 | 040
                    "dr":"500","tr":"120","taux_amo":"60","formule":"060","parametres":{"tc":"80"},"tarif_convention":"150"    | 72.00 | 48.00 | 120.00 | 308.00 | 060
                    "dr":"500","tr":"120","taux_amo":"60","formule":"101","parametres":{"forfait":60},"code_aiguillage":"M"    | 72.00 | 48.00 | 60.00 | 368.00 | 101
                    "dr":"500","tr":"120","taux_amo":"60","formule":"011","parametres":{"plafond":"99.99"}                     | 72.00 | 48.00 | 99.99 | 328.01 | 011
                    """)
    void unMontant(String cas, String mro, String tm, String amc, String reste, String formule)
            throws Exception {
        var essai = Essai.avecEntree("{" + cas + "}", "calculer", "-");

        assertThat(essai.statut()).isEqualTo(Guichet.FAIT);
        assertThat(essai.messages()).isEmpty();
        var json = seule(essai);
        assertThat(json.get("mro").textValue()).isEqualTo(mro);
        assertThat(json.get("tm").textValue()).isEqualTo(tm);
        assertThat(json.get("amc").textValue()).isEqualTo(amc);
        assertThat(json.get("reste").textValue()).isEqualTo(reste);
        assertThat(json.get("formule").textValue()).isEqualTo(formule);
        assertThat(json.get("detail")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # cas                                                                            | champ              | dans le motif
                    "dr":"500","tr":"120","taux_amo":"60","formule":"999"                            | formule            | « 999 » n’est pas connue
                    "dr":"500","tr":"120","taux_amo":"60","formule":52                               | formule            | guillemets
                    "dr":"500","tr":"120","taux_amo":"60"                                            | formule            | manque
                    "dr":"500","tr":"120","taux_amo":"60","formule":" "                              | formule            | manque
                    "dr":"500","tr":"120","taux_amo":"60","formule":"021"                            | parametres.tr      | le % du TR
                    "dr":"500","tr":"120","taux_amo":"60","formule":"040","parametres":{"pmss":"2"}  | pmss               | plafond mensuel
                    "dr":"500","tr":"120","taux_amo":"60","formule":"052","code_aiguillage":"4"      | code_aiguillage    | FFSA
                    "dr":"500","tr":"120","taux_amo":"60","formule":"032","code_aiguillage":"8"      | formule            | CTIP
                    "dr":"-5","tr":"120","taux_amo":"60","formule":"052"                             | dr                 | négatif
                    "dr":"500","tr":-0.01,"taux_amo":"60","formule":"052"                            | tr                 | négatif
                    "dr":"500","tr":"120","taux_amo":"-60","formule":"052"                           | taux_amo           | positif
                    "dr":"500","tr":"120","taux_amo":"101","formule":"052"                           | taux_amo           | 100 %
                    "dr":"28.925","tr":"120","taux_amo":"60","formule":"052"                         | dr                 | deux décimales
                    "dr":28.925,"tr":"120","taux_amo":"60","formule":"052"                           | dr                 | deux décimales
                    "dr":"500","tr":"120","taux_amo":"33.333","formule":"052"                        | taux_amo           | deux décimales
                    "dr":"500","tr":"120","taux_amo":"60","formule":"021","parametres":{"tr":"-1"}   | parametres.tr      | positif
                    "dr":"500","tr":"120","taux_amo":"60","formule":"011","parametres":{"plafond":"-1"} | parametres.plafond | négatif
                    "dr":"500","tr":"120","taux_amo":"60","formule":"052","parametres":[]            | parametres         | objet
                    "tr":"120","taux_amo":"60","formule":"052"                                       | dr                 | manque
                    "dr":"","tr":"120","taux_amo":"60","formule":"052"                               | dr                 | montant
                    "dr":1e400,"tr":"120","taux_amo":"60","formule":"052"                            | dr                 | montant
                    "dr":true,"tr":"120","taux_amo":"60","formule":"052"                             | dr                 | texte
                    """)
    void unRefus(String cas, String champ, String motif) throws Exception {
        var essai = Essai.avecEntree("{" + cas + "}", "calculer", "-");

        assertThat(essai.statut()).isEqualTo(Guichet.REFUSE);
        assertThat(lisible(essai.messages())).startsWith("Cas 1, " + champ + " : ").contains(motif);
        assertThat(essai.messages().strip()).endsWith(".");
        var erreur = seule(essai).get("erreur");
        assertThat(erreur.get("champ").textValue()).isEqualTo(champ);
        assertThat(lisible(erreur.get("motif").textValue())).contains(motif);
    }

    @Test
    void aRefusedCaseDoesNotStopTheOthers() throws Exception {
        var essai = Essai.avecEntree(BON + "\n{\"dr\":\n" + BON, "calculer", "-");

        assertThat(essai.statut()).isEqualTo(Guichet.REFUSE);
        assertThat(essai.lignes()).hasSize(3);
        assertThat(MAPPER.readTree(essai.lignes().get(1)).has("erreur")).isTrue();
        assertThat(MAPPER.readTree(essai.lignes().get(2)).get("amc").textValue())
                .isEqualTo("11.57");
        assertThat(lisible(essai.messages())).startsWith("Cas 2, cas : ");
    }

    @Test
    void aCaseIsReadFromAFileToo() throws Exception {
        var fichier = Files.writeString(dossier.resolve("cas.json"), BON.replace(",", ",\n"));
        var essai = Essai.de("calculer", fichier.toString());
        assertThat(seule(essai).get("amc").textValue()).isEqualTo("11.57");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        var essai = Essai.de("calculer", dossier.resolve("absent.json").toString());
        assertThat(essai.statut()).isEqualTo(Guichet.REFUSE);
        assertThat(essai.messages()).contains("absent.json").contains("ne peut pas être lu");
    }

    @Test
    void noBaseIsOpened() {
        assertThat(Essai.avecEntree(BON, "calculer", "-", "--base=b.db").bases()).isEmpty();
    }

    private static JsonNode seule(Essai essai) throws Exception {
        assertThat(essai.lignes()).hasSize(1);
        return MAPPER.readTree(essai.lignes().getFirst());
    }

    /** With plain spaces in place of those that do not break. */
    private static String lisible(String phrase) {
        return phrase.replaceAll("\\h", " ");
    }
}
