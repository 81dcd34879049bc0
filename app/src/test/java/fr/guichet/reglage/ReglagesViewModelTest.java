package fr.guichet.reglage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.attestation.ReglagesAttestation;
import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.convention.AgeMaximum;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class ReglagesViewModelTest {

    @TempDir Path dossier;
    private Database database;
    private ReglageRepository reglages;
    private final DialoguesScriptes dialogues = new DialoguesScriptes();
    private int relus;

    @BeforeEach
    void open() {
        database = Database.open(dossier.resolve("guichet.db"));
        reglages = new ReglageRepository(database.jdbi());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theUsualAgeIsShownUntilThePracticeChoosesAnother() {
        assertThat(modele().ageTablesProperty().get()).isEqualTo("90");

        reglages.save(AgeMaximum.CLE, "30");
        assertThat(modele().ageTablesProperty().get()).isEqualTo("30");
    }

    @Test
    void whatIsValidatedIsKeptAndWhatFollowsItReadAgain() {
        var model = modele();
        model.ageTablesProperty().set(" 45 ");
        model.valider();

        assertThat(reglages.find(AgeMaximum.CLE)).contains("45");
        assertThat(relus).isEqualTo(1);
        assertThat(model.enregistreProperty().get()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "3651", "90,5", "un mois", "-3", "99999999999"})
    void whatIsNotANumberOfDaysIsRefusedUntilCorrected(String saisie) {
        var model = modele();
        model.ageTablesProperty().set(saisie);
        model.valider();

        assertThat(model.fauteAgeTablesProperty().get())
                .isEqualTo("Donnez un nombre de jours entier, de 1 à 3650.");
        assertThat(reglages.find(AgeMaximum.CLE)).isEmpty();
        assertThat(model.enregistreProperty().get()).isFalse();

        model.ageTablesProperty().set("3650");
        assertThat(model.fauteAgeTablesProperty().get()).isEmpty();
        model.valider();
        assertThat(reglages.find(AgeMaximum.CLE)).contains("3650");
    }

    @Test
    void theFolderOfTheScannerIsChosenAndMustBeThere() {
        var model = modele();
        dialogues.fichier = dossier;
        model.choisirDossier();
        model.retirerProperty().set(true);
        model.valider();
        var attestations = new ReglagesAttestation(reglages);
        assertThat(attestations.dossier()).contains(dossier);
        assertThat(attestations.retirer()).isTrue();

        model = modele();
        assertThat(model.dossierScannerProperty().get()).isEqualTo(dossier.toString());
        model.dossierScannerProperty().set(dossier.resolve("absent").toString());
        model.valider();
        assertThat(model.fauteDossierProperty().get()).isNotEmpty();
        assertThat(attestations.dossier()).contains(dossier);

        model.dossierScannerProperty().set("");
        model.valider();
        assertThat(attestations.dossier()).isEmpty();
    }

    private ReglagesViewModel modele() {
        return new ReglagesViewModel(reglages, new DirectTasks(), dialogues, () -> relus++);
    }
}
