package fr.guichet.table.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.convention.Champ;
import fr.guichet.regles.Convention;
import fr.guichet.table.Tables;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class LecteurTableTest {

    @TempDir Path dossier;

    @Test
    void everyLineIsReadAndThoseWithoutAnAmcAreWarnedAbout() {
        var lecture = lire(Tables.ORGANISMES);
        assertThat(lecture.lues()).isEqualTo(16);
        assertThat(lecture.lignes()).hasSize(16);
        assertThat(lecture.refusees()).isEmpty();
        assertThat(lecture.avertissements())
                .extracting(Avertissement::ligne)
                .containsExactly(2L, 3L, 6L, 7L);
        assertThat(lecture.format()).isEqualTo("CSV, point-virgule");
        var viamedis = lecture.lignes().getLast().convention();
        assertThat(viamedis)
                .isEqualTo(
                        new Convention(
                                "VIAMEDIS",
                                "75990010",
                                "75990010",
                                "VIAMEDIS",
                                "VM",
                                null,
                                1,
                                "75990010",
                                "T",
                                "8",
                                false,
                                false,
                                false,
                                "VM",
                                "001",
                                "viamedis.rss.fr"));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "UTF-8,        ';', LF,   UTF-8",
        "UTF-8,        ',', CRLF, UTF-8",
        "UTF-8,        '|', CR,   UTF-8",
        "UTF-8-BOM,    ';', CRLF, UTF-8",
        "ISO-8859-1,   TAB, CRLF, ISO-8859-1",
        "windows-1252, ';', LF,   windows-1252",
        "UTF-16LE-BOM, ';', CRLF, UTF-16LE",
        "UTF-16BE-BOM, TAB, LF,   UTF-16BE"
    })
    void everySeparatorEncodingAndLineEndIsToldByContent(
            String encodage, String separateur, String fin, String attendu) {
        // The dash of Windows is what tells it from Latin-1.
        var accents = attendu.startsWith("windows") ? "Mut – santé" : "Mut santé";
        var texte =
                Tables.ORGANISMES
                        .replace("Mut santé", accents)
                        .replace(";", separateur.equals("TAB") ? "\t" : separateur)
                        .replace("\n", Map.of("LF", "\n", "CRLF", "\r\n", "CR", "\r").get(fin));
        var marque = encodage.endsWith("-BOM") ? "\uFEFF" : "";
        var fichier =
                Tables.ecrire(
                        dossier.resolve("t.csv"),
                        marque + texte,
                        Charset.forName(encodage.replace("-BOM", "")));
        var lecture = lire(fichier);
        assertThat(lecture.encodage()).isEqualTo(attendu);
        assertThat(lecture.refusees()).isEmpty();
        assertThat(lecture.lues()).isEqualTo(16);
        assertThat(lecture.lignes().get(3).convention().libelleAmc()).isEqualTo(accents);
        assertThat(lecture.lignes().get(13).convention().groupee()).isTrue();
    }

    @Test
    void spoiltLinesAreNamedOneByOneAndTheOthersAreIn() {
        var lecture = lire(Tables.ABIMEE);
        assertThat(lecture.refusees().stream().flatMap(r -> r.fautes().stream()))
                .extracting(Refus::ligne, Refus::champ, Refus::valeur)
                .containsExactly(
                        tuple(2L, "Id amc", "75A90010"),
                        tuple(3L, "Id amc", "1234567890123"),
                        tuple(4L, "Type de convention", "OCX"),
                        tuple(5L, "Code aiguillage STS", "88"),
                        tuple(8L, "Désactivation des STS", "peut-être"),
                        tuple(10L, "Id signataire", "\"guillemet jamais fermé;x"),
                        tuple(11L, "Nombre de colonnes", "2"));
        assertThat(lecture.lignes())
                .extracting(LigneLue::numero, l -> l.convention().identifiantHote())
                .containsExactly(tuple(6L, "001"), tuple(7L, "001"), tuple(9L, "001"));
        assertThat(lecture.avertissements())
                .extracting(Avertissement::ligne, Avertissement::champ)
                .containsExactly(
                        tuple(6L, "Critère secondaire"), tuple(7L, "Identifiant de l'hôte"));
    }

    @Test
    void everyFaultOfALineIsNamed() {
        var lecture =
                lire(
                        Tables.TITRES
                                + "A;12B;1;A;OCX;1234567890;x;1;T;88;peut-être;2;9;VMX;abcd;a\n");
        assertThat(lecture.lues()).isEqualTo(1);
        assertThat(lecture.refusees().getFirst().fautes())
                .extracting(Refus::champ)
                .containsExactlyInAnyOrder(
                        "Id amc",
                        "Type de convention",
                        "Critère secondaire",
                        "Indic. usage attestation",
                        "Code aiguillage STS",
                        "Convention",
                        "Désactivation des STS",
                        "DRE d'annulation acceptée",
                        "Code routage",
                        "Identifiant de l'hôte");
    }

    @ParameterizedTest(name = "RO, {0} : {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    21210000  | 021210000
                    2???????  | 02???????
                    10110000  | 010110000
                    1???????  | 1???????
                    9???????  | 9???????
                    021210000 | 021210000
                    94        | 94
                    94??????? | 94???????
                    """)
    void aCriterionOfEightIsCompletedWhereOnlyOneReadingIsPossible(String recu, String attendu) {
        var lecture = lire(Tables.TITRES + ligneRo(recu, recu));
        var lue = lecture.lignes().getFirst().convention();
        assertThat(lue.critereSecondaire()).isEqualTo(attendu);
        assertThat(lue.numeroSignataire()).isEqualTo(attendu);
        boolean signale = recu.length() == 8;
        assertThat(lecture.avertissements().isEmpty()).isEqualTo(!signale);
    }

    @Test
    void lostZerosAreWarnedAboutOnceAColumn() {
        var avertissements = lire(Tables.ZEROS_PERDUS).avertissements();
        assertThat(avertissements)
                .filteredOn(a -> a.motif().startsWith("zéros"))
                .extracting(Avertissement::champ, Avertissement::ligne)
                .containsExactlyInAnyOrder(
                        tuple("Id signataire", 8L),
                        tuple("Critère secondaire", 8L),
                        tuple("Identifiant de l'hôte", 4L));
    }

    @Test
    void anUnknownTypeIsNeverRefusedAndAMaskOffRoIsOnlyText() {
        var lecture =
                lire(
                        Tables.TITRES
                                + "A;75990010;1;A;ZZ;02???????;;;T;;;;;;;\n"
                                + "A;75990010;1;A;RO;02-------;;;T;;;;;;;\n");
        assertThat(lecture.lignes()).extracting(LigneLue::numero).containsExactly(2L);
        assertThat(lecture.refusees().getFirst().fautes().getFirst().champ())
                .isEqualTo("Critère secondaire");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    oui  | Groupée     | 1 : attestation en complément
                    O    | groupee     | 1
                    VRAI | 1           | 1:ATTESTATION EN COMPLEMENT
                    1    | Groupé      | 1
                    """)
    void aYesIsWrittenInManyWays(String oui, String groupee, String usage) {
        var lue =
                lire(Tables.TITRES
                                + "A;75990010;1;A;OC;;%s;1;tiers payant;8;%s;%s;%s;OC;1;\n"
                                        .formatted(usage, groupee, oui, oui))
                        .lignes()
                        .getFirst()
                        .convention();
        assertThat(lue.groupee()).isTrue();
        assertThat(lue.desactivationSts()).isTrue();
        assertThat(lue.dreAnnulation()).isTrue();
        assertThat(lue.usageAttestation()).isEqualTo(1);
        assertThat(lue.typeAccord()).isEqualTo("T");
    }

    @Test
    void columnsAreFoundByTheirUsualNamesInAnyOrder() {
        var lecture =
                lire(
                        """
                        CSR,Typ. Conv.,numAMC,LIBELLE DE L'ORGANISME,Remarque
                        026710000,RO,0379906753,GROUPAMA,à voir
                        """);
        var lue = lecture.lignes().getFirst().convention();
        assertThat(lue.numeroAmc()).isEqualTo("0379906753");
        assertThat(lue.critereSecondaire()).isEqualTo("026710000");
        assertThat(lue.libelleAmc()).isEqualTo("GROUPAMA");
        assertThat(lecture.colonnes().appariement()).hasSize(4);
    }

    @Test
    void missingColumnsAreToldAndMayBeMatchedByHand() {
        var fichier =
                Tables.ecrire(dossier.resolve("t.csv"), "Code;Sorte;Nom\n75990010;VM;VIAMEDIS\n");
        assertThatThrownBy(() -> lire(fichier))
                .isInstanceOfSatisfying(
                        ColonnesInconnuesException.class,
                        e -> {
                            assertThat(e).hasMessageContaining("Id amc, Type de convention");
                            assertThat(e.apercu().exemple(1)).isEqualTo("VM");
                        });
        var appariement = Map.of(Champ.NUMERO_AMC, "Code", Champ.TYPE_CONVENTION, "sorte");
        var lecture = LecteurTable.lire(fichier, List.of(appariement), true, Progress.AUCUN);
        assertThat(lecture.lignes().getFirst().convention().typeConvention()).isEqualTo("VM");
        assertThat(lecture.appariee()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n \n",
                "Bonjour",
                "{\"method\":{}}",
                "<?xml version=\"1.0\"?><AMC/>",
                "1;2;3\n4;5;6\n",
                "\u0089PNG\r\n\u001A\n",
                "PK\u0003\u0004abc",
                "%PDF-1.7",
                "Libellé amc;Id amc;Type de convention\n"
            })
    void whatIsNoTableIsRefusedWithASentence(String contenu) {
        var fichier = Tables.ecrire(dossier.resolve("t.csv"), contenu, StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> lire(fichier))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Rien n’a été modifié");
    }

    @Test
    void aLineOfThreeHundredColumnsIsNoHeaderAndNoLine() {
        var large = "a;".repeat(299) + "a\n";
        assertThatThrownBy(() -> lire(large))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("300 colonnes");
        var lecture = lire(Tables.ORGANISMES + large);
        assertThat(lecture.lignes()).hasSize(16);
        assertThat(lecture.refusees().getFirst().fautes().getFirst().motif())
                .isEqualTo("300 colonnes au lieu de 16");
    }

    @Test
    void aFileOfMoreThanTwoHundredMegabytesIsRefusedUnread() throws Exception {
        var fichier = dossier.resolve("enorme.csv");
        try (var enorme = new RandomAccessFile(fichier.toFile(), "rw")) {
            enorme.setLength(200L * 1024 * 1024 + 1);
        }
        assertThatThrownBy(() -> lire(fichier))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("200 Mo");
    }

    @Test
    void oneDamagedByteCostsOneLineNotEveryAccent() {
        var octets = Tables.ORGANISMES.getBytes(StandardCharsets.UTF_8);
        int ou = Tables.ORGANISMES.indexOf("TAITBOUT;391");
        int decalage = Tables.ORGANISMES.substring(0, ou).getBytes(StandardCharsets.UTF_8).length;
        octets[decalage] = (byte) 0xFF;
        var lecture = lire(Tables.ecrire(dossier.resolve("t.csv"), octets));
        assertThat(lecture.encodage()).isEqualTo("UTF-8");
        assertThat(lecture.refusees())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.numero()).isEqualTo(13);
                    assertThat(r.fautes().getFirst().motif()).isEqualTo("caractères illisibles");
                });
    }

    private static String ligneRo(String signataire, String critere) {
        return "G;0379906753;%s;MSA;RO;%s;;;T;;;;;;;\n".formatted(signataire, critere);
    }

    private Lecture lire(String texte) {
        return lire(Tables.ecrire(dossier.resolve("table.csv"), texte));
    }

    private static Lecture lire(Path fichier) {
        return LecteurTable.lire(fichier, List.of(), false, Progress.AUCUN);
    }
}
