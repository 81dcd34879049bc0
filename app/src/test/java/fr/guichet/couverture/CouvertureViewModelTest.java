package fr.guichet.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.regles.Justificatif;
import fr.guichet.regles.Tables;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class CouvertureViewModelTest {

    @TempDir Path dossier;
    private Cabinet cabinet;
    private CouvertureViewModel model;

    @BeforeEach
    void ouvrir() {
        cabinet = new Cabinet(dossier);
        model = cabinet.modele();
        model.ouvrir(cabinet.patientId);
    }

    @AfterEach
    void fermer() {
        cabinet.close();
    }

    @Test
    void aPatientWithoutCoverHasNothingInHand() {
        assertThat(model.historique().couranteProperty().get()).isNull();
        assertThat(model.validable().get()).isFalse();
        assertThat(model.annulable().get()).isFalse();
    }

    @Test
    void validatingSavesTheCoverAndKeepsTheDecision() {
        ajouterViamedis();
        model.valider();
        assertThat(model.historique().liste()).hasSize(1);
        assertThat(model.modifie().get()).isFalse();
        assertThat(model.validees().liste())
                .singleElement()
                .satisfies(gardee -> {
                    assertThat(gardee.mode()).isEqualTo("DRE");
                    assertThat(gardee.dateSoins()).isEqualTo(Cabinet.JOUR);
                });
        var autre = cabinet.modele();
        autre.ouvrir(cabinet.patientId);
        assertThat(autre.historique().couranteProperty().get())
                .isEqualTo(model.historique().couranteProperty().get());
        assertThat(autre.saisie().decision().presentationProperty().get().titre())
                .isEqualTo("DRE — VIAMEDIS");
    }

    @Test
    void aSavedCoverDoesNotOverlapItself() {
        ajouterViamedis();
        model.valider();
        assertThat(model.historique().chevauchement().get()).isEmpty();
        model.ajouter(Justificatif.ATTESTATION_PAPIER);
        model.saisie().formulaire().droitsDu().texteProperty().set("01/06/2026");
        assertThat(model.historique().chevauchement().get()).contains("VIAMEDIS");
        model.valider();
        assertThat(model.historique().liste()).hasSize(2);
    }

    @Test
    void whatDiffersFromTheLastValidatedDecisionIsSaid() {
        ajouterViamedis();
        model.valider();
        assertThat(remarque()).isEmpty();
        cabinet.tables = Tables.VIDES;
        model.saisie().recalculer();
        assertThat(remarque()).contains("22/11/2026").contains("DRE");
    }

    @Test
    void aKeptDecisionOpensWithItsTrace() {
        ajouterViamedis();
        model.valider();
        cabinet.tables = Tables.VIDES;
        var ouvertes = new ArrayList<DecisionViewModel>();
        model.validees().ouvrir(model.validees().liste().getFirst(), ouvertes::add);
        var gardee = ouvertes.getFirst();
        assertThat(gardee.duMoment()).isFalse();
        assertThat(gardee.presentationProperty().get().ton()).isEqualTo(Ton.DRE);
        assertThat(gardee.presentationProperty().get().trace()).isNotEmpty();
        assertThat(gardee.remarqueProperty().get()).contains("viamedis du 12/11/2026");
    }

    @Test
    void anAttestationKeptTicksItsCoverAndLeavesWhatIsBeingTyped() {
        ajouterViamedis();
        model.valider();
        cabinet.database
                .jdbi()
                .useHandle(h -> h.execute("UPDATE couverture SET attestation_recue = 1"));
        var coches = model.saisie().formulaire().coches();

        model.relirePreuves();
        assertThat(coches.attestationRecueProperty().get()).isTrue();
        assertThat(model.modifie().get()).isFalse();

        model.saisie().formulaire().champ(Rubrique.NUMERO_ADHERENT).saisir("42");
        cabinet.database
                .jdbi()
                .useHandle(h -> h.execute("UPDATE couverture SET attestation_recue = 0"));
        model.relirePreuves();
        assertThat(coches.attestationRecueProperty().get()).isFalse();
        assertThat(model.modifie().get()).isTrue();
        model.valider();
        assertThat(cabinet.compter("SELECT attestation_recue FROM couverture")).isZero();
        assertThat(cabinet.compter("SELECT numero_adherent FROM couverture")).isEqualTo(42);
    }

    @Test
    void changesAreNotLostWithoutAsking() {
        ajouterViamedis();
        cabinet.dialogues.accepte = false;
        model.annuler();
        assertThat(model.historique().couranteProperty().get()).isNotNull();
        assertThat(model.peutQuitter()).isFalse();
        cabinet.dialogues.accepte = true;
        model.annuler();
        assertThat(model.historique().couranteProperty().get()).isNull();
        assertThat(model.peutQuitter()).isTrue();
    }

    @Test
    void choosingAnotherCoverOfTheHistoryShowsIt() {
        ajouterViamedis();
        model.valider();
        model.ajouter(Justificatif.C2S);
        model.saisie().formulaire().droitsDu().texteProperty().set("01/01/2025");
        model.saisie().formulaire().droitsAu().texteProperty().set("31/12/2025");
        model.valider();
        model.choisir(model.historique().liste().getFirst());
        assertThat(model.historique().couranteProperty().get().libelle()).isEqualTo("VIAMEDIS");
        assertThat(model.saisie().formulaire().champ(Rubrique.NUMERO_AMC).texteProperty().get())
                .isEqualTo("75990010");
    }

    @Test
    void careOfAnotherYearGoesWithTheCoverOfThatYear() {
        ajouterViamedis();
        model.valider();
        model.ajouter(Justificatif.C2S);
        model.saisie().formulaire().droitsDu().texteProperty().set("01/01/2025");
        model.saisie().formulaire().droitsAu().texteProperty().set("31/12/2025");
        model.valider();
        model.saisie().dateSoins().texteProperty().set("02/02/2026");
        assertThat(model.historique().couranteProperty().get().libelle()).isEqualTo("VIAMEDIS");
        model.saisie().dateSoins().texteProperty().set("02/02/2025");
        assertThat(model.historique().couranteProperty().get().libelle()).isEqualTo("C2S");
        model.saisie().formulaire().champ(Rubrique.NUMERO_ADHERENT).saisir("42");
        model.saisie().dateSoins().texteProperty().set("02/02/2026");
        assertThat(model.historique().couranteProperty().get().libelle()).isEqualTo("C2S");
    }

    @Test
    void removingACoverAsksAndKeepsItsDecisions() {
        ajouterViamedis();
        model.valider();
        model.supprimer();
        assertThat(cabinet.dialogues.textes.getLast()).contains("VIAMEDIS");
        assertThat(model.historique().liste()).isEmpty();
        assertThat(model.historique().couranteProperty().get()).isNull();
        model.ouvrir(cabinet.patientId);
        assertThat(model.validees().liste()).hasSize(1);
    }

    @Test
    void aJustificatifGoesToTheCoverJustBegun() {
        model.ajouter(Justificatif.ATTESTATION_PAPIER);
        model.ajouter(Justificatif.C2S);
        assertThat(model.saisie().formulaire().justificatifProperty().get())
                .isEqualTo(Justificatif.C2S);
        assertThat(model.saisie().decision().presentationProperty().get().ton())
                .isEqualTo(Ton.GESTION_UNIQUE);
        assertThat(model.historique().liste()).isEmpty();
    }

    @Test
    void whatTheVitaleCardSaysIsSavedByItself() {
        model.carteVitale().texteProperty().set("Mutuelle 12345678");
        assertThat(model.validable().get()).isTrue();
        model.valider();
        assertThat(model.modifie().get()).isFalse();
        assertThat(cabinet.repository.find(cabinet.patientId).carteVitale())
                .isEqualTo("Mutuelle 12345678");
    }

    @Test
    void aCaisseChangedInAnotherTabIsReadWhenTheTabIsBack() {
        model.ajouter(Justificatif.ATTESTATION_PAPIER);
        model.saisie().formulaire().champ(Rubrique.NUMERO_AMC).saisir("379906753");
        assertThat(ton()).isEqualTo(Ton.GESTION_UNIQUE);
        cabinet.database.jdbi().useHandle(h -> h.execute("UPDATE patient SET caisse = '999'"));
        model.revenir();
        assertThat(ton()).isEqualTo(Ton.A_VERIFIER);
    }

    @Test
    void aPublicCoverThatEndedIsKnownAsSuch() {
        assertThat(model.saisie().organisme().fin(Justificatif.ACS_A))
                .isEqualTo(LocalDate.of(2020, 10, 31));
        assertThat(model.saisie().organisme().fin(Justificatif.C2S)).isNull();
        assertThat(model.saisie().organisme().fin(Justificatif.ATTESTATION_PAPIER)).isNull();
    }

    @Test
    void theRightsServerSaysThatItIsNotConnected() {
        model.serveurDeDroits();
        assertThat(cabinet.dialogues.textes).singleElement().asString().contains("aucun serveur");
    }

    private void ajouterViamedis() {
        model.ajouter(Justificatif.ATTESTATION_PAPIER);
        var formulaire = model.saisie().formulaire();
        formulaire.champ(Rubrique.NUMERO_AMC).saisir("75990010");
        formulaire.droitsDu().texteProperty().set("01/01/2026");
        formulaire.droitsAu().texteProperty().set("31/12/2026");
        formulaire.remboursements().addAll(List.of(new RemboursementActe("DENT", "100 %")));
    }

    private String remarque() {
        return model.saisie().decision().remarqueProperty().get();
    }

    private Ton ton() {
        return model.saisie().decision().presentationProperty().get().ton();
    }
}
