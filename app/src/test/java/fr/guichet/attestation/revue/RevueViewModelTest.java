package fr.guichet.attestation.revue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.attestation.lecture.ChampLu;
import fr.guichet.attestation.revue.Avis.Gravite;
import fr.guichet.couverture.Origine;
import fr.guichet.couverture.Rubrique;
import fr.guichet.regles.Justificatif;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** The three ends of a review, and what is said before each. */
class RevueViewModelTest {

    @TempDir Path dossier;
    private CabinetRevue cabinet;

    @BeforeEach
    void ouvrir() {
        cabinet = new CabinetRevue(dossier);
    }

    @AfterEach
    void fermer() {
        cabinet.close();
    }

    private void couvrir(String amc, String du, String au) {
        cabinet.onglet.ajouter(Justificatif.ATTESTATION_PAPIER);
        var formulaire = cabinet.onglet.saisie().formulaire();
        formulaire.champ(Rubrique.NUMERO_AMC).texteProperty().set(amc);
        formulaire.droitsDu().texteProperty().set(du);
        formulaire.droitsAu().texteProperty().set(au);
        cabinet.onglet.valider();
    }

    private int decisions() {
        return cabinet.cabinet
                .database
                .jdbi()
                .withHandle(
                        h -> h.createQuery("SELECT count(*) FROM decision").mapTo(int.class).one());
    }

    @Test
    void whatWasReadFillsANewCoverWhichIsSavedWithItsDecision() {
        var revue = cabinet.carteDuPatient().revoir(cabinet.recevoir());
        assertThat(revue.pieceProperty().get().fiche().avisProperty().get()).isEqualTo(Avis.AUCUN);
        assertThat(cabinet.couvertures()).isEmpty();
        assertThat(cabinet.gardees()).isEmpty();

        revue.valider();
        assertThat(revue.finiProperty().get()).isTrue();
        assertThat(cabinet.cabinet.dialogues.textes).isEmpty();
        var couverture = cabinet.couvertures().getFirst();
        assertThat(couverture.duSupport(Rubrique.NUMERO_AMC)).isEqualTo("75990010");
        assertThat(couverture.duSupport(Rubrique.TYPES_CONVENTION)).isEqualTo("VM");
        assertThat(couverture.duSupport(Rubrique.NIR_SUPPORT)).isEqualTo("1 85 05 75 116 060 97");
        assertThat(couverture.valeurs().get(Rubrique.NUMERO_ADHERENT).origine())
                .isEqualTo(Origine.SUPPORT);
        assertThat(couverture.droits()).hasToString("Periode[du=2026-01-01, au=2026-12-31]");
        assertThat(couverture.coches().attestationRecue()).isTrue();
        assertThat(couverture.coches().tiersPayantDentaire()).isTrue();
        assertThat(decisions()).isEqualTo(1);
        assertThat(cabinet.onglet.saisie().decision().presentationProperty().get().titre())
                .startsWith("DRE");
        assertThat(cabinet.onglet.modifie().get()).isFalse();
        assertThat(cabinet.gardees())
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.couvertureId()).isEqualTo(couverture.id());
                    assertThat(a.droits()).isEqualTo(couverture.droits());
                });
    }

    @Test
    void anotherPatientsCardIsSaidBeforeAnythingIsSaved() {
        cabinet.carteDuPatient().beneficiaire(1, "ESSAI", "Noé", "2015-03-02", CabinetRevue.NIR);
        var revue = cabinet.revoir(cabinet.recevoir());
        var avis = revue.pieceProperty().get().fiche().avisProperty().get();
        assertThat(avis.gravite()).isEqualTo(Gravite.UN_AUTRE);
        assertThat(avis.texte())
                .contains("autre patient", "Noé", "Camille", "02/03/2015", "12/05/1985");

        cabinet.cabinet.dialogues.accepte = false;
        revue.valider();
        revue.garderSansRemplir();
        assertThat(cabinet.cabinet.dialogues.textes).hasSize(2).allMatch(t -> t.contains("Noé"));
        assertThat(cabinet.gardees()).isEmpty();
        assertThat(cabinet.couvertures()).isEmpty();

        cabinet.cabinet.dialogues.accepte = true;
        revue.valider();
        assertThat(cabinet.gardees()).hasSize(1);
        assertThat(cabinet.couvertures()).hasSize(1);
    }

    @Test
    void correctingAMisreadNameWithdrawsTheWarning() {
        cabinet.carteDuPatient().beneficiaire(1, "ESSAI", "Canille", "1985-05-12", null);
        var fiche = cabinet.revoir(cabinet.recevoir()).pieceProperty().get().fiche();
        assertThat(fiche.avisProperty().get().gravite()).isEqualTo(Gravite.UN_AUTRE);
        fiche.champ(ChampLu.PRENOM).texteProperty().set("camille");
        assertThat(fiche.avisProperty().get().gravite()).isEqualTo(Gravite.AUCUNE);
    }

    @Test
    void sheSaysWhichBeneficiaryThePatientIsWhenSeveralMayBe() {
        cabinet.carteDuPatient()
                .beneficiaire(1, "ESSAI", "Camille", null, null)
                .beneficiaire(2, "ESSAI", "Camille", null, null)
                .lit(ChampLu.DENTAIRE, 2, "NON", null);
        cabinet.lues.removeIf(v -> v.champ() == ChampLu.NIR || v.champ() == ChampLu.NAISSANCE);
        var revue = cabinet.revoir(cabinet.recevoir());
        var fiche = revue.pieceProperty().get().fiche();
        assertThat(fiche.beneficiaireProperty().get()).isNull();
        assertThat(fiche.avisProperty().get().gravite()).isEqualTo(Gravite.A_CHOISIR);
        revue.valider();
        assertThat(cabinet.gardees()).isEmpty();

        fiche.beneficiaireProperty().set(fiche.beneficiaires().get(1));
        assertThat(fiche.champ(ChampLu.DENTAIRE).texteProperty().get()).isEqualTo("non");
        revue.valider();
        assertThat(cabinet.couvertures().getFirst().coches().tiersPayantDentaire()).isFalse();
    }

    @Test
    void aFieldThatCannotBeRightKeepsTheCoverFromBeingFilled() {
        cabinet.carteDuPatient()
                .lit(ChampLu.NIR, 1, "185057511606096", "La clé ne correspond pas.");
        var revue = cabinet.revoir(cabinet.recevoir());
        var fiche = revue.pieceProperty().get().fiche();
        assertThat(fiche.champ(ChampLu.NIR).douteProperty().get()).contains("clé");
        revue.valider();
        assertThat(cabinet.gardees()).isEmpty();
        assertThat(revue.fauteProperty().get()).contains("sociale", "clé");
        assertThat(fiche.enMainProperty().get()).isEqualTo(fiche.champ(ChampLu.NIR));

        fiche.champ(ChampLu.NIR).reprisProperty().set(false);
        revue.valider();
        assertThat(cabinet.couvertures().getFirst().duSupport(Rubrique.NIR_SUPPORT)).isNull();
    }

    @Test
    void rightsThatEndBeforeTheyBeginAreRefused() {
        cabinet.carteDuPatient().carte(ChampLu.DROITS_AU, "2025-12-31");
        var revue = cabinet.revoir(cabinet.recevoir());
        revue.valider();
        assertThat(revue.fauteProperty().get()).startsWith("Droits au");
        assertThat(cabinet.gardees()).isEmpty();
    }

    @Test
    void keptWithoutFillingItLeavesTheCoverAsItIs() {
        couvrir("0379906753", "01/01/2026", "31/12/2026");
        var revue = cabinet.carteDuPatient().revoir(cabinet.recevoir());
        assertThat(revue.cibles().choisieProperty().get()).isEqualTo(Cible.NOUVELLE);
        revue.cibles().choisieProperty().set(revue.cibles().liste().getLast());
        revue.garderSansRemplir();
        var couverture = cabinet.couvertures().getFirst();
        assertThat(couverture.duSupport(Rubrique.NUMERO_AMC)).isEqualTo("0379906753");
        assertThat(couverture.coches().attestationRecue()).isTrue();
        assertThat(cabinet.gardees())
                .singleElement()
                .satisfies(a -> assertThat(a.couvertureId()).isEqualTo(couverture.id()));
        assertThat(decisions()).isEqualTo(1);
    }

    @Test
    void givenUpItLeavesNothing() {
        var revue = cabinet.carteDuPatient().revoir(cabinet.recevoir());
        cabinet.cabinet.dialogues.accepte = false;
        assertThat(revue.peutFermer()).isFalse();
        assertThat(cabinet.fichiers()).isEqualTo(1);
        cabinet.cabinet.dialogues.accepte = true;
        assertThat(revue.peutFermer()).isTrue();
        assertThat(cabinet.fichiers()).isZero();
        assertThat(cabinet.gardees()).isEmpty();
        assertThat(cabinet.couvertures()).isEmpty();
    }

    @Test
    void nextYearsCardIsForANewCover() {
        couvrir("75990010", "01/01/2025", "31/12/2025");
        var revue = cabinet.carteDuPatient().revoir(cabinet.recevoir());
        assertThat(revue.cibles().choisieProperty().get()).isEqualTo(Cible.NOUVELLE);
        revue.valider();
        assertThat(cabinet.couvertures())
                .extracting(c -> c.droits().du().getYear())
                .containsExactly(2026, 2025);
        assertThat(cabinet.onglet.historique().couranteProperty().get())
                .isEqualTo(cabinet.couvertures().getFirst());
    }

    @Test
    void aSecondPageReviewedAfterTheFirstIsForTheSameCover() {
        var revue = cabinet.carteDuPatient().revoir(cabinet.recevoir(), cabinet.recevoir());
        assertThat(revue.rangProperty().get()).contains("1 sur 2");
        revue.valider();
        assertThat(revue.finiProperty().get()).isFalse();
        assertThat(revue.rangProperty().get()).contains("2 sur 2");
        assertThat(revue.cibles().choisieProperty().get().couverture())
                .isEqualTo(cabinet.couvertures().getFirst());
        revue.valider();
        assertThat(revue.finiProperty().get()).isTrue();
        assertThat(cabinet.couvertures()).hasSize(1);
        assertThat(cabinet.gardees())
                .hasSize(2)
                .allMatch(a -> a.couvertureId().equals(cabinet.couvertures().getFirst().id()));
    }

    @Test
    void whatWasBeingTypedIsNotSavedWithWhatTheCardSays() {
        couvrir("75990010", "01/01/2026", "31/12/2026");
        cabinet.onglet
                .saisie()
                .formulaire()
                .champ(Rubrique.NUMERO_CONTRAT)
                .texteProperty()
                .set("77");
        cabinet.carteDuPatient().revoir(cabinet.recevoir()).valider();
        assertThat(decisions()).isEqualTo(1);
        assertThat(cabinet.onglet.etat().get()).contains("attestation", "Valider");
        assertThat(cabinet.gardees()).hasSize(1);

        cabinet.onglet.valider();
        assertThat(cabinet.onglet.etat().get()).isEmpty();
        assertThat(cabinet.couvertures().getFirst().duSupport(Rubrique.NUMERO_ADHERENT))
                .isEqualTo("00042");
    }

    @Test
    void theAttestationOfACoverStillToBeValidatedIsLinkedOnceItIs() {
        cabinet.onglet.ajouter(Justificatif.ATTESTATION_PAPIER);
        cabinet.onglet
                .saisie()
                .formulaire()
                .champ(Rubrique.NUMERO_CONTRAT)
                .texteProperty()
                .set("77");
        cabinet.carteDuPatient().revoir(cabinet.recevoir()).valider();
        assertThat(cabinet.gardees()).allMatch(a -> a.couvertureId() == null);
        cabinet.onglet.valider();
        assertThat(cabinet.gardees())
                .allMatch(a -> a.couvertureId().equals(cabinet.couvertures().getFirst().id()));
    }
}
