package fr.guichet.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.regles.Decision;
import fr.guichet.regles.Justificatif;
import fr.guichet.regles.Tables;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A kept decision taken again: on the tables of its day, and on those in force. */
class RejeuTest {

    @TempDir Path dossier;
    private Cabinet cabinet;
    private CouvertureViewModel model;

    @BeforeEach
    void valider() {
        cabinet = new Cabinet(dossier);
        model = cabinet.modele();
        model.ouvrir(cabinet.patientId);
        model.ajouter(Justificatif.ATTESTATION_PAPIER);
        model.saisie().formulaire().champ(Rubrique.NUMERO_AMC).saisir("0379906753");
        model.valider();
    }

    @AfterEach
    void fermer() {
        cabinet.close();
    }

    @Test
    void theSameTablesLeadToTheSameDecision() {
        var rejeu = rejouer();
        assertThat(rejeu.colonnes()).hasSize(3);
        assertThat(rejeu.constats()).allMatch(ConstatRejeu::pareil);
        assertThat(rejeu.constats()).allMatch(constat -> constat.ecarts().isEmpty());
        assertThat(rejeu.lignes()).noneMatch(LigneRejeu::change);
        assertThat(ligne(rejeu, "Décision").valeurs())
                .containsExactly("GESTION UNIQUE", "GESTION UNIQUE", "GESTION UNIQUE");
        assertThat(rejeu.remarque()).contains("22/11/2026").contains("viamedis");
    }

    @Test
    void withTodaysTablesWhatChangedIsSaidAndWhichRuleMadeIt() {
        cabinet.tables =
                Tables.de(
                        List.of(
                                Cabinet.dre(
                                        "GROUPAMA GRAND EST",
                                        "0379906753",
                                        "OC",
                                        null,
                                        "75990010",
                                        "OC",
                                        "001",
                                        "oc.rss.fr")),
                        List.of(),
                        List.of(),
                        List.of());
        var rejeu = rejouer();
        var ceJour = rejeu.constats().getFirst();
        assertThat(ceJour.pareil()).isTrue();
        assertThat(ceJour.texte()).contains("règle par règle");

        var depuis = rejeu.constats().getLast();
        assertThat(depuis.pareil()).isFalse();
        assertThat(depuis.ecarts())
                .anyMatch(e -> e.startsWith("Décision") && e.contains("DRE"))
                .anyMatch(e -> e.startsWith("Convention") && e.endsWith("«\u00a0RO\u00a0»."))
                .anyMatch(e -> e.startsWith("Nom de domaine") && e.contains("oc.rss.fr"))
                .anyMatch(e -> e.startsWith("Alerte en plus") && e.contains("code"))
                .anyMatch(e -> e.startsWith("Alerte en moins") && e.endsWith("(règle R90)"));
        assertThat(depuis.ecarts().getLast()).contains("R100").contains("R90");

        assertThat(ligne(rejeu, "Décision").change()).isTrue();
        assertThat(ligne(rejeu, "Lues dans les tables").valeurs().getFirst())
                .contains("2 lignes")
                .contains("026710000");
        assertThat(ligne(rejeu, "Lues dans les tables").valeurs().getLast()).contains("oc.rss.fr");
    }

    @Test
    void aDecisionWithoutItsTablesIsReplayedOnTodaysOnly() {
        cabinet.oublierTables();
        var rejeu = rejouer();
        assertThat(rejeu.colonnes()).hasSize(2);
        assertThat(rejeu.constats().getFirst().texte()).contains("n’ont pas été gardées");
        assertThat(rejeu.constats().getFirst().pareil()).isFalse();
        assertThat(rejeu.constats().getLast().pareil()).isTrue();
        assertThat(rejeu.lignes()).allMatch(ligne -> ligne.valeurs().size() == 2);
    }

    @Test
    void rulesThatChangedSinceAreSaid() {
        var autre = gardee("\"R90\"", "\"R91\"");
        assertThat(autre.fidelite()).isEqualTo(Rejeu.Fidelite.AUTREMENT_DITE);
        var sansAlertes = gardee("NUMERO_ADHERENT_MANQUANT", "NIR_DIFFERENT");
        assertThat(sansAlertes.fidelite()).isEqualTo(Rejeu.Fidelite.ROMPUE);
    }

    @Test
    void theAgeOfATableIsNoChangeOfItsRules() {
        var rejeu = gardee("NUMERO_ADHERENT_MANQUANT", "TABLE_ANCIENNE");
        assertThat(rejeu.gardeeSansAge().alertes()).hasSize(rejeu.gardee().alertes().size() - 1);
        assertThat(rejeu.gardeeSansAge().alertes())
                .isSubsetOf(rejeu.ceJour().map(Decision::alertes).orElseThrow());
    }

    @Test
    void theReplayIsPrintedWithWhatItShows() {
        rejouer().imprimer();
        var imprime = cabinet.imprimes.getFirst();
        assertThat(imprime.colonnes()).hasSize(4);
        assertThat(imprime.titre()).contains("22/11/2026");
        assertThat(imprime.lignes().getFirst().get(2)).contains("règle par règle");
        assertThat(imprime.lignes()).allMatch(ligne -> ligne.size() == 4);
    }

    private RejeuViewModel rejouer() {
        var rejeux = new ArrayList<RejeuViewModel>();
        model.validees().rejouer(model.validees().liste().getFirst(), rejeux::add);
        return rejeux.getFirst();
    }

    /** As a program of other rules would have kept it. */
    private Rejeu gardee(String mot, String autre) {
        cabinet.reecrireDecisions(mot, autre);
        var id = model.validees().liste().getFirst().id();
        return Rejeu.de(cabinet.decisions.findGardee(id), cabinet.referentiel());
    }

    private static LigneRejeu ligne(RejeuViewModel rejeu, String libelle) {
        return rejeu.lignes().stream()
                .filter(ligne -> ligne.libelle().equals(libelle))
                .findFirst()
                .orElseThrow();
    }
}
