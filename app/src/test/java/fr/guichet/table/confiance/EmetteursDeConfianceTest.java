package fr.guichet.table.confiance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.guichet.common.DirectTasks;
import fr.guichet.common.UserException;
import fr.guichet.table.catalogue.Catalogue;
import fr.guichet.table.catalogue.Publication;
import fr.guichet.table.catalogue.TablePubliee;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The keys of the practice, on a real base. */
class EmetteursDeConfianceTest {

    private static final Publication PAYS = Publication.nouvelle();
    private static final Publication AUTRE = Publication.nouvelle();

    @TempDir Path dossier;
    private Coffre coffre;
    private EmetteursDeConfiance emetteurs;

    @BeforeEach
    void open() {
        coffre = new Coffre(dossier);
        emetteurs = coffre.emetteurs;
    }

    @AfterEach
    void close() {
        coffre.close();
    }

    @Test
    void aKeyIsUnknownUntilAcceptedThenTrusted() {
        assertThat(emetteurs.juger(PAYS.cle(), "Viamedis")).isEqualTo(Confiance.INCONNUE);
        long id = emetteurs.accepter(PAYS.cle(), " Mutuelle du Pays ", List.of("Viamedis"));
        assertThat(emetteurs.juger(PAYS.cle(), "Viamedis")).isEqualTo(Confiance.DE_CONFIANCE);
        assertThat(emetteurs.juger(PAYS.cle(), "Almerys")).isEqualTo(Confiance.DE_CONFIANCE);
        assertThat(emetteurs.toutes())
                .containsExactly(
                        new CleDeConfiance(
                                id,
                                "Mutuelle du Pays",
                                PAYS.cle(),
                                Coffre.DEBUT,
                                null,
                                List.of("Viamedis")));
    }

    @Test
    void anEmetteurNeverChangesKeySilentlyHoweverItIsWritten() {
        emetteurs.accepter(PAYS.cle(), "Mutuelle du Pays", List.of("Viamédis"));
        assertThat(emetteurs.juger(AUTRE.cle(), "VIAMÉDIS")).isEqualTo(Confiance.AUTRE_CLE);
        emetteurs.accepter(AUTRE.cle(), "Autre", List.of("Almerys"));
        assertThat(emetteurs.juger(AUTRE.cle(), "viamédis")).isEqualTo(Confiance.AUTRE_CLE);

        emetteurs.accepter(AUTRE.cle(), "Nom déjà donné", List.of("VIAMÉDIS"));
        assertThat(emetteurs.juger(AUTRE.cle(), "Viamédis")).isEqualTo(Confiance.DE_CONFIANCE);
        assertThat(emetteurs.juger(PAYS.cle(), "Viamédis")).isEqualTo(Confiance.AUTRE_CLE);
        assertThat(emetteurs.toutes())
                .extracting(CleDeConfiance::nom, CleDeConfiance::emetteurs)
                .containsExactly(
                        tuple("Autre", List.of("Almerys", "VIAMÉDIS")),
                        tuple("Mutuelle du Pays", List.of()));
    }

    @Test
    void aKeyGivenUpIsRefusedAndStaysWithItsDayUntilAcceptedAgain() {
        long id = emetteurs.accepter(PAYS.cle(), "Mutuelle du Pays", List.of("Viamedis"));
        coffre.attendreUnJour();
        emetteurs.revoquer(id);
        assertThat(emetteurs.juger(PAYS.cle(), "Viamedis")).isEqualTo(Confiance.REVOQUEE);
        assertThat(emetteurs.juger(PAYS.cle(), "Almerys")).isEqualTo(Confiance.REVOQUEE);
        assertThat(emetteurs.juger(AUTRE.cle(), "Viamedis")).isEqualTo(Confiance.AUTRE_CLE);
        coffre.attendreUnJour();
        emetteurs.revoquer(id);
        assertThat(emetteurs.trouver(PAYS.cle()).orElseThrow().revoqueeLe())
                .isEqualTo(Coffre.DEBUT.plusDays(1));
        assertThatThrownBy(() -> emetteurs.accepter(PAYS.cle(), "Pays", List.of("Almerys")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("a été révoquée");

        emetteurs.reaccepter(id);
        var cle = emetteurs.trouver(PAYS.cle()).orElseThrow();
        assertThat(cle.revoquee()).isFalse();
        assertThat(cle.accepteeLe()).isEqualTo(Coffre.DEBUT.plusDays(2));
        assertThat(cle.emetteurs()).containsExactly("Viamedis");
        assertThat(emetteurs.juger(PAYS.cle(), "Viamedis")).isEqualTo(Confiance.DE_CONFIANCE);
    }

    @Test
    void aKeyIsRenamedButNeverNameless() {
        long id = emetteurs.accepter(PAYS.cle(), "Pays", List.of());
        emetteurs.renommer(id, "Mutuelle du Pays");
        assertThat(emetteurs.toutes().getFirst().nom()).isEqualTo("Mutuelle du Pays");
        assertThatThrownBy(() -> emetteurs.renommer(id, "  ")).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> emetteurs.accepter(AUTRE.cle(), "x".repeat(101), List.of()))
                .isInstanceOf(UserException.class);
        assertThat(emetteurs.toutes()).hasSize(1);
    }

    @Test
    void theGravestQuestionIsAskedOnceForAllTheTables() {
        var viamedis = table("Viamedis");
        var almerys = table("Almerys");
        var catalogue = PAYS.catalogue(viamedis, almerys);
        assertThat(emetteurs.question(catalogue, catalogue.tables()).orElseThrow())
                .isEqualTo(
                        new QuestionDeConfiance(
                                Confiance.INCONNUE,
                                "Mutuelle du Pays",
                                PAYS.cle(),
                                List.of("Viamedis", "Almerys"),
                                List.of()));

        emetteurs.accepter(AUTRE.cle(), "Autre", List.of("Almerys"));
        var question = emetteurs.question(catalogue, catalogue.tables()).orElseThrow();
        assertThat(question.confiance()).isEqualTo(Confiance.AUTRE_CLE);
        assertThat(question.emetteurs()).containsExactly("Almerys");
        assertThat(question.connues()).extracting(CleDeConfiance::nom).containsExactly("Autre");

        long id = emetteurs.accepter(PAYS.cle(), "Pays", List.of("Viamedis", "Almerys"));
        assertThat(emetteurs.question(catalogue, catalogue.tables())).isEmpty();
        emetteurs.revoquer(id);
        assertThat(emetteurs.question(catalogue, List.of(viamedis)).orElseThrow().connues())
                .extracting(CleDeConfiance::nom)
                .containsExactly("Pays");
    }

    @Test
    void theDeskIsAskedOnceAndARefusalChangesNothing() {
        var asked = new ArrayList<Confiance>();
        var said = new ArrayList<String>();
        var reponses = new ArrayList<>(List.of(false, true));
        var admission =
                new AdmissionDesCles(
                        emetteurs,
                        question -> {
                            asked.add(question.confiance());
                            return reponses.removeFirst();
                        },
                        new DirectTasks());
        emetteurs.ecouter(() -> said.add("changé"));
        var catalogue = PAYS.catalogue(table("Viamedis"));
        admettre(admission, catalogue, said);
        assertThat(emetteurs.toutes()).isEmpty();
        admettre(admission, catalogue, said);
        admettre(admission, catalogue, said);
        assertThat(asked).containsExactly(Confiance.INCONNUE, Confiance.INCONNUE);
        long id = emetteurs.trouver(PAYS.cle()).orElseThrow().id();
        assertThat(said).containsExactly("non", "changé", "oui " + id, "changé", "oui " + id);
    }

    private static void admettre(
            AdmissionDesCles admission, Catalogue catalogue, List<String> said) {
        admission.admettre(
                catalogue, catalogue.tables(), id -> said.add("oui " + id), () -> said.add("non"));
    }

    private static TablePubliee table(String emetteur) {
        return PAYS.signer(
                new TablePubliee(
                        emetteur,
                        emetteur,
                        "1",
                        Publication.JOUR,
                        emetteur + ".csv",
                        1,
                        "0".repeat(64),
                        "à signer"));
    }
}
