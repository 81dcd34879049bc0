package fr.guichet.attestation.revue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.attestation.lecture.ChampLu;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What she makes of the fields: other readings, words of the page, her own typing. */
class FicheViewModelTest {

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

    private PieceViewModel piece() {
        return cabinet.revoir(cabinet.recevoir()).pieceProperty().get();
    }

    @Test
    void doubtfulLettersAreReadOtherwiseRoundAndRound() {
        cabinet.lit(ChampLu.ADHERENT, 0, "S0012", "Une lettre est douteuse.", "50012", "SO012");
        var champ = piece().fiche().champ(ChampLu.ADHERENT);
        assertThat(champ.provenanceProperty().get()).isEqualTo("OCR");
        assertThat(champ.douteProperty().get()).isEqualTo("Une lettre est douteuse.");
        champ.autre(1);
        assertThat(champ.texteProperty().get()).isEqualTo("50012");
        assertThat(champ.douteProperty().get()).isEmpty();
        champ.autre(1);
        champ.autre(1);
        assertThat(champ.texteProperty().get()).isEqualTo("S0012");
        champ.autre(-1);
        assertThat(champ.texteProperty().get()).isEqualTo("SO012");
    }

    @Test
    void aWordPointedAtGoesIntoTheFieldInHand() {
        cabinet.mot("Adhérent").mot("0042:").mot("PEC").mot("77");
        var piece = piece();
        var fiche = piece.fiche();
        piece.pointer(0.55, 0.11, false);
        assertThat(fiche.champs().allMatch(c -> c.texte().isEmpty())).isTrue();

        var adherent = fiche.champ(ChampLu.ADHERENT);
        fiche.enMainProperty().set(adherent);
        piece.pointer(0.55, 0.11, false);
        assertThat(adherent.texteProperty().get()).isEqualTo("0042");
        assertThat(adherent.provenanceProperty().get()).isEqualTo("MONTRE");
        assertThat(adherent.endroitProperty().get().zone().y()).isEqualTo(0.1);
        piece.pointer(0.55, 0.31, true);
        assertThat(adherent.texteProperty().get()).isEqualTo("0042 77");
        assertThat(adherent.endroitProperty().get().zone().hauteur()).isGreaterThan(0.2);
        piece.pointer(0.05, 0.9, false);
        assertThat(adherent.texteProperty().get()).isEqualTo("0042 77");

        var dentaire = fiche.champ(ChampLu.DENTAIRE);
        fiche.enMainProperty().set(dentaire);
        piece.pointer(0.55, 0.21, false);
        assertThat(dentaire.texteProperty().get()).isEqualTo("oui");
    }

    @Test
    void twoTypesOfConventionStandInOneField() {
        cabinet.carte(ChampLu.TYPE_CONVENTION, "OC");
        var oc = cabinet.lues.getFirst();
        cabinet.carte(ChampLu.TYPE_CONVENTION, "SP").lues.add(0, oc);
        assertThat(piece().fiche().champ(ChampLu.TYPE_CONVENTION).texteProperty().get())
                .isEqualTo("OC/SP");
    }

    @Test
    void whatIsNotTakenIsNotJudged() {
        cabinet.carte(ChampLu.AMC, "75990010123");
        var champ = piece().fiche().champ(ChampLu.AMC);
        assertThat(champ.douteProperty().get()).contains("10 chiffres");
        champ.reprisProperty().set(false);
        assertThat(champ.douteProperty().get()).isEmpty();
    }

    @Test
    void anotherBeneficiarysFieldsReplaceWhatWasTyped() {
        cabinet.carteDuPatient().beneficiaire(2, "ESSAI", "Noé", "2015-03-02", null);
        var fiche = piece().fiche();
        assertThat(fiche.beneficiaireProperty().get().libelle())
                .isEqualTo("ESSAI Camille, 12/05/1985");
        fiche.champ(ChampLu.PRENOM).texteProperty().set("Camil");
        fiche.beneficiaireProperty().set(fiche.beneficiaires().getLast());
        assertThat(fiche.champ(ChampLu.PRENOM).texteProperty().get()).isEqualTo("Noé");
        assertThat(fiche.champ(ChampLu.NIR).texteProperty().get()).isEmpty();
        assertThat(fiche.avisProperty().get().gravite()).isEqualTo(Avis.Gravite.UN_AUTRE);
    }
}
