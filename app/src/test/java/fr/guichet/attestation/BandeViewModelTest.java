package fr.guichet.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.valeur.Periode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the band does, on a real base: the ways in, and what becomes of an attestation. */
class BandeViewModelTest {

    @TempDir Path dossier;
    private CabinetAttestations cabinet;
    private BandeViewModel bande;
    private final List<Arrivage> arrivages = new ArrayList<>();
    private GardeViewModel garde;

    @BeforeEach
    void ouvrir() {
        cabinet = new CabinetAttestations(dossier);
        bande = cabinet.bande(this::revoir);
        bande.charger();
    }

    @AfterEach
    void fermer() {
        cabinet.close();
    }

    private void revoir(Arrivage arrivage, Runnable gardee) {
        arrivages.add(arrivage);
        garde = cabinet.garde(arrivage, gardee);
    }

    @Test
    void anImportedFileIsProposedForTheCoverInForceThenKept() {
        cabinet.dialogues.fichier = cabinet.image("carte.png", 1);
        bande.importer();
        assertThat(garde.fiche().libelleProperty().get()).isEqualTo("Attestation VIAMEDIS 2026");
        assertThat(garde.fiche().duProperty().get()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(garde.pageProperty().get().getWidth()).isEqualTo(620);
        assertThat(cabinet.lignes()).isZero();

        garde.garder();

        assertThat(garde.finiProperty().get()).isTrue();
        assertThat(bande.cartes())
                .singleElement()
                .satisfies(carte -> {
                    assertThat(carte.couverture()).isEqualTo("VIAMEDIS");
                    assertThat(carte.droits()).isEqualTo("du 01/01/2026 au 31/12/2026");
                    assertThat(carte.vignette().getHeight()).isEqualTo(Vignette.COTE);
                });
        assertThat(cabinet.attestationRecue()).isTrue();
        assertThat(cabinet.preuvesRelues).isEqualTo(1);
        assertThat(garde.peutFermer()).isTrue();
    }

    @Test
    void severalFilesAreLookedAtOneAfterTheOther() {
        bande.prendre(
                List.of(cabinet.image("a.png", 1), cabinet.image("b.png", 2)), Origine.IMPORT);
        assertThat(garde.rangProperty().get()).isEqualTo("Attestation 1 sur 2");
        garde.fiche().libelleProperty().set("Recto");
        garde.garder();
        assertThat(garde.rangProperty().get()).isEqualTo("Attestation 2 sur 2");
        garde.fiche().couvertureProperty().set(garde.fiche().couvertures().getFirst());
        garde.fiche().libelleProperty().set("Verso");
        garde.garder();

        assertThat(noms()).containsExactlyInAnyOrder("Recto", "Verso");
        assertThat(garde.finiProperty().get()).isTrue();
    }

    @Test
    void whatIsGivenUpLeavesNoFile() {
        bande.prendre(
                List.of(cabinet.image("a.png", 1), cabinet.image("b.png", 2)), Origine.IMPORT);
        garde.garder();
        var abandonnee = arrivages.getFirst().recues().get(1);
        cabinet.dialogues.accepte = false;
        assertThat(garde.peutFermer()).isFalse();
        cabinet.dialogues.accepte = true;
        assertThat(garde.peutFermer()).isTrue();

        assertThat(cabinet.depot.chemin(abandonnee.fichier())).doesNotExist();
        assertThat(cabinet.lignes()).isEqualTo(1);
    }

    @Test
    void aNameAndAPeriodThatHoldAreAskedFor() {
        bande.prendre(List.of(cabinet.image("a.png", 1)), Origine.IMPORT);
        garde.fiche().libelleProperty().set(" ");
        garde.garder();
        assertThat(garde.fiche().fauteProperty().get()).isNotEmpty();
        garde.fiche().libelleProperty().set("Carte");
        garde.fiche().duProperty().set(LocalDate.of(2027, 1, 1));
        garde.garder();
        assertThat(garde.fiche().fauteProperty().get()).isNotEmpty();
        assertThat(cabinet.lignes()).isZero();
    }

    @Test
    void aPictureIsPastedAndSoAreCopiedFiles() {
        cabinet.pressePapiers.image = new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB);
        bande.coller();
        garde.garder();
        cabinet.pressePapiers.fichiers = List.of(cabinet.image("copie.png", 2));
        bande.coller();
        garde.garder();
        assertThat(bande.cartes())
                .extracting(c -> c.attestation().origine())
                .containsExactly(Origine.COLLE, Origine.COLLE);

        cabinet.pressePapiers.image = null;
        cabinet.pressePapiers.fichiers = List.of();
        bande.coller();
        assertThat(cabinet.dialogues.textes.getLast()).contains("ni image ni fichier");
    }

    @Test
    void theFileOfThisPatientIsNotTakenTwiceAndTheFileOfAnotherIsAskedAbout() throws Exception {
        var deja = cabinet.garder(1);
        bande.prendre(List.of(cabinet.image("a.png", 1)), Origine.IMPORT);
        assertThat(arrivages).isEmpty();
        assertThat(cabinet.dialogues.textes.getLast()).contains("sous le nom", "Carte");
        cabinet.repository.retirer(deja.id(), CabinetAttestations.INSTANT);
        bande.prendre(List.of(cabinet.image("a.png", 1)), Origine.IMPORT);
        assertThat(cabinet.dialogues.textes.getLast()).contains("corbeille");

        cabinet.reception.garder(
                new AGarder(
                        cabinet.autrePatient,
                        null,
                        cabinet.recevoir(cabinet.image("b.png", 2)),
                        "Famille",
                        Periode.INCONNUE,
                        null),
                CabinetAttestations.INSTANT);
        cabinet.dialogues.accepte = false;
        bande.prendre(List.of(cabinet.image("b.png", 2)), Origine.IMPORT);
        assertThat(arrivages).isEmpty();
        assertThat(cabinet.dialogues.textes.getLast())
                .contains("autre patient")
                .doesNotContain("AUTRE", "Famille");
        cabinet.dialogues.accepte = true;
        bande.prendre(List.of(cabinet.image("b.png", 2)), Origine.IMPORT);
        assertThat(arrivages).hasSize(1);
    }

    @Test
    void whatIsRefusedIsNamedAndTheOthersAreTaken() throws Exception {
        var texte = Files.writeString(dossier.resolve("lettre.png"), "bonjour");
        bande.prendre(
                List.of(texte, cabinet.image("a.png", 1), cabinet.image("b.png", 1)),
                Origine.IMPORT);
        assertThat(cabinet.dialogues.textes.getLast()).startsWith("lettre.png\u00a0: ");
        assertThat(arrivages).singleElement().satisfies(a -> assertThat(a.recues()).hasSize(1));
    }

    @Test
    void theFileOfAScanIsNeededNoMoreOnceItIsCopied() throws Exception {
        var scan = cabinet.image("scan.png", 1);
        bande.scanner(scan);
        Files.delete(scan);
        garde.garder();
        assertThat(bande.cartes().getFirst().attestation().origine()).isEqualTo(Origine.SCAN);
    }

    @Test
    void aNewerOneTakesThePlaceAndTheOlderIsInItsHistory() {
        cabinet.garder(1);
        bande.charger();
        cabinet.dialogues.fichier = cabinet.image("neuve.png", 2);
        bande.remplacerParImport(bande.cartes().getFirst());
        garde.garder();

        assertThat(noms()).containsExactly("Attestation VIAMEDIS 2026");
        assertThat(bande.cartes().getFirst().anciennes()).isEqualTo(1);
        assertThat(bande.historique(bande.cartes().getFirst()).liste())
                .extracting(Attestation::libelle)
                .containsExactly("Carte");
    }

    @Test
    void oneIsRenamedRemovedTakenBackAndRemovedForGood() {
        var gardee = cabinet.garder(1, cabinet.couverture, null);
        bande.charger();
        var modification = bande.modification(bande.cartes().getFirst());
        assertThat(modification.fiche().libelleProperty().get()).isEqualTo("Carte");
        modification.fiche().libelleProperty().set("Carte verte");
        modification.garder();
        assertThat(noms()).containsExactly("Carte verte");

        cabinet.dialogues.accepte = false;
        bande.retirer(bande.cartes().getFirst());
        assertThat(noms()).hasSize(1);
        cabinet.dialogues.accepte = true;
        bande.retirer(bande.cartes().getFirst());
        assertThat(cabinet.dialogues.textes.getLast()).contains("VIAMEDIS", "décochée");
        assertThat(noms()).isEmpty();
        assertThat(cabinet.attestationRecue()).isFalse();
        assertThat(bande.enCorbeilleProperty().get()).isEqualTo(1);

        var corbeille = bande.corbeille();
        corbeille.restaurer(corbeille.liste().getFirst());
        assertThat(corbeille.liste()).isEmpty();
        assertThat(noms()).containsExactly("Carte verte");
        bande.retirer(bande.cartes().getFirst());
        corbeille = bande.corbeille();
        corbeille.vider();
        assertThat(cabinet.lignes()).isZero();
        assertThat(cabinet.depot.chemin(gardee.fichier())).doesNotExist();
    }

    @Test
    void theBytesReceivedAreExportedUnlessTheyChanged() throws Exception {
        var source = cabinet.image("carte.png", 1);
        var gardee = cabinet.garder(1);
        bande.charger();
        cabinet.dialogues.fichier = dossier.resolve("sortie.png");
        bande.exporter(bande.cartes().getFirst());
        assertThat(Files.mismatch(source, dossier.resolve("sortie.png"))).isEqualTo(-1);

        var vue = bande.visionneuse(gardee);
        vue.aller(1);
        assertThat(vue.imageProperty().get().getWidth()).isEqualTo(620);
        vue.aller(2);
        assertThat(vue.pageProperty().get()).isEqualTo(1);
    }

    private List<String> noms() {
        return bande.cartes().stream().map(c -> c.attestation().libelle()).toList();
    }
}
