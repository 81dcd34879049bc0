package fr.guichet.devis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.impression.Tableau;
import fr.guichet.common.valeur.Euros;
import fr.guichet.regles.calcul.Parametre;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

class DevisDuPatientViewModelTest {

    @TempDir Path dossier;
    private CabinetDevis cabinet;
    private DevisDuPatientViewModel model;

    @BeforeEach
    void ouvrir() {
        cabinet = new CabinetDevis(dossier);
        rouvrir();
    }

    private void rouvrir() {
        model = cabinet.modele();
        model.ouvrir(cabinet.patient, null);
    }

    @AfterEach
    void fermer() {
        cabinet.close();
    }

    @Test
    void aNewOneStandsOnTheCoverInForceAndLeavingItEmptyLosesNothing() {
        model.nouveau();
        var prise = model.enMain().couverture().priseProperty().get();
        assertThat(prise.codeAiguillage()).isEqualTo("8");
        assertThat(prise.versionTables()).isEqualTo("viamedis du 12/11/2026");
        assertThat(prise.avis()).isNull();
        assertThat(model.peutQuitter()).isTrue();
        assertThat(cabinet.dialogues.textes).isEmpty();
    }

    @Test
    void whatIsEnteredIsWorkedOutSavedAndFoundAgain() {
        entrer();
        assertThat(model.enMain().totalProperty().get().reste()).isEqualTo(new Euros(188_00));
        model.valider();
        assertThat(model.enMain().modifieProperty().get()).isFalse();

        rouvrir();
        assertThat(model.liste()).hasSize(1);
        assertThat(model.enMain().totalProperty().get().amc()).isEqualTo(new Euros(240_00));
        assertThat(ligne(0).libelleProperty().get()).contains("prothèse amovible");
        assertThat(ligne(0).panierProperty().get().panier()).isEqualTo(Panier.MODERE);
        assertThat(model.peutQuitter()).isTrue();
    }

    @Test
    void anAmountThatCannotBeReadIsNotSavedAndSaysWhy() {
        entrer();
        ligne(0).honorairesProperty().set("12,345");
        model.valider();
        assertThat(model.messageProperty().get()).contains("12,345");
        assertThat(cabinet.repository.findByPatient(cabinet.patient)).isEmpty();
        assertThat(model.enMain().totalProperty().get().reste()).isNull();
    }

    @Test
    void leavingAChangeIsAskedFirst() {
        entrer();
        cabinet.dialogues.accepte = false;
        assertThat(model.peutQuitter()).isFalse();
        model.annuler();
        assertThat(model.enMain().lignes().lire()).hasSize(1);
        cabinet.dialogues.accepte = true;
        model.annuler();
        assertThat(model.courantProperty().get()).isNull();
    }

    @Test
    void aCopyIsAnotherOneAndDeletingItLeavesTheFirst() {
        entrer();
        model.valider();
        model.dupliquer();
        cabinet.dialogues.accepte = false;
        assertThat(model.peutQuitter()).as("la copie n’est pas enregistrée").isFalse();
        cabinet.dialogues.accepte = true;
        model.valider();
        assertThat(model.liste()).hasSize(2);
        model.supprimer();
        assertThat(model.liste()).hasSize(1);
        assertThat(cabinet.repository.findByPatient(cabinet.patient)).isEqualTo(model.liste());
    }

    @Test
    void aLineRemovedIsTakenBackInItsPlace() {
        entrer();
        var lignes = model.enMain().lignes();
        lignes.ajouter();
        ligne(1).libelleProperty().set("Autre");
        var avant = lignes.lire();
        lignes.choisieProperty().set(ligne(0));
        lignes.retirer();
        assertThat(lignes.lire()).hasSize(1);
        lignes.reprendre();
        assertThat(lignes.lire()).isEqualTo(avant);
        assertThat(lignes.reprenable().get()).isFalse();
    }

    @Test
    void aCodeNotInTheListIsTakenAsTyped() {
        entrer();
        ligne(0).codeProperty().set("zzzz999");
        assertThat(ligne(0).lire().code()).isEqualTo("ZZZZ999");
        assertThat(ligne(0).panierProperty().get()).isNull();
    }

    @Test
    void aDevisKeepsItsCoverAsItStoodOnceThatIsGone() {
        entrer();
        model.valider();
        cabinet.retirerLaCouverture();
        rouvrir();
        assertThat(model.enMain().couverture().choisiProperty().get().libelle())
                .contains("retirée");
        assertThat(model.enMain().totalProperty().get().amc()).isEqualTo(new Euros(240_00));
        assertThat(model.enMain().modifieProperty().get()).isFalse();
    }

    @Test
    void careOutsideTheRightsIsSaidAndADateBeforeTheReformChangesTheRate() {
        entrer();
        model.enMain().dateSoinsProperty().set(LocalDate.of(2023, 10, 14));
        assertThat(model.enMain().couverture().priseProperty().get().avis())
                .contains("hors des droits");
        assertThat(model.enMain().totalProperty().get().amo()).isEqualTo(new Euros(84_00));
    }

    @Test
    void thePaperSaysEstimationAndTheTablesAndItsFileNamesNobody() throws Exception {
        entrer();
        model.imprimer();
        var papier = cabinet.imprimes.getFirst();
        assertThat(papier.titre()).contains("Estimation", "ESSAI Camille");
        assertThat(papier.notes()).anyMatch(n -> n.contains("viamedis du 12/11/2026"));
        assertThat(papier.lignes()).hasSize(2);
        assertThat(papier.lignes().getLast()).contains(new Euros(188_00).toString());

        cabinet.dialogues.fichier = dossier.resolve("devis.pdf");
        model.enregistrerPdf();
        assertThat(Files.size(cabinet.dialogues.fichier)).isPositive();
    }

    @Test
    void theTarifDeConventionIsAskedKeptAndPrintedOnlyForAFormulaOfIt() {
        entrer();
        var formule = model.enMain().formule();
        formule.codeProperty().set("060");
        formule.valeurProperty(Parametre.TC).set("65");
        assertThat(model.enMain().totalProperty().get().motif()).contains("tarif de convention");
        ligne(0).tarifConventionProperty().set("380,50");
        assertThat(model.enMain().totalProperty().get().amc()).isEqualTo(new Euros(247_33));
        model.valider();
        rouvrir();
        assertThat(ligne(0).lire().tarifConvention()).isEqualTo(new Euros(380_50));
        model.imprimer();
        assertThat(cabinet.imprimes.getLast().lignes().getFirst())
                .contains(new Euros(380_50).toString());

        model.enMain().formule().codeProperty().set("052");
        ligne(0).tarifConventionProperty().set("?");
        model.valider();
        assertThat(model.messageProperty().get()).isEmpty();
        model.imprimer();
        assertThat(cabinet.imprimes.getLast().colonnes())
                .extracting(Tableau.Colonne::titre)
                .doesNotContain("Tarif conv.");
        assertThat(cabinet.repository.findByPatient(cabinet.patient).getFirst().lignes())
                .extracting(LigneDevis::tarifConvention)
                .containsOnlyNulls();
    }

    private void entrer() {
        model.nouveau();
        var devis = model.enMain();
        devis.libelleProperty().set("Prothèse");
        devis.formule().codeProperty().set("021");
        devis.formule().valeurProperty(Parametre.TR).set("200");
        ligne(0).codeProperty().set("HBLD046");
        ligne(0).honorairesProperty().set("500");
        ligne(0).baseProperty().set("120");
    }

    private LigneViewModel ligne(int rang) {
        return model.enMain().lignes().lignes().get(rang);
    }
}
