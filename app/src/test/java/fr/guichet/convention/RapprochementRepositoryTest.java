package fr.guichet.convention;

import static fr.guichet.convention.Exemples.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;
import fr.guichet.common.valeur.NumeroAmc;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.Stream;

class RapprochementRepositoryTest {

    @TempDir Path dossier;
    private Database database;
    private RapprochementRepository rapprochements;
    private Conventions conventions;

    @BeforeEach
    void open() {
        database = Database.open(dossier.resolve("guichet.db"));
        Exemples.importer(
                database.jdbi(),
                "table",
                convention("UNILIA", "775915184", "OC", null),
                convention("UNILIA Mutuelle", "0030005151", "OC", null),
                convention("VIAMEDIS", "75990010", "VM", null));
        rapprochements = new RapprochementRepository(database.jdbi());
        conventions = new Conventions(new ConventionRepository(database.jdbi()), new DirectTasks());
        conventions.recharger();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void linkedNumbersAreOneEntryUnderTheNameChosenAndKeepTheirLines() {
        rapprocher("UNILIA", "775915184", "30005151");

        assertThat(conventions.organismes().tous())
                .extracting(Organisme::libelle)
                .containsExactly("UNILIA", "VIAMEDIS");
        var unilia = conventions.organismes().tous().getFirst();
        assertThat(unilia.lignes())
                .extracting(l -> l.convention().numeroAmc())
                .containsExactly("775915184", "0030005151");
        assertThat(Rangee.de(unilia).identifiant()).isEqualTo("2 numéros");
        assertThat(unilia.parNumero())
                .extracting(Organisme::numero, Organisme::libelle)
                .containsExactly(
                        tuple(NumeroAmc.de("775915184"), "UNILIA"),
                        tuple(NumeroAmc.de("30005151"), "UNILIA"));
    }

    @Test
    void theListFindsThemByAnyOfTheirNamesAndNumbers() {
        rapprocher("Le nom du cabinet", "775915184", "30005151");

        assertThat(Stream.of("unilia mutuelle", "0775915184", "30005151", "nom du cabinet"))
                .allSatisfy(
                        saisie -> assertThat(conventions.index().chercher(saisie, 10)).hasSize(2));
    }

    @Test
    void separatingGivesEverythingBack() {
        var avant = conventions.organismes().tous();
        rapprocher("UNILIA", "775915184", "30005151");
        rapprochements.separer(rapprochements.findAll().tous().getFirst().id());
        conventions.recharger();

        assertThat(conventions.organismes().tous()).isEqualTo(avant);
        assertThat(conventions.index().chercher("unilia mutuelle", 10)).hasSize(1);
    }

    @Test
    void aNumberAloneOnlyHasItsNameChosen() {
        rapprocher("Viamedis (tiers payant)", "75990010");

        var viamedis = conventions.organismes().tous().getLast();
        assertThat(viamedis.libelle()).isEqualTo("Viamedis (tiers payant)");
        assertThat(Rangee.de(viamedis).groupe()).isTrue();
        assertThat(Rangee.de(viamedis).identifiant()).isEqualTo("75990010");
    }

    @Test
    void aNumberLinkedAgainLeavesItsOldLinkWhichNeedsTwo() {
        rapprocher("UNILIA", "775915184", "30005151");
        rapprocher("AUTRE", "30005151", "75990010");

        assertThat(rapprochements.findAll().tous())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.libelle()).isEqualTo("AUTRE");
                    assertThat(r.numeros())
                            .containsExactly(NumeroAmc.de("30005151"), NumeroAmc.de("75990010"));
                });
    }

    private void rapprocher(String libelle, String... numeros) {
        rapprochements.rapprocher(
                Stream.of(numeros).map(NumeroAmc::de).toList(),
                libelle,
                LocalDateTime.of(2026, 11, 22, 10, 30));
        conventions.recharger();
    }
}
