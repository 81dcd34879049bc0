package fr.guichet.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.regles.Donnee;
import fr.guichet.regles.Justificatif;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;

/** One value of the case changed: what becomes of the decision, and by which rule. */
class EtSiTest {

    @TempDir Path dossier;
    private Cabinet cabinet;
    private CouvertureViewModel model;
    private EtSiViewModel etSi;

    @BeforeEach
    void ouvrir() {
        cabinet = new Cabinet(dossier);
        model = cabinet.modele();
        model.ouvrir(cabinet.patientId);
        model.ajouter(Justificatif.ATTESTATION_PAPIER);
        model.saisie().formulaire().champ(Rubrique.NUMERO_AMC).saisir("0379906753");
        etSi = model.saisie().etSi().orElseThrow();
    }

    @AfterEach
    void fermer() {
        cabinet.close();
    }

    @Test
    void aTypeOfGestionSepareeFlipsTheDecisionByTheRuleThatReadsIt() {
        essayer(Donnee.TYPE_CONVENTION, "VM");
        assertThat(constat(0)).contains("bascule").contains("DRE").contains("Gestion unique");
        assertThat(constat(1)).contains("R70").contains("gestion séparée");
        assertThat(essai().constats().get(1).ecarts().getFirst()).contains("sans objet");
        assertThat(essai().constats().get(1).ecarts().getLast())
                .contains("conclut")
                .contains("le type VM");
        assertThat(essai().lignes().getFirst().valeurs())
                .containsExactly("GESTION UNIQUE", "DRE — Viamedis");
        assertThat(essai().changements()).singleElement().asString().contains("VM");
        assertThat(model.saisie().formulaire().champ(Rubrique.TYPES_CONVENTION).valeur())
                .hasValueSatisfying(v -> assertThat(v.texte()).isEqualTo("RO"));
        assertThat(cabinet.compter("SELECT count(*) FROM couverture")).isZero();
    }

    @Test
    void anotherCaisseHasNoAgreementAndAllIsPutBack() {
        essayer(Donnee.AMO, "01 751");
        assertThat(constat(1)).contains("R90");
        essayer(Donnee.MENTION_DRE, "true");
        assertThat(essai().changements()).hasSize(2);
        etSi.remettre();
        assertThat(essai().changements()).isEmpty();
        assertThat(essai().constats()).isEmpty();
        assertThat(essai().lignes()).noneMatch(LigneRejeu::change);
    }

    @Test
    void rightsThatEndTheDayBeforeCloseTiersPayant() {
        etSi.donneeProperty().set(Donnee.DROITS);
        etSi.reponse().texteProperty().set("01/01/2026");
        etSi.reponse().finProperty().set("21/11/2026");
        etSi.essayer();
        assertThat(constat(1)).contains("R30");
        etSi.donneeProperty().set(Donnee.DATE_SOINS);
        assertThat(etSi.reponse().texteProperty().get()).isEqualTo("22/11/2026");
        etSi.reponse().texteProperty().set("21/11/26");
        etSi.essayer();
        assertThat(constat(0)).contains("reste");
        assertThat(constat(1)).contains("R30");
    }

    @Test
    void whatIsOnlyToBeEnteredIsSaidWithoutARule() {
        essayer(Donnee.NUMERO_ADHERENT, "00042");
        assertThat(essai().constats()).hasSize(1);
        assertThat(essai().constats().getFirst().ecarts().getFirst()).contains("en moins");
        essayer(Donnee.NUMERO_ADHERENT, "00043");
        etSi.oublier();
        assertThat(essai().changements()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidAndChangesNothing() {
        essayer(Donnee.DATE_SOINS, "31/02/2026");
        assertThat(etSi.reponse().erreurProperty().get()).contains("ne se lit pas");
        essayer(Donnee.AMO, "026");
        assertThat(etSi.reponse().erreurProperty().get()).contains("régime");
        essayer(Donnee.NUMERO_AMC, " ");
        assertThat(etSi.reponse().erreurProperty().get()).contains("Répondez");
        etSi.donneeProperty().set(Donnee.DROITS);
        etSi.reponse().texteProperty().set("02/01/2026");
        etSi.reponse().finProperty().set("01/01/2026");
        etSi.essayer();
        assertThat(etSi.reponse().erreurProperty().get()).contains("avant de commencer");
        assertThat(essai().changements()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Donnee.class)
    void everyFieldTheRulesReadMayBeChangedOrForgotten(Donnee donnee) {
        etSi.donneeProperty().set(donnee);
        etSi.oublier();
        var offerts = etSi.reponse().poseeProperty().get().choix();
        var jour = donnee == Donnee.DATE_SOINS || donnee == Donnee.DROITS;
        etSi.reponse()
                .texteProperty()
                .set(
                        offerts.isEmpty()
                                ? jour ? "02/01/2026" : "01 751 0000"
                                : offerts.getLast().valeur());
        etSi.essayer();
        assertThat(etSi.reponse().erreurProperty().get()).isEmpty();
        assertThat(etSi.libelle(donnee)).isNotBlank();
    }

    private void essayer(Donnee donnee, String valeur) {
        etSi.donneeProperty().set(donnee);
        etSi.reponse().texteProperty().set(valeur);
        etSi.essayer();
    }

    private EtSiViewModel.Essai essai() {
        return etSi.essaiProperty().get();
    }

    private String constat(int rang) {
        return essai().constats().get(rang).texte();
    }
}
