package fr.guichet.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.Nombres;
import fr.guichet.regles.Amo;
import fr.guichet.regles.Champ;
import fr.guichet.regles.Justificatif;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class SaisieViewModelTest {

    @TempDir Path dossier;
    private Cabinet cabinet;
    private SaisieViewModel saisie;
    private final List<Champ> vus = new ArrayList<>();

    @BeforeEach
    void ouvrir() {
        cabinet = new Cabinet(dossier);
        saisie = new SaisieViewModel(cabinet.referentiel(), (_, _) -> "");
        saisie.suivre(
                new Curseur() {
                    @Override
                    public void vers(Champ champ) {
                        vus.add(champ);
                    }

                    @Override
                    public void versDateSoins() {
                        vus.add(null);
                    }
                });
        saisie.dateSoins().charger(Cabinet.JOUR);
        saisie.assurer(Cabinet.MSA_BAS_RHIN);
        saisie.charger(Couverture.nouvelle(1, Justificatif.ATTESTATION_PAPIER));
    }

    @AfterEach
    void fermer() {
        cabinet.close();
    }

    @Test
    void typingTheNumberFillsTheRestFromTheLineTheDecisionUses() {
        saisir(Rubrique.NUMERO_AMC, "75 990 010");
        assertThat(titre()).isEqualTo("DRE — VIAMEDIS");
        assertThat(valeur(Rubrique.NOM_ORGANISME)).isEqualTo(table("VIAMEDIS"));
        assertThat(valeur(Rubrique.TYPES_CONVENTION)).isEqualTo(table("VM"));
        assertThat(valeur(Rubrique.CODE_AIGUILLAGE_STS)).isEqualTo(table("8"));
        assertThat(valeur(Rubrique.IDENTIFIANT_HOTE)).isEqualTo(table("001"));
        assertThat(valeur(Rubrique.NOM_DOMAINE)).isEqualTo(table("viamedis.rss.fr"));
        assertThat(valeur(Rubrique.ORGANISME_TIERS_PAYEUR)).isEqualTo(table("VIAMEDIS"));
    }

    @Test
    void theAnnuaireGivesANameAndNothingThatTheRulesRead() {
        saisir(Rubrique.NUMERO_AMC, "0434243085");
        assertThat(valeur(Rubrique.NOM_ORGANISME))
                .isEqualTo(new Valeur("OCIANE", Origine.ANNUAIRE));
        var avec = saisie.prise().orElseThrow().decision();
        saisir(Rubrique.NUMERO_AMC, "0434243086");
        assertThat(saisie.formulaire().champ(Rubrique.NOM_ORGANISME).valeur()).isEmpty();
        assertThat(saisie.prise().orElseThrow().decision().mode()).isEqualTo(avec.mode());
    }

    @Test
    void whatTheTablesFillNeverEntersTheDecision() {
        saisir(Rubrique.NUMERO_AMC, "75990010");
        var prise = saisie.prise().orElseThrow();
        assertThat(prise.situation().support().typesConvention()).isEmpty();
        assertThat(prise.situation().support().nomDomaine()).isNull();
    }

    @Test
    void whatTheCardPrintsWinsOverTheTableUntilItIsCleared() {
        saisir(Rubrique.NUMERO_AMC, "75990010");
        saisir(Rubrique.IDENTIFIANT_HOTE, "777");
        assertThat(facturation("Identifiant hôte")).isEqualTo("777");
        saisir(Rubrique.IDENTIFIANT_HOTE, null);
        assertThat(valeur(Rubrique.IDENTIFIANT_HOTE)).isEqualTo(table("001"));
        assertThat(facturation("Identifiant hôte")).isEqualTo("001");
    }

    @Test
    void gestionUniqueShowsItsMaskAndNoAddress() {
        saisir(Rubrique.NUMERO_AMC, "379906753");
        assertThat(titre()).isEqualTo("GESTION UNIQUE");
        assertThat(valeur(Rubrique.CRITERE_SECONDAIRE)).isEqualTo(table("026710000"));
        assertThat(saisie.formulaire().champ(Rubrique.CODE_AIGUILLAGE_STS).valeur()).isEmpty();
        assertThat(saisie.decision().presentationProperty().get().note())
                .isEqualTo("Mutuelle en Gestion unique : FSE avec Part AMC");
    }

    @Test
    void answeringAQuestionFillsTheFieldAsTheCardWould() {
        saisir(Rubrique.NUMERO_AMC, "783332414");
        var question = saisie.decision().presentationProperty().get().questions().getFirst();
        assertThat(question.choix())
                .extracting(QuestionPosee.Choix::libelle)
                .containsExactly("OC", "SP · SP santé");
        saisie.decision().repondre(question.champ(), "SP");
        assertThat(valeur(Rubrique.TYPES_CONVENTION)).isEqualTo(Valeur.duSupport("SP"));
        assertThat(titre()).startsWith("DRE");
        assertThat(facturation("Nom de domaine")).isEqualTo("spsante.rss.fr");
    }

    @Test
    void theLinesOfAnUnsettledOrganismeFillOnlyWhatTheyShare() {
        saisir(Rubrique.NUMERO_AMC, "783332414");
        assertThat(valeur(Rubrique.NOM_ORGANISME)).isEqualTo(table("MUTUELLE DES VIGNES"));
        assertThat(saisie.formulaire().champ(Rubrique.TYPES_CONVENTION).valeur()).isEmpty();
        assertThat(saisie.organisme().typesPossibles()).containsExactlyInAnyOrder("OC", "SP");
    }

    @Test
    void thePracticesRecordFillsWhereTheTablesSayNothing() {
        saisir(Rubrique.NUMERO_AMC, "1221212145");
        assertThat(valeur(Rubrique.NOM_ORGANISME))
                .isEqualTo(new Valeur("MUTUELLE LOCALE DU PORT", Origine.FICHE));
        assertThat(valeur(Rubrique.NUMERO_COMPLEMENTAIRE))
                .isEqualTo(new Valeur("1221212145", Origine.FICHE));
        assertThat(titre()).isEqualTo("GESTION UNIQUE");
    }

    @Test
    void aMutuelleNumberFindsTheOrganismeByItsCorrespondance() {
        saisir(Rubrique.NUMERO_MUTUELLE, "42424242");
        assertThat(valeur(Rubrique.NUMERO_AMC)).isEqualTo(table("75990010"));
        saisir(Rubrique.NUMERO_MUTUELLE, null);
        assertThat(saisie.formulaire().champ(Rubrique.NUMERO_AMC).valeur()).isEmpty();
    }

    @Test
    void takingAnOrganismeFromTheListIsReadingItOnTheCard() {
        saisir(Rubrique.NOM_ORGANISME, "viam");
        saisie.organisme().choisir(saisie.organisme().chercher("viamdis").getFirst());
        assertThat(valeur(Rubrique.NUMERO_AMC)).isEqualTo(Valeur.duSupport("75990010"));
        assertThat(valeur(Rubrique.NOM_ORGANISME)).isEqualTo(table("VIAMEDIS"));
    }

    @Test
    void datesThatCannotBeKeptStayOnScreenAndTakeTheCursor() {
        saisir(Rubrique.NUMERO_AMC, "75990010");
        saisie.formulaire().droitsDu().texteProperty().set("01/01/2027");
        saisie.formulaire().droitsAu().texteProperty().set("31/12/2026");
        assertThat(saisie.formulaire().erreurDroits().get()).contains("avant de commencer");
        assertThat(titre()).startsWith("DRE");
        assertThat(saisie.corrigee()).isFalse();
        assertThat(vus).containsExactly(Champ.DROITS);
        saisie.formulaire().droitsDu().texteProperty().set("01/01/2026");
        assertThat(saisie.corrigee()).isTrue();
    }

    @Test
    void withoutADayOfCareNothingIsDecided() {
        saisie.dateSoins().texteProperty().set("");
        assertThat(saisie.decision().presentationProperty().get()).isNull();
        assertThat(saisie.decision().remarqueProperty().get()).contains("date des soins");
        assertThat(saisie.corrigee()).isFalse();
    }

    @Test
    void rightsAreTestedOnTheDayOfCare() {
        saisir(Rubrique.NUMERO_AMC, "75990010");
        saisie.formulaire().droitsAu().texteProperty().set("31/12/2026");
        assertThat(titre()).startsWith("DRE");
        saisie.dateSoins().texteProperty().set(Nombres.texte(Cabinet.JOUR.plusYears(1)));
        assertThat(titre()).isEqualTo("SANS TIERS PAYANT AMC");
    }

    @Test
    void anUnknownCaisseIsAskedForInAnotherTab() {
        saisie.assurer(Amo.INCONNUE);
        saisir(Rubrique.NUMERO_AMC, "379906753");
        var question = saisie.decision().presentationProperty().get().questions().getFirst();
        saisie.decision().montrer(question.champ());
        assertThat(vus).containsExactly(Champ.AMO);
    }

    @Test
    void onlyWhatIsTypedMakesAChange() {
        assertThat(saisie.modifieeProperty().get()).isFalse();
        saisir(Rubrique.NUMERO_AMC, "75990010");
        assertThat(saisie.modifieeProperty().get()).isTrue();
        saisir(Rubrique.NUMERO_AMC, null);
        assertThat(saisie.modifieeProperty().get()).isFalse();
        saisie.formulaire().droitsDu().texteProperty().set("32");
        assertThat(saisie.modifieeProperty().get()).isTrue();
    }

    private void saisir(Rubrique rubrique, String texte) {
        saisie.formulaire().champ(rubrique).saisir(texte);
    }

    private Valeur valeur(Rubrique rubrique) {
        return saisie.formulaire().champ(rubrique).valeur().orElseThrow();
    }

    private static Valeur table(String texte) {
        return new Valeur(texte, Origine.TABLE);
    }

    private String titre() {
        return saisie.decision().presentationProperty().get().titre();
    }

    private String facturation(String libelle) {
        return saisie.decision().presentationProperty().get().facturation().stream()
                .filter(ligne -> ligne.libelle().equals(libelle))
                .findFirst()
                .orElseThrow()
                .valeur();
    }
}
