package fr.guichet.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.Progress;
import fr.guichet.decision.ParametresReader;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Justificatif;
import fr.guichet.regles.Regroupement;
import fr.guichet.regles.Tables;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class DecisionsToucheesTest {

    @Test
    void onlyThePatientsWhoseDecisionChangesAreNamed(@TempDir Path dossier) {
        try (var cabinet = new Cabinet(dossier)) {
            enregistrer(cabinet, "75990010");
            var touchees =
                    new DecisionsTouchees(
                                    new EnVigueurRepository(cabinet.database.jdbi()),
                                    ParametresReader.lire())
                            .entre(
                                    cabinet.tables,
                                    Tables.de(
                                            List.of(
                                                    Cabinet.dre(
                                                            "VIAMEDIS",
                                                            "75990010",
                                                            "VM",
                                                            "8",
                                                            "75990010",
                                                            "VM",
                                                            "001",
                                                            "nouveau.rss.fr")),
                                            List.of(),
                                            List.of(),
                                            List.of()),
                                    Cabinet.JOUR,
                                    Progress.AUCUN);
            assertThat(touchees)
                    .singleElement()
                    .satisfies(touchee -> {
                        assertThat(touchee.nom()).isEqualTo("ESSAI Camille");
                        assertThat(touchee.avant().texte())
                                .isEqualTo("DRE · VM · STS 8 · viamedis.rss.fr");
                        assertThat(touchee.apres().texte())
                                .isEqualTo("DRE · VM · STS 8 · nouveau.rss.fr");
                    });
        }
    }

    @Test
    void theSameTablesTouchNobody(@TempDir Path dossier) {
        try (var cabinet = new Cabinet(dossier)) {
            enregistrer(cabinet, "783332414");
            assertThat(
                            new DecisionsTouchees(
                                            new EnVigueurRepository(cabinet.database.jdbi()),
                                            ParametresReader.lire())
                                    .entre(
                                            cabinet.tables,
                                            cabinet.tables,
                                            Cabinet.JOUR,
                                            Progress.AUCUN))
                    .isEmpty();
        }
    }

    @Test
    void aRegroupementAloneCanMoveAPatient(@TempDir Path dossier) {
        try (var cabinet = new Cabinet(dossier)) {
            enregistrer(cabinet, "75990010");
            var avec =
                    Tables.de(
                            Cabinet.CONVENTIONS,
                            List.of(new Regroupement("075990010", null, "RO", "02???????", null)),
                            List.of(),
                            Cabinet.FICHES);

            assertThat(entre(cabinet, cabinet.tables, avec))
                    .singleElement()
                    .satisfies(t -> assertThat(t.apres().texte()).startsWith("Gestion unique"));
        }
    }

    @Test
    void aCorrespondanceAloneCanMoveAPatientWhoseCardGivesNoNumber(@TempDir Path dossier) {
        try (var cabinet = new Cabinet(dossier)) {
            enregistrer(cabinet, null);
            var avec =
                    Tables.de(
                            Cabinet.CONVENTIONS,
                            List.of(),
                            List.of(new Correspondance("????????", "026??????", "379906753", null)),
                            Cabinet.FICHES);

            assertThat(entre(cabinet, cabinet.tables, avec))
                    .singleElement()
                    .satisfies(t -> assertThat(t.apres().texte()).startsWith("Gestion unique"));
        }
    }

    private static List<DecisionsTouchees.Touchee> entre(
            Cabinet cabinet, Tables avant, Tables apres) {
        return new DecisionsTouchees(
                        new EnVigueurRepository(cabinet.database.jdbi()), ParametresReader.lire())
                .entre(avant, apres, Cabinet.JOUR, Progress.AUCUN);
    }

    private static void enregistrer(Cabinet cabinet, String numero) {
        var model = cabinet.modele();
        model.ouvrir(cabinet.patientId);
        model.ajouter(Justificatif.ATTESTATION_PAPIER);
        model.saisie().formulaire().champ(Rubrique.NUMERO_AMC).saisir(numero);
        model.valider();
    }
}
