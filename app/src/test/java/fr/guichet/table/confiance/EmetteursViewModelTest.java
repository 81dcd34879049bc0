package fr.guichet.table.confiance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.UserException;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Tableau;
import fr.guichet.table.Tables;
import fr.guichet.table.catalogue.Publication;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

class EmetteursViewModelTest {

    private static final Publication PAYS = Publication.nouvelle();
    private static final Publication AUTRE = Publication.nouvelle();

    @TempDir Path dossier;
    private final DialoguesScriptes dialogues = new DialoguesScriptes();
    private final List<Tableau> imprimes = new ArrayList<>();
    private Coffre coffre;
    private EmetteursViewModel model;

    @BeforeEach
    void open() {
        var tasks = new DirectTasks();
        coffre = new Coffre(dossier);
        var edition = new Edition(tasks, dialogues, imprimes::add, Clock.systemDefaultZone());
        model = new EmetteursViewModel(coffre.emetteurs, tasks, dialogues, edition);
        model.charger();
    }

    @AfterEach
    void close() {
        coffre.close();
    }

    @Test
    void aKeyIsAddedOnceComparedAndNamed() {
        assertThat(model.videProperty().get()).isTrue();
        var ajout = model.ajouter();
        ajout.texteProperty().set("bonjour");
        assertThat(ajout.fauteProperty().get()).contains("n’est pas une clé publique");
        assertThat(ajout.empreinte().getValue()).isEmpty();
        ajout.texteProperty().set(PAYS.cle().pem());
        assertThat(ajout.fauteProperty().get()).isEmpty();
        assertThat(ajout.empreinte().getValue().replaceAll("\\s", ""))
                .isEqualTo(PAYS.cle().empreinte());
        ajout.nomProperty().set("Mutuelle du Pays");
        ajout.accepter();
        assertThat(ajout.finieProperty().get()).isFalse();
        ajout.compareeProperty().set(true);
        assertThat(ajout.complet().get()).isTrue();
        ajout.accepter();
        assertThat(ajout.finieProperty().get()).isTrue();
        assertThat(model.videProperty().get()).isFalse();
        assertThat(model.lignes())
                .extracting(CleDeConfiance::nom)
                .containsExactly("Mutuelle du Pays");
        assertThat(model.selectionProperty().get()).isEqualTo(model.lignes().getFirst());
        assertThat(model.compteurProperty().get()).isEqualTo("1 clé");
    }

    @Test
    void anotherTextIsToBeComparedAgain() {
        var ajout = model.ajouter();
        ajout.texteProperty().set(PAYS.cle().base64());
        ajout.compareeProperty().set(true);
        ajout.texteProperty().set(AUTRE.cle().base64());
        assertThat(ajout.compareeProperty().get()).isFalse();
        ajout.texteProperty().set(" ");
        assertThat(ajout.fauteProperty().get()).isEmpty();
        assertThat(ajout.lue().get()).isFalse();
    }

    @Test
    void aFileBringsTheKeyAndTheNameOfItsOwner() {
        var ajout = model.ajouter();
        dialogues.fichier =
                Tables.ecrire(dossier.resolve("catalogue.json"), PAYS.catalogue().octets());
        ajout.choisirFichier();
        assertThat(ajout.nomProperty().get()).isEqualTo("Mutuelle du Pays");
        assertThat(ajout.texteProperty().get()).isEqualTo(PAYS.cle().pem());

        var autre = model.ajouter();
        dialogues.fichier = Tables.ecrire(dossier.resolve("viamedis.pub"), AUTRE.cle().pem());
        autre.choisirFichier();
        assertThat(autre.nomProperty().get()).isEqualTo("viamedis");
        dialogues.fichier = Tables.ecrire(dossier.resolve("x.pub"), "bonjour");
        assertThatThrownBy(autre::choisirFichier).isInstanceOf(UserException.class);
    }

    @Test
    void aKeyIsNotAddedTwice() {
        long id = coffre.emetteurs.accepter(PAYS.cle(), "Pays", List.of());
        model.charger();
        assertThat(apresCollage())
                .isEqualTo("Cette clé est déjà dans la liste, sous le nom « Pays ».");
        coffre.emetteurs.revoquer(id);
        model.charger();
        assertThat(apresCollage()).contains("révoquée le 22/11/2026");
    }

    @Test
    void aKeyIsGivenUpAndTakenAgainOnceConfirmed() {
        coffre.emetteurs.accepter(PAYS.cle(), "Pays", List.of("Viamedis"));
        model.charger();
        model.revoquer();
        assertThat(dialogues.textes).isEmpty();
        model.selectionProperty().set(model.lignes().getFirst());
        dialogues.accepte = false;
        model.revoquer();
        assertThat(dialogues.textes.getLast()).contains("restent en place").contains("Viamedis");
        assertThat(model.lignes().getFirst().revoquee()).isFalse();
        dialogues.accepte = true;
        model.revoquer();
        assertThat(model.selectionProperty().get().revoquee()).isTrue();
        model.revoquer();
        model.reaccepter();
        assertThat(dialogues.textes)
                .hasSize(3)
                .last()
                .asString()
                .contains(PAYS.cle().empreinteLisible());
        assertThat(model.selectionProperty().get().revoquee()).isFalse();
    }

    @Test
    void theListIsSearchedRenamedAndPrinted() {
        coffre.emetteurs.accepter(PAYS.cle(), "Pays", List.of("Viamédis"));
        coffre.emetteurs.accepter(AUTRE.cle(), "Autre", List.of());
        model.charger();
        model.rechercheProperty().set("viamedi");
        assertThat(model.lignes()).extracting(CleDeConfiance::nom).containsExactly("Pays");
        model.rechercheProperty().set(AUTRE.cle().empreinteLisible().substring(0, 14));
        assertThat(model.lignes()).extracting(CleDeConfiance::nom).containsExactly("Autre");
        model.renommer(model.lignes().getFirst(), "Mercer");
        assertThat(model.lignes()).extracting(CleDeConfiance::nom).containsExactly("Mercer");
        var lignes = model.lignes();
        assertThatThrownBy(() -> model.renommer(lignes.getFirst(), " "))
                .isInstanceOf(UserException.class);
        model.rechercheProperty().set("");
        model.imprimer();
        assertThat(imprimes.getFirst().lignes())
                .extracting(List::getFirst)
                .containsExactly("Mercer", "Pays");
    }

    @Test
    void aKeyAcceptedElsewhereShowsUntilTheWindowCloses() {
        coffre.emetteurs.accepter(PAYS.cle(), "Pays", List.of());
        assertThat(model.lignes()).hasSize(1);
        model.fermer();
        coffre.emetteurs.accepter(AUTRE.cle(), "Autre", List.of());
        assertThat(model.lignes()).hasSize(1);
    }

    private String apresCollage() {
        var ajout = model.ajouter();
        ajout.texteProperty().set(PAYS.cle().base64());
        assertThat(ajout.lue().get()).isFalse();
        return ajout.fauteProperty().get();
    }
}
