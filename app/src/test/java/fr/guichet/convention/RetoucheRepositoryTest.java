package fr.guichet.convention;

import static fr.guichet.convention.Exemples.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.UserException;
import fr.guichet.common.db.Database;
import fr.guichet.convention.Manuelles.Difference;
import fr.guichet.regles.Convention;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class RetoucheRepositoryTest {

    private static final Convention VIAMEDIS = convention("VIAMEDIS", "75990010", "VM", null);
    private static final Convention GRAND_EST =
            convention("GROUPAMA GRAND EST", "0379906753", "RO", "026710000");
    private static final Convention A_NOUS = convention("MUTUELLE DU COIN", "12345678", "OC", null);

    @TempDir Path dossier;
    private Database database;
    private ConventionRepository conventions;
    private RetoucheRepository retouches;

    @BeforeEach
    void open() {
        database = Database.open(dossier.resolve("guichet.db"));
        conventions = new ConventionRepository(database.jdbi());
        retouches = new RetoucheRepository(database.jdbi());
        Exemples.importer(database.jdbi(), "viamedis", VIAMEDIS, GRAND_EST);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aLineAddedIsThePracticesOwn() {
        long id = retouches.ajouter(A_NOUS);

        assertThat(conventions.findAll())
                .last()
                .isEqualTo(new LigneConvention(id, A_NOUS, null, null));
        assertThat(retouches.manuelles().ajoutees()).hasSize(1);
    }

    @Test
    void changingAnEmetteursLineKeepsItAsideAndNamesTheFieldsThatDiffer() {
        var recue = conventions.findAll().getFirst();
        var changee = convention("VIAMEDIS SA", "75990010", "VM", null);

        long id = retouches.modifier(recue, changee);

        assertThat(conventions.findAll())
                .containsExactly(
                        conventions.findAll().getFirst(),
                        new LigneConvention(id, changee, null, recue.id()));
        var modifiee = retouches.manuelles().modifiees().getFirst();
        assertThat(modifiee.nom()).isEqualTo("VIAMEDIS SA, 75990010, VM");
        assertThat(modifiee.differences())
                .containsExactly(
                        new Difference("Libellé amc", "VIAMEDIS", "VIAMEDIS SA"),
                        new Difference("Libellé signataire", "VIAMEDIS", "VIAMEDIS SA"));
        assertThat(retouches.manuelles().retirees()).isEmpty();
    }

    @Test
    void changingItAgainRewritesTheSameLine() {
        var recue = conventions.findAll().getFirst();
        retouches.modifier(recue, convention("A", "75990010", "VM", null));
        var changee = conventions.findAll().getLast();

        retouches.modifier(changee, convention("B", "75990010", "VM", null));

        assertThat(conventions.findAll())
                .extracting(l -> l.convention().libelleAmc())
                .containsExactly("GROUPAMA GRAND EST", "B");
    }

    @Test
    void aLineRemovedComesBackWhole() {
        retouches.ajouter(A_NOUS);
        var recue = conventions.findAll().getFirst();
        retouches.modifier(recue, convention("A", "75990010", "VM", null));
        var avant = conventions.findAll();

        for (var ligne : avant) {
            retouches.supprimer(ligne);
            assertThat(conventions.findAll()).doesNotContain(ligne).hasSize(avant.size() - 1);
            retouches.retablir(ligne);
            assertThat(conventions.findAll()).containsExactlyInAnyOrderElementsOf(avant);
        }
    }

    @Test
    void resettingBringsBackWhatTheEmetteursSentAndNothingElse() {
        var avant = conventions.findAll();
        retouches.ajouter(A_NOUS);
        retouches.modifier(avant.get(0), convention("A", "75990010", "VM", null));
        retouches.supprimer(avant.get(1));
        var manuelles = retouches.manuelles();
        assertThat(manuelles.ajoutees()).hasSize(1);
        assertThat(manuelles.modifiees()).hasSize(1);
        assertThat(manuelles.retirees()).containsExactly(avant.get(1).nom());

        retouches.reinitialiser();

        assertThat(conventions.findAll()).isEqualTo(avant);
        assertThat(retouches.manuelles().aucune()).isTrue();
    }

    @Test
    void aLineThatIsGoneIsSaidAndNothingIsWritten() {
        var recue = conventions.findAll().getFirst();
        retouches.supprimer(recue);

        assertThatThrownBy(() -> retouches.modifier(recue, A_NOUS))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("n’est plus dans les tables");
        assertThatThrownBy(() -> retouches.supprimer(recue)).isInstanceOf(UserException.class);
        assertThat(conventions.findAll()).hasSize(1);
        assertThat(retouches.manuelles().ajoutees()).isEmpty();
    }

    @Test
    void theVersionNamesTheTablesAndTheHandWork() {
        assertThat(conventions.version().texte()).isEqualTo("viamedis du 22/11/2026");

        retouches.ajouter(A_NOUS);
        retouches.modifier(conventions.findAll().get(0), A_NOUS);
        retouches.supprimer(conventions.findAll().getFirst());

        assertThat(conventions.version().texte())
                .isEqualTo(
                        "viamedis du 22/11/2026, 2 lignes du cabinet, 1 ligne retirée par le"
                                + " cabinet");
    }

    @Test
    void anEmptyBaseSaysThatNoTableWasImported() {
        try (var vide = Database.open(dossier.resolve("vide.db"))) {
            assertThat(new ConventionRepository(vide.jdbi()).version().texte())
                    .isEqualTo("aucune table importée");
        }
    }
}
