package fr.guichet.attestation.numerisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.guichet.common.Messages;
import fr.guichet.common.UserException;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

class NumerisationViewModelTest {

    @TempDir private Path dossier;
    private PosteDeScan poste;
    private final FauxScanner epson = new FauxScanner(FauxScanner.EPSON);
    private final FauxScanner reseau = new FauxScanner();

    @BeforeEach
    void open() {
        poste = new PosteDeScan(dossier);
    }

    @AfterEach
    void close() {
        poste.close();
    }

    @Test
    void takesTheFirstScannerFoundAtThreeHundredInGrey() {
        var model = poste.ouvrir(epson, reseau);

        assertThat(model.appareils().appareilProperty().get()).isEqualTo(FauxScanner.EPSON);
        assertThat(model.choix().demande()).contains(new Demande(Source.VITRE, 300, Couleur.GRIS));
        assertThat(model.choix().sources()).containsExactly(Source.VITRE, Source.CHARGEUR);
        assertThat(model.appareils().libelle(FauxScanner.EPSON)).contains("(ce poste)");
    }

    @Test
    void offersWhatEachSourceAllowsNearestToTheChoice() {
        var choix = poste.ouvrir(epson, reseau).choix();
        choix.couleurProperty().set(Couleur.COULEUR);

        choix.sourceProperty().set(Source.CHARGEUR);

        assertThat(choix.resolutions()).containsExactly(150, 600);
        assertThat(choix.demande()).contains(new Demande(Source.CHARGEUR, 150, Couleur.GRIS));
    }

    @Test
    void remembersTheChoiceForTheNextTime() {
        reseau.presents.add(FauxScanner.COPIEUR);
        var model = poste.ouvrir(epson, reseau);
        model.appareils().appareilProperty().set(FauxScanner.COPIEUR);
        model.choix().sourceProperty().set(Source.CHARGEUR);
        model.choix().resolutionProperty().set(600);
        model.numeriser();
        model.apercu();

        var ensuite = poste.ouvrir(epson, reseau);

        assertThat(ensuite.appareils().appareilProperty().get()).isEqualTo(FauxScanner.COPIEUR);
        assertThat(ensuite.choix().demande())
                .contains(new Demande(Source.CHARGEUR, 600, Couleur.GRIS));
        assertThat(ensuite.appareils().appareils())
                .containsExactlyInAnyOrder(FauxScanner.EPSON, FauxScanner.COPIEUR);
    }

    @Test
    void followsTheUsualScannerToItsNewAddress() {
        var avant = new Appareil(Voie.RESEAU, "http://192.0.2.5/eSCL/", "Brother");
        var apres = new Appareil(Voie.RESEAU, "http://192.0.2.6/eSCL/", "Brother");
        poste.reglages.retenir(avant, new Demande(Source.VITRE, 300, Couleur.GRIS));
        reseau.fin = Optional.of(Panne.ABSENT.exception());
        reseau.presents.add(apres);

        var model = poste.ouvrir(new FauxScanner(), reseau);

        assertThat(model.appareils().appareilProperty().get()).isEqualTo(apres);
        assertThat(model.essai().erreurProperty().get()).isEmpty();
    }

    @Test
    void saysWhatToDoWhereThereIsNone() {
        var model = poste.ouvrir(new FauxScanner(), reseau);

        assertThat(model.appareils().aucunProperty().get()).isTrue();
        model.numeriser();
        assertThat(model.pages().pages()).isEmpty();
    }

    @Test
    void looksAtTheGlassWithoutKeepingIt() {
        var model = poste.ouvrir(epson, reseau);

        model.apercu();

        assertThat(epson.demandes).containsExactly(new Demande(Source.VITRE, 75, Couleur.GRIS));
        assertThat(model.vueProperty().getValue()).isNotNull();
        assertThat(model.pages().pages()).isEmpty();
        assertThat(poste.reglages.appareil()).isEmpty();
    }

    @Test
    void keepsOnePageAsTheScannerMadeIt() throws IOException {
        var model = poste.ouvrir(epson, reseau);
        model.numeriser();

        model.garder();

        assertThat(model.gardeeProperty().get()).isTrue();
        assertThat(poste.noms).containsExactly("page1.jpg");
        assertThat(poste.gardes.getFirst()).isEqualTo(Images.page("jpg", 75));
        assertThat(model.peutFermer()).isTrue();
        model.fermer();
        assertThat(poste.fichiers()).isZero();
        assertThat(poste.dialogues.textes).isEmpty();
    }

    @Test
    void keepsSeveralPagesAsOnePdfInTheirOrder() throws IOException {
        var model = poste.ouvrir(epson, reseau);
        epson.feuilles = 2;
        model.numeriser();
        model.numeriser();
        var pages = model.pages();
        var derniere = pages.pages().getLast();
        pages.choisieProperty().set(derniere);
        pages.monter();
        pages.monter();
        pages.choisieProperty().set(pages.pages().getLast());
        pages.supprimer();

        model.garder();

        assertThat(pages.pages()).hasSize(3).element(1).isEqualTo(derniere);
        try (var pdf = Loader.loadPDF(poste.gardes.getFirst())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            var feuille = pdf.getPage(0);
            // A4, in points.
            assertThat(feuille.getMediaBox().getWidth()).isBetween(594f, 596f);
            assertThat(feuille.getMediaBox().getHeight()).isBetween(841f, 843f);
            var nom = feuille.getResources().getXObjectNames().iterator().next();
            assertThat(
                            feuille.getResources()
                                    .getXObject(nom)
                                    .getStream()
                                    .getCOSObject()
                                    .createRawInputStream()
                                    .readAllBytes())
                    .isEqualTo(Images.page("jpg", 75));
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysEachFailureInItsOwnWordsAndTriesAgain(Panne panne) {
        var model = poste.ouvrir(epson, reseau);
        epson.feuilles = 2;
        epson.fin = Optional.of(panne.exception());

        model.numeriser();

        assertThat(model.essai().erreurProperty().get())
                .isEqualTo(Messages.text("numerisation.panne." + panne));
        assertThat(model.pages().pages()).hasSize(2);

        epson.feuilles = 1;
        model.essai().reessayer();
        assertThat(model.essai().erreurProperty().get()).isEmpty();
        assertThat(model.pages().pages()).hasSize(3);
    }

    @Test
    void asksAgainAScannerThatWasOffWhatItCanDo() {
        epson.fin = Optional.of(Panne.ABSENT.exception());
        var model = poste.ouvrir(epson, reseau);
        assertThat(model.choix().demande()).isEmpty();

        model.essai().reessayer();

        assertThat(model.choix().demande()).isPresent();
    }

    @Test
    void addsAScannerByItsAddress() {
        var model = poste.ouvrir(new FauxScanner(), reseau);
        model.appareils().adresseProperty().set("192.0.2.9");

        model.appareils().ajouter();

        assertThat(model.appareils().appareilProperty().get()).isEqualTo(FauxScanner.COPIEUR);
        assertThat(model.choix().demande()).isPresent();
        assertThat(model.appareils().adresseProperty().get()).isEmpty();
        assertThat(poste.reglages.adresses()).containsExactly(FauxScanner.COPIEUR);
    }

    @Test
    void showsTheFingerprintOfACertificateBeforeItIsAccepted() {
        var empreinte = "0a".repeat(32);
        var inconnu = new CertificatInconnuException("192.0.2.9", empreinte);
        reseau.fin = Optional.of(inconnu);
        var model = poste.ouvrir(new FauxScanner(), reseau);
        model.appareils().adresseProperty().set("https://192.0.2.9");
        poste.dialogues.accepte = false;

        model.appareils().ajouter();
        assertThat(poste.dialogues.textes.getFirst()).contains("0A:0A:0A").contains("192.0.2.9");
        assertThat(model.essai().erreurProperty().get()).isEqualTo(inconnu.getMessage());
        assertThat(poste.reglages.accepte("192.0.2.9")).isEmpty();

        reseau.fin = Optional.of(inconnu);
        poste.dialogues.accepte = true;
        model.essai().reessayer();
        assertThat(poste.reglages.accepte("192.0.2.9")).contains(empreinte);
        assertThat(model.appareils().appareilProperty().get()).isEqualTo(FauxScanner.COPIEUR);
    }

    @Test
    void keepsThePagesWhenTheyAreRefused() {
        var model = poste.ouvrir(epson, reseau);
        model.numeriser();
        poste.refus = Optional.of(new UserException("Le disque est plein."));

        model.garder();

        assertThat(model.essai().erreurProperty().get()).isEqualTo("Le disque est plein.");
        assertThat(model.gardeeProperty().get()).isFalse();
        assertThat(model.pages().pages()).hasSize(1);
    }

    @Test
    void asksBeforePagesAreGivenUpAndLeavesNoneBehind() throws IOException {
        var model = poste.ouvrir(epson, reseau);
        model.numeriser();
        assertThat(poste.fichiers()).isEqualTo(1);

        poste.dialogues.accepte = false;
        assertThat(model.peutFermer()).isFalse();
        poste.dialogues.accepte = true;
        assertThat(model.peutFermer()).isTrue();
        model.fermer();

        assertThat(poste.fichiers()).isZero();
    }

    @Test
    void aCancelledScanLeavesThePagesTakenBefore() {
        var model = poste.ouvrir(epson, reseau);
        epson.feuilles = 2;
        epson.fin = Optional.of(new CancellationException());

        assertThatExceptionOfType(CancellationException.class).isThrownBy(model::numeriser);

        assertThat(model.pages().pages()).hasSize(2);
        assertThat(model.essai().travail().enCoursProperty().get()).isFalse();
        assertThat(model.essai().erreurProperty().get()).isEmpty();
    }
}
