package fr.guichet.complementaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.UserException;
import fr.guichet.common.db.Database;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Tableau;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.convention.ConventionRepository;
import fr.guichet.convention.Conventions;
import fr.guichet.convention.Exemples;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class ComplementairesViewModelTest {

    private static final Clock JOUR =
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir Path dossier;
    private final DialoguesScriptes dialogues = new DialoguesScriptes();
    private final List<Tableau> imprimes = new ArrayList<>();
    private Database database;
    private ComplementairesViewModel model;

    @BeforeEach
    void open() {
        database = Database.open(dossier.resolve("guichet.db"));
        Exemples.importer(
                database.jdbi(),
                "table",
                Exemples.convention("GROUPAMA GRAND EST", "0379906753", "RO", "026710000"),
                Exemples.convention("VIAMEDIS", "75990010", "VM", null));
        var tasks = new DirectTasks();
        var conventions = new Conventions(new ConventionRepository(database.jdbi()), tasks);
        conventions.recharger();
        model =
                new ComplementairesViewModel(
                        new ComplementaireRepository(database.jdbi()),
                        conventions,
                        NumeroAmc.de("99999997")::equals,
                        tasks,
                        dialogues,
                        new ListeComplementaires(
                                new Edition(tasks, dialogues, imprimes::add, JOUR)));
        model.charger();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theEightPublicRecordsAreThereFromTheStartAndAreFoundAsOneTypes() {
        assertThat(model.compteurProperty().get()).isEqualTo("8 complémentaires");
        model.rechercheProperty().set("c2s casse");
        assertThat(model.lignes())
                .extracting(Complementaire::nom)
                .containsExactly("C2S CAISSE ATTESTATION");
    }

    @Test
    void aRecordIsCreatedFromALineOfTheTablesAndShown() {
        var fiche = model.creer();
        fiche.tables().rechercheProperty().set("grupama");
        fiche.remplir(fiche.tables().lignes().getFirst());
        assertThat(fiche.formulaire().modifieProperty().get()).isTrue();
        model.rechercheProperty().set("c2s");

        fiche.valider();

        var ecrite = model.ecriteProperty().get();
        assertThat(ecrite.nom()).isEqualTo("GROUPAMA GRAND EST");
        assertThat(ecrite.numero()).isEqualTo("0379906753");
        assertThat(ecrite.gestionUnique()).isTrue();
        assertThat(ecrite.typeConvention()).isEqualTo("RO");
        assertThat(ecrite.critereSecondaire()).isEqualTo("026710000");
        assertThat(ecrite.sts().numeroAmcGu()).isEqualTo("0379906753");
        assertThat(model.lignes()).contains(ecrite);
        assertThat(fiche.peutFermer()).isTrue();
        assertThat(dialogues.textes).isEmpty();
    }

    @Test
    void amountsAndRatesAreReadAndShownAsTheDeskWritesThem() {
        var fiche = model.creer();
        ecrire(fiche, ChampFiche.NOM, "Mutuelle");
        ecrire(fiche, ChampFiche.NUMERO, "12 345 678");
        ecrire(fiche, ChampFiche.PLAFOND, "1 250,5 €");
        ecrire(fiche, ChampFiche.TAUX, "65.5 %");
        ecrire(fiche, ChampFiche.TYPE_CONVENTION, "oc");
        fiche.formulaire().baseProperty().set(BaseCalcul.TR);
        fiche.valider();

        var ecrite = model.ecriteProperty().get();
        assertThat(ecrite.numero()).isEqualTo("12345678");
        assertThat(ecrite.horsSts().plafond().centimes()).isEqualTo(125_050);
        assertThat(ecrite.horsSts().tauxRemboursement()).isEqualTo(6550);
        assertThat(ecrite.typeConvention()).isEqualTo("OC");
        var relue = model.modifier(ecrite).formulaire();
        assertThat(relue.texteProperty(ChampFiche.TAUX).get()).isEqualTo("65,50");
        assertThat(relue.texteProperty(ChampFiche.PLAFOND).get()).isEqualTo("1\u202f250,50");
        assertThat(relue.modifieProperty().get()).isFalse();
    }

    @ParameterizedTest(name = "{0} « {1} »")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # champ            | saisie        | faute
                    NUMERO             | 75A           | Un numéro d’AMC ne s’écrit
                    NUMERO             | 12345678901   | Un numéro d’AMC a 10 chiffres
                    TYPE_CONVENTION    | OCX           | 2 caractères au plus
                    CODE_AIGUILLAGE    | 88            | Un seul caractère
                    CRITERE_SECONDAIRE | 0123456789    | 9 caractères au plus
                    COURRIEL           | sans-arobase  | Une adresse e-mail
                    FRANCHISE          | -5            | Un montant
                    SEUIL              | 12,345        | Un montant
                    TAUX               | beaucoup      | Un pourcentage
                    TAUX               | 100           |
                    TYPE_CONVENTION    | ZZ            |
                    """)
    void aFaultStandsByItsField(ChampFiche champ, String saisie, String faute) {
        var fiche = model.creer();
        ecrire(fiche, champ, saisie);
        var dite = fiche.formulaire().fauteProperty(champ).get();
        if (faute == null) {
            assertThat(dite).isEmpty();
        } else {
            assertThat(dite).startsWith(faute);
            fiche.valider();
            assertThat(fiche.enregistreeProperty().get()).isNull();
        }
    }

    @Test
    void anEmptyRecordIsBlamedOnlyOnceOneAsksToKeepIt() {
        var formulaire = model.creer();
        assertThat(formulaire.formulaire().fauteProperty(ChampFiche.NOM).get()).isEmpty();
        formulaire.valider();
        assertThat(formulaire.formulaire().fauteProperty(ChampFiche.NOM).get())
                .isEqualTo("Donnez le nom de la complémentaire.");
    }

    @Test
    void aNumberThatAnotherRecordBearsIsPointedOutAndAllowed() {
        var fiche = model.creer();
        ecrire(fiche, ChampFiche.NUMERO, "99999997");
        assertThat(fiche.avisNumeroProperty().getValue()).contains("C2S CAISSE");
        ecrire(fiche, ChampFiche.NOM, "Une autre");
        fiche.valider();
        assertThat(fiche.enregistreeProperty().get()).isNotNull();
    }

    @Test
    void closingAsksOnlyWhenSomethingWouldBeLost() {
        var fiche = model.creer();
        assertThat(fiche.peutFermer()).isTrue();
        ecrire(fiche, ChampFiche.NOM, "A");
        dialogues.accepte = false;
        assertThat(fiche.peutFermer()).isFalse();
        assertThat(dialogues.textes).hasSize(1);
    }

    @Test
    void aPublicRecordIsDeletedOnlyAfterAHarderQuestion() {
        dialogues.accepte = false;
        choisir("C2S CAISSE ATTESTATION");
        model.supprimer();
        assertThat(dialogues.textes.getLast()).contains("couverture publique");
        assertThat(model.lignes()).hasSize(8);

        dialogues.accepte = true;
        choisir("AME DE BASE");
        model.supprimer();
        assertThat(dialogues.textes.getLast()).doesNotContain("couverture publique");
        assertThat(model.lignes()).hasSize(7);
    }

    @Test
    void aRecordInUseIsNotDeleted() {
        database.jdbi()
                .useHandle(h -> {
                    h.execute(
                            """
                            INSERT INTO patient (id, nom, prenom, cree_le, modifie_le)
                            VALUES (1, 'EXEMPLE', 'Claude', '2026-11-22', '2026-11-22')
                            """);
                    h.execute(
                            """
                            INSERT INTO couverture
                              (patient_id, complementaire_id, justificatif, cree_le, modifie_le)
                            SELECT 1, id, 'AME', '2026-11-22', '2026-11-22'
                              FROM complementaire WHERE numero = '0075500017'
                            """);
                });
        choisir("AME DE BASE");

        assertThatThrownBy(model::supprimer)
                .isInstanceOf(UserException.class)
                .hasMessageContaining("1 patient");
    }

    @Test
    void thePrintedListIsTheOneShownOrTheRecordsChosen() throws IOException {
        model.rechercheProperty().set("c2s");
        model.imprimer();
        assertThat(imprimes.getFirst().lignes()).hasSize(4);

        model.selection().setAll(model.lignes().subList(0, 2));
        dialogues.fichier = dossier.resolve("liste.pdf");
        model.enregistrerPdf();

        try (var document = Loader.loadPDF(dialogues.fichier.toFile())) {
            var texte = new PDFTextStripper().getText(document);
            assertThat(texte)
                    .contains("Fichiers – Complémentaires")
                    .contains("2 complémentaires, le 22/11/2026")
                    .contains("Numéro", "Gestion", "Critère sec.", "Téléphone", "Page 1 / 1")
                    .contains("0099999997 oui C2S CAISSE ATTESTATION RO");
        }
        assertThat(dialogues.textes.getLast()).contains("liste.pdf");
    }

    private void choisir(String nom) {
        model.selection().setAll(model.lignes().stream().filter(c -> c.nom().equals(nom)).toList());
    }

    private static void ecrire(FicheComplementaireViewModel fiche, ChampFiche champ, String texte) {
        fiche.formulaire().texteProperty(champ).set(texte);
    }
}
