package fr.guichet.table.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.complementaire.FicheListee;
import fr.guichet.convention.Champ;
import fr.guichet.convention.EntreeAnnuaire;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;
import fr.guichet.table.Formes;
import fr.guichet.table.Tables;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every shape a table comes in, each under a name that tells nothing. */
class FormesTest {

    private static final Regroupement REGROUPEMENT =
            new Regroupement(
                    "302976568", "Mutuelle Centrale des Finances", "RO", "94???????", "94");
    private static final Correspondance CORRESPONDANCE =
            new Correspondance("????????", "999410699", "77565712", "SMCC");

    @TempDir Path dossier;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16"})
    void aJsonBringsConventionsRegroupementsAndCorrespondances(String encodage) {
        var lecture = lire(Formes.JSON.getBytes(Charset.forName(encodage)));
        assertThat(lecture.format()).isEqualTo("JSON");
        assertThat(lecture.encodage()).startsWith(encodage);
        assertThat(lecture.lues()).isEqualTo(5);
        assertThat(lecture.refusees()).isEmpty();
        assertThat(lecture.genres())
                .containsExactly(Genre.CONVENTIONS, Genre.REGROUPEMENTS, Genre.CORRESPONDANCES);
        assertThat(lecture.lignes())
                .extracting(l -> l.convention().libelleAmc(), l -> l.convention().numeroAmc())
                .containsExactly(
                        tuple("Régime du sénat", "00715011"), tuple("VIAMEDIS", "75990010"));
        assertThat(lecture.lignes())
                .extracting(LigneLue::numero)
                .as("the line where each object begins")
                .containsExactly(3L, 7L);
        assertThat(lecture.annexes().regroupements())
                .extracting(AnnexeLue::valeur)
                .containsExactly(REGROUPEMENT);
        assertThat(lecture.annexes().correspondances())
                .extracting(AnnexeLue::valeur)
                .contains(CORRESPONDANCE)
                .hasSize(2);
    }

    @Test
    void theNamesOfAJsonAreFreeAndItsListsStandAnywhere() {
        var json =
                """
                [{"x":1}, {"données": {"Lst_Conventions":
                  [{"NUM_AMC":75990010.0,"Type-Convention":"vm","libellé amc":null}, 3]}}]
                """;
        var lecture = lire(json);
        assertThat(lecture.lignes().getFirst().convention().numeroAmc()).isEqualTo("75990010");
        assertThat(lecture.lignes().getFirst().convention().typeConvention()).isEqualTo("VM");
        assertThat(lecture.refusees().getFirst().fautes().getFirst().motif())
                .isEqualTo("un objet « {…} » attendu dans la liste");
    }

    @Test
    void theMutnumFileHasNoTitlesAndBringsCorrespondances() {
        var lecture = lire(Formes.MUTNUM + "????????;0920;7756A712;SMCC\n????;092000000;1;\n");
        assertThat(lecture.format()).isEqualTo("correspondances MUTNUM");
        assertThat(lecture.genres()).containsExactly(Genre.CORRESPONDANCES);
        assertThat(lecture.lues()).isEqualTo(4);
        assertThat(lecture.annexes().correspondances())
                .extracting(AnnexeLue::numero, AnnexeLue::valeur)
                .contains(tuple(1L, CORRESPONDANCE))
                .hasSize(2);
        assertThat(lecture.refusees().stream().flatMap(r -> r.fautes().stream()))
                .extracting(Refus::ligne, Refus::champ, Refus::valeur)
                .containsExactly(
                        tuple(3L, "Id amc", "7756A712"), tuple(4L, "Numéro de mutuelle", "????"));
    }

    @Test
    void aDamagedFirstLineDoesNotHideAMutnumFile() {
        var lecture = lire("????????;99941;;SMCC\n" + Formes.MUTNUM + "????????;092;77565712\n");
        assertThat(lecture.annexes().correspondances())
                .extracting(c -> c.valeur().libelle())
                .containsExactly("SMCC", "SMCC", null);
        assertThat(lecture.refusees()).hasSize(1);
    }

    @Test
    void theAnnuaireGivesOneEntryForEachNumber() {
        var lecture = lire(Formes.latin1(Formes.ANNUAIRE));
        assertThat(lecture.format()).isEqualTo("annuaire amc.xml");
        assertThat(lecture.encodage()).isEqualTo("ISO-8859-1");
        assertThat(lecture.lues()).isEqualTo(3);
        assertThat(lecture.annexes().annuaire())
                .extracting(AnnexeLue::numero, AnnexeLue::valeur)
                .containsExactly(
                        tuple(3L, new EntreeAnnuaire("0434243085", "OCIANE", "ociane.fr", null)),
                        tuple(3L, new EntreeAnnuaire("434243085", "OCIANE", "ociane.fr", null)),
                        tuple(4L, new EntreeAnnuaire("75990010", "VIAMEDIS & réseau", null, null)));
    }

    @Test
    void anOrganismeWithoutNameOrWithAWrongNumberIsRefusedAlone() {
        var lecture =
                lire(
                        """
                        <AMC><amc numeros="12A,75990010">VIAMEDIS</amc>
                        <amc numeros="75990010"> </amc><amc>OCIANE</amc></AMC>
                        """);
        assertThat(lecture.annexes().annuaire()).hasSize(1);
        assertThat(lecture.refusees().stream().flatMap(r -> r.fautes().stream()))
                .extracting(Refus::champ, Refus::valeur)
                .containsExactly(
                        tuple("Id amc", "12A"), tuple("Libellé amc", ""), tuple("Id amc", ""));
    }

    @Test
    void aClasseurGivesTheSameLinesAsTheCsv() {
        var lecture = lire(Formes.xlsx(Tables.ORGANISMES));
        assertThat(lecture.format()).isEqualTo("classeur XLSX, feuille « Conventions »");
        assertThat(lecture.lues()).isEqualTo(16);
        assertThat(lecture.refusees()).isEmpty();
        assertThat(lecture.lignes()).isEqualTo(lire(Tables.ORGANISMES).lignes());
    }

    @Test
    void aClasseurWhoseZerosWereLostGetsThemBack() {
        var lecture = lire(Formes.xlsx(Tables.ZEROS_PERDUS));
        assertThat(lecture.lignes())
                .isEqualTo(lire(Tables.ZEROS_PERDUS).lignes())
                .extracting(l -> l.convention().identifiantHote())
                .contains("001");
        assertThat(lecture.avertissements()).isEqualTo(lire(Tables.ZEROS_PERDUS).avertissements());
    }

    @ParameterizedTest
    @CsvSource({
        "75990010,              75990010",
        "7.599001E7,            75990010",
        "7.5990010000000000E7,  75990010",
        "75990010.0,            75990010",
        "1E999999999,           1E999999999"
    })
    void aNumberOfAClasseurIsReadAsItsDigits(String ecrit, String lu) {
        var lecture =
                lire(
                        Formes.xlsxBrut(
                                Formes.utf8(
                                        Formes.feuille(
                                                """
                                                <row><c t="str"><v>AMC</v></c><c t="s"><v>0</v></c></row>
                                                <row r="9"><c r="A9"><f>A1</f><v>%s</v></c><c r="B9" t="s"><v>1</v></c></row>
                                                """
                                                        .formatted(ecrit))),
                                Formes.utf8(
                                        """
                                        <x:sst xmlns:x="urn:x"><x:si><x:r><x:t>Ty</x:t></x:r><x:r><x:t>pe</x:t></x:r></x:si>
                                        <x:si><x:t>VM</x:t><x:rPh><x:t>non</x:t></x:rPh></x:si></x:sst>
                                        """)));
        if (lecture.lignes().isEmpty()) {
            assertThat(lecture.refusees().getFirst().fautes().getFirst().valeur()).isEqualTo(lu);
        } else {
            var ligne = lecture.lignes().getFirst();
            assertThat(ligne.numero()).isEqualTo(9);
            assertThat(ligne.convention().numeroAmc()).isEqualTo(lu);
            assertThat(ligne.convention().typeConvention()).isEqualTo("VM");
        }
    }

    @Test
    void theFirstSheetWithTitlesIsReadEvenBelowTheNameOfTheTable() {
        var feuilles = new LinkedHashMap<String, String>();
        feuilles.put("Lisez-moi", "Bonjour;à tous\n");
        feuilles.put("Table", "Conventions du cabinet;\n;\nAu;22/11/2026\n" + Tables.ORGANISMES);
        feuilles.put("Autre", Tables.ABIMEE);
        var lecture = lire(Formes.xlsx(feuilles));
        assertThat(lecture.format()).isEqualTo("classeur XLSX, feuille « Table »");
        assertThat(lecture.lues()).isEqualTo(16);
        assertThat(lecture.lignes().getFirst().numero()).isEqualTo(5);
    }

    @Test
    void theColumnsOfAClasseurMayBeMatchedByHand() {
        var feuilles = new LinkedHashMap<String, String>();
        feuilles.put("Notice", "Bonjour;à tous\n");
        feuilles.put("Conventions", "Table;2026\nCode;Sorte;Nom\n75990010;VM;VIAMEDIS\n");
        var fichier = fichier(Formes.xlsx(feuilles));
        assertThatThrownBy(() -> lire(fichier))
                .isInstanceOfSatisfying(
                        ColonnesInconnuesException.class,
                        e -> {
                            assertThat(e).hasMessageContaining("feuille « Conventions »");
                            assertThat(e.apercu().exemple(1)).isEqualTo("VM");
                        });
        verifierAppariement(fichier);
    }

    @Test
    void soMayThoseOfATableInAZip() {
        var csv = Formes.utf8("Code;Sorte;Nom\n75990010;VM;VIAMEDIS\n");
        var fichier = fichier(Formes.zip("d/t.csv", csv));
        assertThatThrownBy(() -> lire(fichier))
                .isInstanceOf(ColonnesInconnuesException.class)
                .hasMessageContaining("« d/t.csv » (dans « x.dat »)");
        verifierAppariement(fichier);

        var autres = Formes.utf8("Chose;Sorte;Nom\n75990010;VM;VIAMEDIS\n");
        var tables = new LinkedHashMap<String, byte[]>();
        tables.put("a.csv", csv);
        tables.put("b.csv", autres);
        var deux = fichier(Formes.zip(tables));
        assertThatThrownBy(() -> apparier(deux))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("n’ont pas toutes les mêmes colonnes")
                .isNotInstanceOf(ColonnesInconnuesException.class);
    }

    @Test
    void aZipOfSeveralTablesIsOneAndEachLineKeepsItsFile() throws IOException {
        var fichiers = new LinkedHashMap<String, byte[]>();
        fichiers.put("tables/organismes.csv", Formes.utf8(Tables.ABIMEE));
        fichiers.put("__MACOSX/._organismes.csv", new byte[] {0, 1});
        fichiers.put("classeur", Formes.xlsx(Tables.ZEROS_PERDUS));
        fichiers.put("jfse", Formes.utf8(Formes.JSON));
        fichiers.put("mutnum", Formes.utf8(Formes.MUTNUM));
        fichiers.put("amc.xml", Formes.latin1(Formes.ANNUAIRE));
        fichiers.put("liste", Formes.latin1(Formes.COMPLEMENTAIRES));
        fichiers.put("notice.pdf", Formes.utf8("%PDF-1.7"));
        fichiers.put("lisezmoi.txt", Formes.utf8("Bonjour"));
        var avant = provisoires();
        var lecture = lire(Formes.zip(fichiers));
        assertThat(lecture.format())
                .startsWith("ZIP de 6 fichiers : CSV, point-virgule ; classeur XLSX");
        assertThat(lecture.encodage()).isEqualTo("UTF-8, ISO-8859-1");
        assertThat(lecture.lues()).isEqualTo(10 + 16 + 5 + 2 + 3 + 3);
        assertThat(lecture.genres()).containsExactly(Genre.values());
        assertThat(lecture.annexes().nombre()).isEqualTo(3 + 2 + 3 + 3);
        assertThat(lecture.refusees().stream().flatMap(r -> r.fautes().stream()))
                .extracting(Refus::fichier)
                .containsOnly("tables/organismes.csv");
        assertThat(lecture.avertissements())
                .extracting(Avertissement::fichier)
                .contains("tables/organismes.csv", "classeur", "notice.pdf", "lisezmoi.txt");
        assertThat(provisoires()).as("no copy is left behind").isEqualTo(avant);
    }

    @Test
    void aTableThatCannotBeReadRefusesTheWholeZip() {
        var fichier =
                fichier(
                        Formes.zip(
                                Map.of(
                                        "a.csv", Formes.utf8(Tables.ORGANISMES),
                                        "b.json", Formes.utf8("{\"conventions\": [{"))));
        assertThatThrownBy(() -> lire(fichier))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("« b.json » (dans « x.dat ») est un JSON abîmé");
    }

    @Test
    void thePracticesOwnListIsReadFromAnyShape() {
        var attendues =
                List.of(
                        new FicheListee("0099999997", true, "C2S CAISSE ATTESTATION", "RO", null),
                        new FicheListee("0044992741", false, "ADEP -DRE", "RC", null),
                        new FicheListee("781337266", false, "APIVIA EX SMAM -DRE", "MU", null));
        for (var octets :
                List.of(
                        Formes.utf8(Formes.COMPLEMENTAIRES),
                        Formes.latin1(Formes.COMPLEMENTAIRES.replace(';', '\t')),
                        Formes.xlsx(Formes.COMPLEMENTAIRES),
                        Formes.zip("liste.csv", Formes.utf8(Formes.COMPLEMENTAIRES)))) {
            var lecture = lire(octets);
            assertThat(lecture.genres()).containsExactly(Genre.COMPLEMENTAIRES);
            assertThat(lecture.refusees()).isEmpty();
            assertThat(lecture.annexes().complementaires())
                    .extracting(AnnexeLue::valeur)
                    .isEqualTo(attendues);
        }
    }

    @Test
    void theListsOwnTitlesAreFreeAndEachFaultOfARecordIsTold() {
        var lecture =
                lire(
                        """
                        TYPE CONVENTION;nom;critere secondaire;Mutuelle en gestion unique;numero;Compte
                        RO;BONNE;02???????;oui;'0123456789;411
                        OC;SANS NUMERO;;0;;
                        OC;;;0;12345678;
                        ROX;LETTRES;une phrase trop longue;peut-être;12A45678;
                        """);
        assertThat(lecture.annexes().complementaires())
                .containsExactly(
                        new AnnexeLue<>(
                                2,
                                new FicheListee("0123456789", true, "BONNE", "RO", "02???????")));
        assertThat(lecture.refusees().stream().flatMap(r -> r.fautes().stream()))
                .extracting(Refus::ligne, Refus::champ)
                .containsExactlyInAnyOrder(
                        tuple(3L, "Numéro"),
                        tuple(4L, "Nom"),
                        tuple(5L, "Type de convention"),
                        tuple(5L, "Critère secondaire"),
                        tuple(5L, "Gestion unique"),
                        tuple(5L, "Numéro"));
    }

    @Test
    void titlesThatPlainlySayItMakeACsvOfRegroupementsOrOfCorrespondances() {
        var regroupements =
                lire(
                        """
                        idRegroupement;numéro AMC;libelleOrganismeAMC;typeConvention;critereSecondaire;numeroSignataire
                        1;302976568;Mutuelle Centrale des Finances;RO;94???????;94
                        2;;Sans numéro;RO;94;94
                        3;302976568;Masque trop long;ROX;94????????;94
                        """);
        assertThat(regroupements.genres()).containsExactly(Genre.REGROUPEMENTS);
        assertThat(regroupements.annexes().regroupements())
                .containsExactly(new AnnexeLue<>(2, REGROUPEMENT));
        assertThat(regroupements.refusees().stream().flatMap(r -> r.fautes().stream()))
                .extracting(Refus::ligne, Refus::champ)
                .containsExactly(
                        tuple(3L, "Id amc"),
                        tuple(4L, "Type de convention"),
                        tuple(4L, "Critère secondaire"));
        var correspondances =
                lire(
                        Formes.xlsx(
                                "AMC;N° mutuelle;Code régime;Libellé AMC\n"
                                        + "77565712;424242;92000000;SMCC\n"));
        assertThat(correspondances.annexes().correspondances())
                .extracting(AnnexeLue::valeur)
                .containsExactly(new Correspondance("00424242", "092000000", "77565712", "SMCC"));
        assertThat(correspondances.avertissements())
                .extracting(Avertissement::champ)
                .containsExactly("Numéro de mutuelle", "Code gestion");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"conventions": []}                        | aucune ligne
                    {"catalogue": [{"numAMC": "1"}]}           | ni conventions, ni regroupements
                    {"conventions": [{"numAMC": "1"            | JSON abîmé
                    <AMC><amc numeros="1">                     | XML abîmé
                    <AMC/>                                     | aucun organisme
                    <!DOCTYPE html><html><body/></html>        | une page web
                    """)
    void whatIsNoTableIsRefusedWithItsOwnSentence(String contenu, String raison) {
        assertThatThrownBy(() -> lire(contenu))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(raison)
                .hasMessageContaining("Rien n’a été modifié");
    }

    @Test
    void otherDocumentsThatAreZipsAreNamed() {
        refuse(Map.of("mimetype", "application/vnd.oasis", "content.xml", "<a/>"), "OpenDocument");
        refuse(Map.of("[Content_Types].xml", "<a/>", "word/document.xml", "<a/>"), "Office");
        refuse(Map.of("xl/workbook.bin", "a"), "XLSB");
        refuse(Map.of("a/", ""), "elle est vide");
        refuse(Map.of("a.pdf", "%PDF-1.7"), "un document PDF");
    }

    private void refuse(Map<String, String> fichiers, String raison) {
        var octets = new LinkedHashMap<String, byte[]>();
        fichiers.forEach((nom, contenu) -> octets.put(nom, Formes.utf8(contenu)));
        var fichier = fichier(Formes.zip(octets));
        assertThatThrownBy(() -> lire(fichier))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(raison)
                .hasMessageContaining("Rien n’a été modifié");
    }

    private static void verifierAppariement(Path fichier) {
        var lecture = apparier(fichier);
        assertThat(lecture.appariee()).isTrue();
        assertThat(lecture.lignes().getFirst().convention().numeroAmc()).isEqualTo("75990010");
        assertThat(lecture.colonnes().appariement()).containsEntry(Champ.NUMERO_AMC, "Code");
    }

    private static Lecture apparier(Path fichier) {
        var appariement = Map.of(Champ.NUMERO_AMC, "Code", Champ.TYPE_CONVENTION, "Sorte");
        return LecteurTable.lire(fichier, List.of(appariement), true, Progress.AUCUN);
    }

    private static List<Path> provisoires() throws IOException {
        try (var fichiers = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return fichiers.filter(f -> f.getFileName().toString().matches("guichet.*\\.xlsx"))
                    .toList();
        }
    }

    private Lecture lire(String texte) {
        return lire(texte.getBytes(StandardCharsets.UTF_8));
    }

    private Lecture lire(byte[] octets) {
        return lire(fichier(octets));
    }

    private Path fichier(byte[] octets) {
        return Tables.ecrire(dossier.resolve("x.dat"), octets);
    }

    private static Lecture lire(Path fichier) {
        return LecteurTable.lire(fichier, List.of(), false, Progress.AUCUN);
    }
}
