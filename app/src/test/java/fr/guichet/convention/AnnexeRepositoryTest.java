package fr.guichet.convention;

import static fr.guichet.convention.Exemples.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.UserException;
import fr.guichet.common.db.Database;
import fr.guichet.convention.Manuelles.Difference;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class AnnexeRepositoryTest {

    private static final Regroupement FINANCES =
            new Regroupement("302976568", "MUTUELLE DES FINANCES", "RO", "94???????", "94");
    private static final Regroupement IMPOTS =
            new Regroupement("341230380", "MUTUELLE DES IMPÔTS", null, "94???????", null);
    private static final Correspondance SMCC =
            new Correspondance("????????", "092000000", "77565712", "SMCC");

    @TempDir Path dossier;
    private Database database;
    private AnnexeRepository<Regroupement> regroupements;
    private AnnexeRepository<Correspondance> correspondances;

    @BeforeEach
    void open() {
        database = Database.open(dossier.resolve("guichet.db"));
        regroupements = AnnexeRepository.regroupements(database.jdbi());
        correspondances = AnnexeRepository.correspondances(database.jdbi());
        Exemples.importer(database.jdbi(), "jfse", convention("A", "75990010", "VM", null));
        Exemples.importer(database.jdbi(), "jfse", FINANCES, IMPOTS);
        Exemples.importer(database.jdbi(), "jfse", SMCC);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theLinesInForceComeWholeAndInTheirOrder() {
        assertThat(regroupements.findAll())
                .extracting(LigneAnnexe::valeur)
                .containsExactly(FINANCES, IMPOTS);
        assertThat(regroupements.findAll())
                .allSatisfy(ligne -> {
                    assertThat(ligne.emetteur()).isEqualTo("jfse");
                    assertThat(ligne.remplaceId()).isNull();
                });
        assertThat(correspondances.findAll()).extracting(LigneAnnexe::valeur).containsExactly(SMCC);
    }

    @Test
    void anEmetteursLineIsReplacedThenComesBack() {
        var recue = regroupements.findAll().getFirst();
        var changee = new Regroupement("302976568", "MUTUELLE DES FINANCES", "RO", "95", "94");

        long id = regroupements.modifier(recue, changee);

        assertThat(regroupements.findAll())
                .containsExactly(
                        regroupements.findAll().getFirst(),
                        new LigneAnnexe<>(id, changee, null, recue.id()));
        var retouches = new RetoucheRepository(database.jdbi());
        var modifiee = retouches.manuelles().modifiees().getFirst();
        assertThat(modifiee.nom()).isEqualTo("MUTUELLE DES FINANCES, 302976568, RO, 95");
        assertThat(modifiee.differences())
                .containsExactly(new Difference("Masque", "94???????", "95"));

        retouches.reinitialiser();
        assertThat(regroupements.findAll().getFirst()).isEqualTo(recue);
    }

    @Test
    void aLineRemovedComesBackWhole() {
        regroupements.ajouter(new Regroupement("12345678", null, null, "01", null));
        regroupements.modifier(regroupements.findAll().getFirst(), IMPOTS);
        var avant = regroupements.findAll();

        for (var ligne : avant) {
            regroupements.supprimer(ligne);
            assertThat(regroupements.findAll()).doesNotContain(ligne).hasSize(avant.size() - 1);
            regroupements.retablir(ligne);
            assertThat(regroupements.findAll()).containsExactlyInAnyOrderElementsOf(avant);
        }
    }

    @Test
    void resettingCoversAllTheTables() {
        var retouches = new RetoucheRepository(database.jdbi());
        var contenu = new ConventionRepository(database.jdbi()).contenu();
        retouches.ajouter(convention("MUTUELLE DU COIN", "12345678", "OC", null));
        regroupements.supprimer(regroupements.findAll().getFirst());
        correspondances.ajouter(new Correspondance("1234????", "01???????", "75990010", null));

        var manuelles = retouches.manuelles();
        assertThat(manuelles.ajoutees())
                .containsExactly("MUTUELLE DU COIN, 12345678, OC", "75990010, 1234????, 01???????");
        assertThat(manuelles.retirees())
                .containsExactly("MUTUELLE DES FINANCES, 302976568, RO, 94???????");

        retouches.reinitialiser();
        assertThat(new ConventionRepository(database.jdbi()).contenu()).isEqualTo(contenu);
        assertThat(retouches.manuelles().aucune()).isTrue();
    }

    @Test
    void theVersionCountsTheHandWorkOfAllTheTables() {
        regroupements.modifier(regroupements.findAll().getFirst(), IMPOTS);
        correspondances.supprimer(correspondances.findAll().getFirst());

        assertThat(new ConventionRepository(database.jdbi()).version().texte())
                .endsWith("1 ligne du cabinet, 1 ligne retirée par le cabinet");
    }

    @Test
    void aLineThatIsGoneIsSaidAndNothingIsWritten() {
        var recue = correspondances.findAll().getFirst();
        correspondances.supprimer(recue);

        assertThatThrownBy(() -> correspondances.modifier(recue, SMCC))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("n’est plus dans les tables");
        assertThat(correspondances.findAll()).isEmpty();
    }
}
