package fr.guichet.convention.ressemblance;

import static fr.guichet.convention.Exemples.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;
import fr.guichet.convention.ConventionRepository;
import fr.guichet.convention.Conventions;
import fr.guichet.convention.Exemples;
import fr.guichet.convention.Organisme;
import fr.guichet.convention.RapprochementRepository;
import fr.guichet.convention.ressemblance.RessemblancesViewModel.Vue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;

class RessemblancesViewModelTest {

    @TempDir Path dossier;
    private Database database;
    private Conventions conventions;
    private RessemblancesViewModel model;

    @BeforeEach
    void open() {
        database = Database.open(dossier.resolve("guichet.db"));
        Exemples.importer(
                database.jdbi(),
                "table",
                convention("MUTUELLE DU PORT", "11111111", "OC", null),
                convention("Mutuelle du Port", "22222222", "OC", null),
                convention("MUTUELLE DU PORT", "33333333", "SP", null),
                convention("VALEO", "0784718397", "OC", null),
                convention("VALEO SANTE", "784718397", "SP", null),
                convention("VIAMEDIS", "75990010", "VM", null));
        conventions = new Conventions(new ConventionRepository(database.jdbi()), new DirectTasks());
        conventions.recharger();
        model =
                new RessemblancesViewModel(
                        conventions,
                        new RapprochementRepository(database.jdbi()),
                        new DirectTasks(),
                        Clock.systemDefaultZone());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theyAreCountedAndTheFirstIsShown() {
        assertThat(model.compteurProperty().get())
                .isEqualTo("2 ressemblances, dont aucune traitée");
        assertThat(model.choisieProperty().get().nom()).isEqualTo("MUTUELLE DU PORT");
        assertThat(model.groupe().raison()).isEqualTo("Un même nom sous 3 numéros.");
        assertThat(model.groupe().libelles())
                .containsExactly("MUTUELLE DU PORT", "Mutuelle du Port");
    }

    @Test
    void theNumbersChosenAreLinkedUnderTheNameChosen() {
        var groupe = model.groupe();
        groupe.numeros().getLast().retenu().set(false);
        groupe.libelleProperty().set("Mutuelle du Port");
        groupe.rapprocher();

        assertThat(conventions.organismes().tous())
                .extracting(Organisme::libelle)
                .containsExactly("Mutuelle du Port", "MUTUELLE DU PORT", "VALEO", "VIAMEDIS");
        assertThat(conventions.organismes().tous().getFirst().numeros()).isEqualTo(2);
    }

    @Test
    void aSingleNumberIsNotALink() {
        var groupe = model.groupe();
        groupe.numeros().get(1).retenu().set(false);
        groupe.numeros().getLast().retenu().set(false);
        assertThat(groupe.rapprochableProperty().get()).isFalse();

        groupe.rapprocher();
        assertThat(conventions.rapprochements().tous()).isEmpty();
    }

    @Test
    void aLinkIsShownAsSuchAndTakenBack() {
        model.groupe().rapprocher();
        assertThat(model.compteurProperty().get()).endsWith("dont 1 traitée");
        assertThat(model.choisieProperty().get().rapprochement().numeros()).hasSize(3);

        model.vueProperty().set(Vue.A_VOIR);
        assertThat(model.groupes()).extracting(Ressemblance::nom).containsExactly("VALEO");
        model.vueProperty().set(Vue.RAPPROCHEES);
        assertThat(model.groupes()).hasSize(1);

        model.groupe().separer();
        assertThat(model.groupes()).isEmpty();
        assertThat(conventions.rapprochements().tous()).isEmpty();
        assertThat(conventions.lignes()).hasSize(6);
    }

    @Test
    void ofOneNumberTheNameIsChosen() {
        model.rechercheProperty().set("784718397");
        model.groupe().libelleProperty().set("VALEO SANTE");
        model.groupe().rapprocher();

        assertThat(model.groupes()).extracting(Ressemblance::nom).containsExactly("VALEO SANTE");
        assertThat(conventions.organismes().tous())
                .extracting(Organisme::libelle)
                .contains("VALEO SANTE");
    }

    @Test
    void aLinkThatNoTableExplainsAnyMoreCanStillBeTakenBack() {
        model.groupe().rapprocher();
        database.jdbi()
                .useHandle(h ->
                        h.execute(
                                """
                                UPDATE convention SET libelle_amc = 'AUTRE '
                                WHERE numero_amc = '22222222'
                                """));
        conventions.recharger();

        model.vueProperty().set(Vue.RAPPROCHEES);
        assertThat(model.groupes()).extracting(Ressemblance::genre).contains(Genre.RAPPROCHEES);
        model.choisieProperty()
                .set(
                        model.groupes().stream()
                                .filter(g -> g.genre() == Genre.RAPPROCHEES)
                                .findFirst()
                                .orElseThrow());
        model.groupe().separer();
        assertThat(conventions.rapprochements().tous()).isEmpty();
    }
}
