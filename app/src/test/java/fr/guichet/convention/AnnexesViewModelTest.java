package fr.guichet.convention;

import static fr.guichet.convention.Exemples.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;
import fr.guichet.common.impression.Edition;
import fr.guichet.organisme.Caisses;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Clock;

class AnnexesViewModelTest {

    private static final Regroupement FINANCES =
            new Regroupement("302976568", "MUTUELLE DES FINANCES", "RO", "94???????", "94");
    private static final Regroupement IMPOTS =
            new Regroupement("341230380", "MUTUELLE DES IMPÔTS", null, "01", null);

    @TempDir Path dossier;
    private final DialoguesScriptes dialogues = new DialoguesScriptes();
    private Database database;
    private Conventions conventions;
    private AnnexesViewModel model;
    private AnnexeViewModel<Regroupement> regroupements;
    private AnnexeViewModel<Correspondance> correspondances;

    @BeforeEach
    void open() {
        database = Database.open(dossier.resolve("guichet.db"));
        Exemples.importer(database.jdbi(), "jfse", convention("VIAMEDIS", "75990010", "VM", null));
        Exemples.importer(database.jdbi(), "jfse", FINANCES, IMPOTS);
        annuaire("0434243085", "OCIANE");
        conventions = new Conventions(new ConventionRepository(database.jdbi()), new DirectTasks());
        conventions.recharger();
        model =
                new AnnexesViewModel(
                        conventions,
                        AnnexeRepository.regroupements(database.jdbi()),
                        AnnexeRepository.correspondances(database.jdbi()),
                        Caisses.charger(),
                        new DirectTasks(),
                        dialogues,
                        new Edition(
                                new DirectTasks(), dialogues, _ -> {}, Clock.systemDefaultZone()));
        regroupements = model.regroupements();
        correspondances = model.correspondances();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest(name = "« {0} » trouve {1}")
    @CsvSource({"impots, IMPÔTS", "MUTUELE FINANCE, FINANCES", "0302976568, FINANCES"})
    void accentsCaseSlipsAndZerosAreForgiven(String saisie, String trouve) {
        regroupements.liste().rechercheProperty().set(saisie);

        assertThat(regroupements.liste().lignes())
                .singleElement()
                .satisfies(l -> assertThat(l.valeur().libelle()).endsWith(trouve));
        assertThat(regroupements.liste().compteurProperty().get()).isEqualTo("1 regroupement");
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    94???????  | Ce masque couvre 238 caisses
                    02671      | Ce masque couvre 1 caisse
                    88         | Ce masque ne couvre aucune caisse de la liste officielle
                    ????       | Ce masque couvre toutes les caisses
                    9-         | Ce masque ne se lit pas
                    """)
    void whatAMaskCoversIsSaidAsItIsTyped(String masque, String attendu) {
        regroupements.ajouter();
        regroupements.fiche().texteProperty(ChampRegroupement.CRITERE_SECONDAIRE).set(masque);

        assertThat(regroupements.fiche().porteeProperty().get().compte()).startsWith(attendu);
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    94-?????? | « - » n’a pas sa place ici
                    94????????| 10 caractères
                    ''        | Donnez un masque
                    94?       |
                    """)
    void aMalformedMaskIsExplainedAndNothingIsKept(String masque, String faute) {
        regroupements.ajouter();
        regroupements.fiche().texteProperty(ChampRegroupement.NUMERO_AMC).set("12 345 678");
        regroupements.fiche().texteProperty(ChampRegroupement.CRITERE_SECONDAIRE).set(masque);

        regroupements.valider();

        var dite = regroupements.fiche().fauteProperty(ChampRegroupement.CRITERE_SECONDAIRE).get();
        assertThat(dite.replace('\u00a0', ' ')).startsWith(faute == null ? "" : faute);
        assertThat(conventions.contenu().regroupements()).hasSize(faute == null ? 3 : 2);
    }

    @Test
    void aCorrespondanceIsKeptWithItsMasksTidied() {
        assertThat(correspondances.liste().videProperty().get()).contains("MUTNUM");
        correspondances.ajouter();
        var fiche = correspondances.fiche();
        fiche.texteProperty(ChampCorrespondance.NUMERO_MUTUELLE).set("4242 ab");
        fiche.texteProperty(ChampCorrespondance.CODE_GESTION).set("09 200 0000");
        fiche.texteProperty(ChampCorrespondance.NUMERO_AMC).set("0434 243 085");
        assertThat(fiche.organismeProperty().get())
                .isEqualTo("Organisme\u00a0: OCIANE (nom de l’annuaire)");
        assertThat(fiche.avisProperty(ChampCorrespondance.NUMERO_MUTUELLE).get())
                .isEqualTo("Se lit 4242AB??.");

        correspondances.valider();

        assertThat(correspondances.liste().selectionProperty().get().valeur())
                .isEqualTo(new Correspondance("4242AB", "092000000", "0434243085", null));
    }

    @Test
    void aTypeTheRulesDoNotReadIsKeptWithAWord() {
        regroupements.ajouter();
        var fiche = regroupements.fiche();
        fiche.texteProperty(ChampRegroupement.NUMERO_AMC).set("12345678");
        fiche.texteProperty(ChampRegroupement.CRITERE_SECONDAIRE).set("01");
        fiche.texteProperty(ChampRegroupement.TYPE_CONVENTION).set("oc");
        assertThat(fiche.avisProperty(ChampRegroupement.TYPE_CONVENTION).get()).contains("RO");

        regroupements.valider();
        assertThat(conventions.contenu().regroupements().getLast().valeur().typeConvention())
                .isEqualTo("OC");
    }

    @Test
    void closingAsksWhereverSomethingWasTyped() {
        correspondances.ajouter();
        assertThat(model.peutFermer()).isTrue();
        correspondances.fiche().texteProperty(ChampCorrespondance.LIBELLE_AMC).set("A");

        dialogues.accepte = false;
        assertThat(model.peutFermer()).isFalse();
        correspondances.annuler();
        assertThat(correspondances.fiche().editionProperty().get()).isTrue();
    }

    @Test
    void anImportElsewhereRefreshesTheListAndSparesWhatIsTyped() {
        regroupements.liste().selectionProperty().set(regroupements.liste().lignes().getFirst());
        regroupements.modifier();
        regroupements.fiche().texteProperty(ChampRegroupement.LIBELLE_AMC).set("EN COURS");
        database.jdbi().useHandle(h -> h.execute("UPDATE regroupement SET libelle_amc = 'AUTRE'"));

        conventions.recharger();

        assertThat(regroupements.liste().lignes().getFirst().valeur().libelle()).isEqualTo("AUTRE");
        assertThat(regroupements.fiche().saisie().libelle()).isEqualTo("EN COURS");
    }

    private void annuaire(String numero, String libelle) {
        database.jdbi()
                .useHandle(h ->
                        h.execute(
                                """
                                INSERT INTO annuaire (emetteur_id, numero_amc, libelle_amc)
                                VALUES (1, ?, ?)
                                """,
                                numero,
                                libelle));
    }
}
