package fr.guichet.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.regles.Donnee;
import fr.guichet.regles.Justificatif;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The assistant of a cover: what it asks, what it ends with, and what it takes into the form. */
class AssistantTest {

    private static final Map<Donnee, String> CARTE =
            new EnumMap<>(
                    Map.of(
                            Donnee.NUMERO_AMC, "0783332414",
                            Donnee.DROITS, "01/01/2026",
                            Donnee.TIERS_PAYANT_DENTAIRE, "true",
                            Donnee.TYPE_CONVENTION, "SP",
                            Donnee.NUMERO_ADHERENT, "00042"));

    @TempDir Path dossier;
    private Cabinet cabinet;
    private CouvertureViewModel model;
    private AssistantViewModel assistant;
    private final List<Donnee> posees = new ArrayList<>();

    @BeforeEach
    void ouvrir() {
        cabinet = new Cabinet(dossier);
        model = cabinet.modele();
        model.ouvrir(cabinet.patientId);
        model.ajouter(Justificatif.ATTESTATION_PAPIER);
    }

    @AfterEach
    void fermer() {
        cabinet.close();
    }

    @Test
    void theCardIsReadOneThingAtATimeAndFillsTheForm() {
        commencer();
        derouler(CARTE);
        assertThat(posees)
                .startsWith(
                        Donnee.NUMERO_AMC,
                        Donnee.DROITS,
                        Donnee.TIERS_PAYANT_DENTAIRE,
                        Donnee.TYPE_CONVENTION)
                .endsWith(Donnee.NUMERO_ADHERENT)
                .doesNotContain(Donnee.JUSTIFICATIF, Donnee.TIERS_PAYANT_AMC, Donnee.MENTION_DRE);
        var finale = assistant.decision().presentationProperty().get();
        assertThat(finale.titre()).startsWith("DRE");

        assistant.reporter();
        var formulaire = model.saisie().formulaire();
        assertThat(formulaire.champ(Rubrique.TYPES_CONVENTION).texteProperty().get())
                .isEqualTo("SP");
        assertThat(formulaire.champ(Rubrique.NUMERO_ADHERENT).texteProperty().get())
                .isEqualTo("00042");
        assertThat(formulaire.droitsDu().texteProperty().get()).isEqualTo("01/01/2026");
        assertThat(formulaire.coches().tiersPayantDentaireProperty().get()).isTrue();
        var dansLOnglet = model.saisie().decision().presentationProperty().get();
        assertThat(dansLOnglet.titre()).isEqualTo(finale.titre());
        assertThat(dansLOnglet.facturation()).isEqualTo(finale.facturation());
        assertThat(dansLOnglet.alertes()).isEqualTo(finale.alertes());
        assertThat(cabinet.compter("SELECT count(*) FROM couverture")).isZero();
        assertThat(assistant.peutFermer()).isTrue();
        assertThat(cabinet.dialogues.textes).isEmpty();
    }

    @Test
    void whatTheFormHoldsIsNotAskedAgain() {
        model.saisie().formulaire().champ(Rubrique.NUMERO_AMC).saisir("75990010");
        model.saisie().formulaire().coches().mentionDreProperty().set(true);
        model.saisie().formulaire().coches().tiersPayantDentaireProperty().set(true);
        commencer();
        derouler(Map.of());
        assertThat(posees)
                .doesNotContain(
                        Donnee.NUMERO_AMC, Donnee.MENTION_DRE, Donnee.TIERS_PAYANT_DENTAIRE);
        assertThat(assistant.reportable()).isFalse();
    }

    @Test
    void oneStepBackShowsTheAnswerGiven() {
        commencer();
        repondre("75990010");
        var deuxieme = assistant.vueProperty().get();
        assertThat(deuxieme.rang()).isEqualTo(2);
        assertThat(deuxieme.regle()).contains("R30");
        assertThat(deuxieme.trace()).hasSize(2);
        assistant.reculer();
        assertThat(assistant.vueProperty().get().rang()).isEqualTo(1);
        assertThat(assistant.reponse().texteProperty().get()).isEqualTo("75990010");
        assertThat(assistant.vueProperty().get().precedee()).isFalse();
        assistant.reculer();
        assertThat(assistant.vueProperty().get().rang()).isEqualTo(1);
    }

    @Test
    void leavingIsAskedAboutOnlyOnceSomethingWasAnswered() {
        commencer();
        assistant.passer();
        assertThat(assistant.peutFermer()).isTrue();
        assertThat(cabinet.dialogues.textes).isEmpty();
        assistant.reculer();
        repondre("75990010");
        cabinet.dialogues.accepte = false;
        assertThat(assistant.peutFermer()).isFalse();
        assertThat(cabinet.dialogues.textes).hasSize(1);
    }

    @Test
    void withoutADayOfCareThereIsNothingToAsk() {
        model.saisie().dateSoins().texteProperty().set("");
        assertThat(model.assistant()).isEmpty();
    }

    private void commencer() {
        assistant = model.assistant().orElseThrow();
    }

    /** Answers what the card prints, and nothing else, until nothing more is asked. */
    private void derouler(Map<Donnee, String> carte) {
        while (!assistant.vueProperty().get().finie()) {
            var donnee = assistant.reponse().poseeProperty().get().donnee();
            assertThat(posees).doesNotContain(donnee);
            posees.add(donnee);
            assertThat(assistant.vueProperty().get().aide()).endsWith(".");
            if (carte.containsKey(donnee)) {
                repondre(carte.get(donnee));
            } else {
                assistant.passer();
            }
        }
    }

    private void repondre(String texte) {
        assistant.reponse().texteProperty().set(texte);
        assistant.repondre();
    }
}
