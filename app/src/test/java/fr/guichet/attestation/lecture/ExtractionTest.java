package fr.guichet.attestation.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.attestation.document.Mot;
import fr.guichet.attestation.document.Provenance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

class ExtractionTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "rien",
            textBlock =
                    """
                    # ce qui est imprimé                                | ce qui est lu
                    N° AMC : 75990010                                   | AMC=75990010
                    N°AMC:75990010                                      | AMC=75990010
                    No AMC : 0075990010                                 | AMC=0075990010
                    Numéro AMC : 75 990 010                             | AMC=75990010
                    NUMERO AMC : 66666664                               | AMC=66666664
                    N° AMC : 7599OO1O                                   | AMC=75990010
                    N° AMC : 759900                                     | AMC=759900
                    N° AMC : 7599                                       | rien
                    N° AMC :                                            | rien
                    N° AMO : 75990010                                   | rien
                    Code de télétransmission : 75990010                 | rien
                    75990010                                            | rien
                    N° AMC :  Code de télétransmission : 75990010       | rien
                    Typ Conv : OC                                       | TYPE_CONVENTION=OC
                    Type de convention : OC SP                          | TYPE_CONVENTION=OC TYPE_CONVENTION=SP
                    TYP. CONV. : MU                                     | TYPE_CONVENTION=MU
                    CSR : 026710000                                     | CSR=026710000
                    CSR : O2671OO00                                     | CSR=026710000
                    CSR : 01751????                                     | CSR=01751????
                    CSR :  N° adhérent : 12345678                       | CSR= ADHERENT=12345678
                    N° adhérent : A1234567                              | ADHERENT=A1234567
                    N° d’adhérent : 1234 5678                           | ADHERENT=12345678
                    N° ADHERENT: 9455153ig                              | ADHERENT=9455153IG
                    N° adherant : 9455153IG                             | ADHERENT=9455153IG
                    N° adhérent : MARTIN                                | rien
                    N° contrat : 12345678                               | rien
                    Période de validité : 01/01/2026 au 31/12/2026      | DROITS_DU=2026-01-01 DROITS_AU=2026-12-31
                    Période de validité : du O1/0l/2026 au 31/12/2026   | DROITS_DU=2026-01-01 DROITS_AU=2026-12-31
                    Validité : 01.01.2026 - 31.12.2026                  | DROITS_DU=2026-01-01 DROITS_AU=2026-12-31
                    Droits du : 01/01/2026  au : 31/12/2026             | DROITS_DU=2026-01-01 DROITS_AU=2026-12-31
                    valable du 1er janvier 2026 au 31 décembre 2026     | DROITS_DU=2026-01-01 DROITS_AU=2026-12-31
                    valable jusqu’au 31/12/2026                         | DROITS_AU=2026-12-31
                    01/01/2026 au 31/12/2026                            | DROITS_DU=2026-01-01 DROITS_AU=2026-12-31
                    Édité le 05/01/2026                                 | rien
                    DRE                                                 | DRE=OUI
                    DRE : NON                                           | DRE=NON
                    Code STS : 8                                        | CODE_STS=8
                    Routage VM  Hôte 001  Domaine viamedis.rss.fr       | CODE_ROUTAGE=VM IDENTIFIANT_HOTE=001 NOM_DOMAINE=viamedis.rss.fr
                    Organisme : MUTUELLE DU SUD                         | ORGANISME=MUTUELLE DU SUD
                    Mutuelle Bleu Horizon                               | ORGANISME=Mutuelle Bleu Horizon
                    SIREN : 775709702  Tél : 0526449672                 | rien
                    """)
    void etiquettesEtValeurs(String imprime, String lu) {
        var attendus =
                lu == null
                        ? List.<String>of()
                        : List.of(lu.replace("CSR= ", "").split(" (?=[A-Z_]+=)"));
        assertThat(PageEcrite.champs(imprime)).containsExactlyElementsOf(attendus);
    }

    @Test
    void valuesBelowTheirLabels() {
        assertThat(
                        PageEcrite.champs(
                                """
                                N° AMC      Typ Conv   CSR        N° adhérent   Télétransmission
                                75990010    VM         026710000  A1234567      123456789
                                """))
                .containsExactly(
                        "AMC=75990010", "TYPE_CONVENTION=VM", "CSR=026710000", "ADHERENT=A1234567");
    }

    @Test
    void anEmptyColumnStaysEmpty() {
        assertThat(
                        PageEcrite.champs(
                                """
                                N° AMC      Typ Conv   CSR        N° adhérent   Télétransmission
                                75990010    VM                    A1234567      123456789
                                """))
                .containsExactly("AMC=75990010", "TYPE_CONVENTION=VM", "ADHERENT=A1234567");
    }

    @Test
    void aRowForEachBeneficiary() {
        assertThat(
                        PageEcrite.champs(
                                """
                                Nom      Prénom     Né(e) le    Rang  N° INSEE               PHAR  DENT  OPTI  HOSP
                                MARTIN   Zoé        12/05/1985  1     2 85 05 75 116 060 47  100%  PEC   -     PEC
                                MARTIN   Jean-Paul  06/04/1984  1     1 46 19 35 084 001 63  100%  -     -     PEC
                                LE GALL  Inès       31/12/2010  2     2 85 05 75 116 060 47  100%        -     PEC
                                """))
                .containsExactly(
                        "NOM1=MARTIN",
                        "NOM2=MARTIN",
                        "NOM3=LE GALL",
                        "PRENOM1=Zoé",
                        "PRENOM2=Jean-Paul",
                        "PRENOM3=Inès",
                        "NIR1=285057511606047",
                        "NIR2=146193508400163",
                        "NIR3=285057511606047",
                        "NAISSANCE1=1985-05-12",
                        "NAISSANCE2=1984-04-06",
                        "NAISSANCE3=2010-12-31",
                        "RANG1=1",
                        "RANG2=1",
                        "RANG3=2",
                        "DENTAIRE1=OUI",
                        "DENTAIRE2=NON",
                        "DENTAIRE3=NON");
    }

    @Test
    void aCellThatCannotBeReadIsNotANo() {
        assertThat(
                        PageEcrite.champs(
                                """
                                Nom      Prénom     DENT  OPTI
                                MARTIN   Zoé        @#x   PEC
                                """))
                .containsExactly("NOM1=MARTIN", "PRENOM1=Zoé");
    }

    @Test
    void rightsPrintedApartAreTiedByTheFirstName() {
        assertThat(
                        PageEcrite.champs(
                                """
                                Bénéficiaire     Né(e) le
                                MARTIN Zoé       12/05/1985
                                MARTIN Hugo      06/04/2010

                                            DENT  OPTI
                                Hugo        100%  PEC
                                Zoé         -     PEC
                                """))
                .contains("DENTAIRE1=NON", "DENTAIRE2=OUI");
    }

    @Test
    void oneRightForTheWholeCardIsEverybodys() {
        assertThat(
                        PageEcrite.champs(
                                """
                                Dentaire : 100%

                                Nom      Prénom
                                MARTIN   Zoé
                                MARTIN   Hugo
                                """))
                .contains("DENTAIRE1=OUI", "DENTAIRE2=OUI");
    }

    @Test
    void peopleSideBySide() {
        assertThat(
                        PageEcrite.champs(
                                """
                                Nom : MARTIN             Nom : DURAND
                                Prénom : Zoé             Prénom : Karim
                                Né le : 12/05/1985       Né le : 06/04/1984
                                """))
                .containsExactly(
                        "NOM1=MARTIN",
                        "NOM2=DURAND",
                        "PRENOM1=Zoé",
                        "PRENOM2=Karim",
                        "NAISSANCE1=1985-05-12",
                        "NAISSANCE2=1984-04-06");
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "rien",
            textBlock =
                    """
                    N° SS : 2 85 05 75 116 060 48           | clé
                    N° SS : 2 85 05 75 116 060              | clé
                    N° SS : 2 85 05 75 116 060 47           | rien
                    N° SS : 285057511606047                 | rien
                    N° SS : 2 8S O5 75 116 060 47           | rien
                    N° SS : 1 85 05 2A 004 025 57           | rien
                    N° SS : 2°85'05 75:116.060 47           | rien
                    Né(e) le : 31/02/1985                   | calendrier
                    Né(e) le : 28/02/1985                   | rien
                    Droits du : 01/01/2026 au : 31/12/2025  | précède
                    Droits du : 01/01/2026 au : 31/11/2026  | calendrier
                    N° AMC : 759900                         | 8 à 10
                    N° AMC : 66666664                       | rien
                    """)
    void doutes(String imprime, String doute) {
        var doutes = PageEcrite.lire(imprime).stream().map(ValeurLue::doute).toList();
        if (doute == null) {
            assertThat(doutes).isNotEmpty().containsOnlyNulls();
        } else {
            assertThat(doutes).last().asString().contains(doute);
        }
    }

    @Test
    void readingsThatPassTheKeyComeFirst() {
        var nir = PageEcrite.lire("N° SS : 1 85 05 28 004 025 84").getFirst();
        assertThat(nir.valeur()).isEqualTo("185052800402584");
        assertThat(nir.variantes()).first().isEqualTo("185052B00402584");
    }

    @ParameterizedTest
    @CsvSource({
        "9455153IG, 94551531G",
        "A123O567, A1230567",
        "1234S678, 12345678",
        "7654321B, 76543218"
    })
    void doubtfulLettersAreOffered(String adherent, String autre) {
        var mots = PageEcrite.mots("N° adhérent : " + adherent);
        assertThat(Extraction.lire(mots, Provenance.OCR).getFirst().variantes()).contains(autre);
        assertThat(Extraction.lire(mots, Provenance.TEXTE).getFirst().variantes())
                .as("what the file itself says is no doubtful letter")
                .isEmpty();
    }

    @Test
    void aNumberItsKeyConfirmsNeedsNoLabel() {
        assertThat(PageEcrite.champs("MARTIN Zoé 2 85 05 75 116 060 47"))
                .containsExactly("NIR1=285057511606047");
        assertThat(PageEcrite.champs("MARTIN Zoé 2 85 05 75 116 060 48")).isEmpty();
        assertThat(PageEcrite.champs("28 505 751 160 6047")).isEmpty();
    }

    @Test
    void anEarlierPageStandsAndPeopleGoOn() {
        var recto = PageEcrite.mots("N° AMC : 75990010\nNom : MARTIN  Prénom : Zoé");
        var verso =
                PageEcrite.mots(
                                "N° AMC : 11111119\n"
                                        + "Nom : MARTIN  Prénom : Zoé  Rang : 1\n\n\n\n"
                                        + "Nom : DURAND  Prénom : Hugo")
                        .stream()
                        .map(m -> new Mot(m.texte(), 2, m.zone(), 1))
                        .toList();
        var mots = Stream.concat(recto.stream(), verso.stream()).toList();
        assertThat(Extraction.lire(mots, Provenance.OCR))
                .extracting(
                        v -> v.champ() + "" + v.beneficiaire() + "=" + v.valeur() + " p" + v.page())
                .containsExactly(
                        "AMC0=75990010 p1",
                        "NOM1=MARTIN p1",
                        "NOM2=DURAND p2",
                        "PRENOM1=Zoé p1",
                        "PRENOM2=Hugo p2",
                        "RANG1=1 p2");
    }

    @Test
    void aBlankPageSaysNothing() {
        assertThat(Extraction.lire(List.of(), Provenance.OCR)).isEmpty();
    }
}
