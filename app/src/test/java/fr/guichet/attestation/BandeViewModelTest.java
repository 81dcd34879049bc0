package fr.guichet.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.valeur.Periode;
import fr.guichet.couverture.Couverture;

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
    private Runnable gardee;

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
        this.gardee = gardee;
    }

    /** What the review does with what came in last. */
    private void garder() {
        cabinet.garder(arrivages.getLast(), gardee);
    }

    @Test
    void anImportedFileIsLookedAtThenKept() {
        cabinet.dialogues.fichier = cabinet.image("carte.png", 1);
        bande.importer();
        var arrivage = arrivages.getLast();
        assertThat(arrivage.recues()).extracting(Recue::nom).containsExactly("carte");
        assertThat(arrivage.couvertures())
                .extracting(Couverture::id)
                .containsExactly(cabinet.couverture);
        assertThat(cabinet.lignes()).isZero();

        garder();

        assertThat(bande.cartes())
                .singleElement()
                .satisfies(carte -> {
                    assertThat(carte.couverture()).isEqualTo("VIAMEDIS");
                    assertThat(carte.droits()).isEqualTo("du 01/01/2026 au 31/12/2026");
                    assertThat(carte.vignette().getHeight()).isEqualTo(Vignette.COTE);
                });
        assertThat(cabinet.attestationRecue()).isTrue();
        assertThat(cabinet.preuvesRelues).isEqualTo(1);
    }

    @Test
    void severalFilesComeInTogether() {
        bande.prendre(
                List.of(cabinet.image("recto.png", 1), cabinet.image("verso.png", 2)),
                Origine.IMPORT);
        garder();
        assertThat(noms()).containsExactlyInAnyOrder("recto", "verso");
    }

    @Test
    void aNameAndAPeriodThatHoldAreAskedFor() {
        cabinet.garder(1);
        bande.charger();
        var modification = bande.modification(bande.cartes().getFirst());
        assertThat(modification.pageProperty().get().getWidth()).isEqualTo(620);
        modification.fiche().libelleProperty().set(" ");
        modification.valider();
        assertThat(modification.fiche().fauteProperty().get()).isNotEmpty();
        modification.fiche().libelleProperty().set("Autre");
        modification.fiche().duProperty().set(LocalDate.of(2027, 1, 1));
        modification.valider();
        assertThat(modification.fiche().fauteProperty().get()).isNotEmpty();
        assertThat(modification.finieProperty().get()).isFalse();
        assertThat(noms()).containsExactly("Carte");
    }

    @Test
    void aPictureIsPastedAndSoAreCopiedFiles() {
        cabinet.pressePapiers.image = new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB);
        bande.coller();
        garder();
        cabinet.pressePapiers.fichiers = List.of(cabinet.image("copie.png", 2));
        bande.coller();
        garder();
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
        garder();
        assertThat(bande.cartes().getFirst().attestation().origine()).isEqualTo(Origine.SCAN);
    }

    @Test
    void aNewerOneTakesThePlaceAndTheOlderIsInItsHistory() {
        cabinet.garder(1);
        bande.charger();
        cabinet.dialogues.fichier = cabinet.image("neuve.png", 2);
        bande.remplacerParImport(bande.cartes().getFirst());
        garder();

        assertThat(noms()).containsExactly("neuve");
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
        modification.valider();
        assertThat(modification.finieProperty().get()).isTrue();
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
