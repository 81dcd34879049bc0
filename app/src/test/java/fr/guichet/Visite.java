package fr.guichet;

import atlantafx.base.theme.PrimerLight;

import fr.guichet.common.db.Database;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.common.fx.ErrorDialog;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.convention.AgeMaximum;
import fr.guichet.convention.AnnexeRepository;
import fr.guichet.convention.RetoucheRepository;
import fr.guichet.demonstration.DemonstrationRepository;
import fr.guichet.droits.Motif;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/**
 * Walks through every screen over the invented patients and writes a picture of each to {@code
 * target/visite}: {@code mvn -q -pl app test -Dtest=Visite}; enlarged to 125 % with {@code
 * -Dvisite.police=17.5}. To be looked at, not a test.
 */
@ExtendWith(ApplicationExtension.class)
class Visite {

    private static final Path ALBUM = Path.of("target", "visite");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T10:30:00Z"), ZoneOffset.UTC);
    private static final Path CONVENTIONS =
            Path.of("src/main/resources/fr/guichet/demonstration/conventions.csv");
    // In pixels: 17.5 is what a screen enlarged to 125 % shows.
    private static final double POLICE =
            Double.parseDouble(System.getProperty("visite.police", "14"));
    private static final double LARGEUR = 990;
    private static final double HAUTEUR = 780;

    @TempDir private Path dossier;
    private Stage stage;
    private Bureau bureau;
    private int rang;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    @AfterEach
    void fermer() {
        bureau.close();
    }

    @Test
    void photographier(FxRobot robot) throws Exception {
        Files.createDirectories(ALBUM);
        ouvrir(dossier.resolve("vide.db"));
        photo("bienvenue");
        faire(bureau.tables()::ouvrirTelechargement);
        photoFenetre("telechargement-sans-source");
        bureau.close();

        var base = dossier.resolve("demonstration.db");
        DemonstrationRepository.preparer(base, CLOCK);
        garnir(base);
        VisiteTelechargement.preparer(base, CONVENTIONS);
        ouvrir(base);
        photo("patients");
        faire(bureau.patients()::creer);
        photo("patient-nouveau");
        faire(() -> bureau.patients().ouvrir(1));
        for (var onglet :
                List.of(
                        // First, for a file opens on it once it is read.
                        "Complémentaire",
                        "Assuré",
                        "Adresses",
                        "Correspondants",
                        "Famille et relations",
                        "Bloc-notes",
                        "Alarmes")) {
            var entetes = robot.lookup(".tab-header-area").query();
            robot.clickOn(robot.from(entetes).lookup(onglet).<Node>query());
            photo("patient-" + onglet.toLowerCase(Locale.FRANCE).replace(' ', '-'));
        }
        faire(() -> bureau.droits().surveiller(null));
        photo("droits");
        faire(() -> bureau.droits().surveiller(Motif.CHEVAUCHEMENT));
        photo("droits-chevauchement");
        faire(() -> bureau.droits().controler(4L));
        photo("controle");
        faire(() -> bureau.droits().controler(3L));
        photo("controle-rien");
        new VisiteDevis(this, robot).photographier();
        new VisiteAttestations(this, robot).photographier();
        decision(3, "dre");
        decision(5, "a-verifier");
        decision(14, "sans-tiers-payant");
        robot.clickOn("#pourquoi");
        photo("decision-pourquoi");
        etSi(robot);
        assistant(robot);
        faire(() -> bureau.tables().ouvrir());
        photoFenetre("tables-organismes");
        regroupements(robot);
        new VisiteTelechargement(this, robot).photographier();
        new VisiteConfiance(this, robot).photographier();
        new VisiteNumerisation(this, robot, dossier.resolve("scan")).photographier();
        faire(bureau.fichiers()::ouvrirComplementaires);
        photoFenetre("complementaires");
        rejouer(robot, tableChangee());
        faire(bureau.fichiers()::ouvrirReglages);
        photoFenetre("reglages");
        bureau.close();

        vieillir(base);
        ouvrir(base, Clock.offset(CLOCK, Duration.ofDays(30)));
        decision(3, "table-ancienne");
        faire(() -> bureau.tables().ouvrir());
        photoFenetre("tables-anciennes");
        faire(() -> bureau.tables().doublons());
        photoFenetre("ressemblances");
    }

    /** A gestion unique, had its card printed another type. */
    private void etSi(FxRobot robot) throws IOException {
        faire(() -> bureau.patients().ouvrir(1));
        attendre();
        faire(() -> robot.lookup("#etSi").queryButton().fire());
        faire(() -> robot.lookup(".et-si #texte").queryTextInputControl().setText("VM"));
        faire(() -> robot.lookup(".et-si .accent").queryButton().fire());
        photoFenetre("et-si");
    }

    /** A cover about to be entered, with its card in hand. */
    private void assistant(FxRobot robot) throws IOException {
        faire(() -> robot.lookup(".entete #ajouter").queryButton().fire());
        faire(() -> robot.lookup("#assistant").queryButton().fire());
        repondre(robot, "75990010");
        photo("assistant", Window.getWindows().getLast().getScene());
        repondre(robot, "01/01/2026");
        repondre(robot, "true");
        photo("assistant-type", Window.getWindows().getLast().getScene());
        repondre(robot, "VM");
        while (robot.lookup("#passer").query().isVisible()) {
            faire(() -> robot.lookup("#passer").queryButton().fire());
        }
        photoFenetre("assistant-decision");
        faire(() -> robot.lookup("#annuler").queryButton().fire());
    }

    private static void repondre(FxRobot robot, String valeur) {
        faire(() -> robot.lookup(".reponse #texte").queryTextInputControl().setText(valeur));
        faire(() -> robot.lookup("#suivant").queryButton().fire());
    }

    /** A decision validated on a table, then taken again once that table changed. */
    private void rejouer(FxRobot robot, Path table) throws Exception {
        decision(13, "a-valider");
        faire(() -> robot.lookup(".couverture #valider").queryButton().fire());
        faire(() -> bureau.tables().importer(table));
        photo("import", Window.getWindows().getLast().getScene());
        faire(() -> robot.lookup("#appliquer").queryButton().fire());
        photoFenetre("import-applique");
        historique(robot);
        photo("decision-changee");
        faire(() -> robot.lookup(".rejouer").queryButton().fire());
        // Its decision is read first: until then the last window is the desk's.
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup(".rejeu").tryQuery().isPresent());
        photoFenetre("rejeu");
    }

    private void historique(FxRobot robot) throws IOException {
        faire(() -> bureau.tables().historique());
        var scene = Window.getWindows().getLast().getScene();
        photo("historique", scene);
        faire(() -> robot.from(scene.getRoot()).lookup("#annuler").queryButton().fire());
        photoFenetre("annulation");
        faire(scene.getWindow()::hide);
    }

    /** Its table soon old; one of its names under another number, one of its numbers renamed. */
    private static void vieillir(Path base) {
        try (var database = Database.open(base)) {
            new ReglageRepository(database.jdbi()).save(AgeMaximum.CLE, "20");
            var retouches = new RetoucheRepository(database.jdbi());
            retouches.ajouter(doublon("Mutuelle du Lac (Démonstration)", "99000028", "SP"));
            retouches.ajouter(doublon("VALEO SANTE", "784718397", "OC"));
        }
    }

    private static Convention doublon(String nom, String numero, String type) {
        return new Convention(
                nom,
                numero,
                numero,
                nom,
                type,
                null,
                0,
                numero,
                "T",
                "8",
                false,
                false,
                false,
                type,
                "001",
                "essai.rss.fr");
    }

    private void regroupements(FxRobot robot) throws IOException {
        faire(() -> bureau.tables().ouvrir());
        choisir(robot, "Regroupements");
        faire(() -> robot.lookup("#regroupement").queryTableView().getSelectionModel().select(1));
        photo("regroupements", Window.getWindows().getLast().getScene());
        choisir(robot, "2 correspondances");
        faire(() -> robot.lookup("#correspondance").queryTableView().getSelectionModel().select(0));
        photoFenetre("correspondances");
    }

    private static void choisir(FxRobot robot, String onglet) {
        var titre =
                robot.lookup(".tab").queryAll().stream()
                        .flatMap(tab -> robot.from(tab).lookup(onglet).<Node>queryAll().stream())
                        .findFirst()
                        .orElseThrow();
        robot.clickOn(titre);
    }

    /** What a base may hold beside its conventions. */
    private static void garnir(Path base) {
        try (var database = Database.open(base)) {
            var regroupements = AnnexeRepository.regroupements(database.jdbi());
            regroupements.ajouter(
                    new Regroupement("302976568", "MUTUELLE DU FORUM", "RO", "94???????", "94"));
            regroupements.ajouter(
                    new Regroupement("0341230380", "MUTUELLE DES QUAIS", "RO", "02?7?0000", null));
            regroupements.ajouter(
                    new Regroupement("0098532005", "MUT DU LAC", "RO", "026710000", null));
            var correspondances = AnnexeRepository.correspondances(database.jdbi());
            correspondances.ajouter(new Correspondance("????????", "092000000", "302976568", null));
            correspondances.ajouter(
                    new Correspondance("4242????", "02???????", "75990010", "VIAMEDIS"));
        }
    }

    void ouvrirPatient(long id) {
        faire(() -> bureau.patients().ouvrir(id));
    }

    /** The window of the desk. */
    void photo(String nom) throws IOException {
        photo(nom, stage.getScene());
    }

    /** Where files may be made. */
    Path dossier() {
        return dossier;
    }

    BureauAttestations attestations() {
        return bureau.attestations();
    }

    BureauTables tables() {
        return bureau.tables();
    }

    private void decision(long patientId, String mode) throws IOException {
        faire(() -> bureau.patients().ouvrir(patientId));
        photo("decision-" + mode);
    }

    /** The demonstration's own table, some time later: a line added, one changed, some spoilt. */
    private Path tableChangee() throws IOException {
        var lignes = new ArrayList<>(Files.readAllLines(CONVENTIONS));
        lignes.removeIf(ligne -> ligne.startsWith("#"));
        lignes.replaceAll(
                ligne -> ligne.replace(";IS;001;", ";IS;002;").replace("021210000", "021210001"));
        var modele = lignes.getLast();
        lignes.removeLast();
        lignes.add(modele.replaceAll(";\\d{8,10};", ";75A90010;"));
        lignes.add(modele.replaceAll(";\\d{8,10};", ";88776655;"));
        return Files.write(dossier.resolve("table.csv"), lignes);
    }

    private void ouvrir(Path base) {
        ouvrir(base, CLOCK);
    }

    private void ouvrir(Path base, Clock clock) {
        faire(() -> {
            bureau =
                    new Bureau(
                            stage,
                            Ouverture.de(base),
                            new ErrorDialog(Fenetres::active),
                            clock,
                            () -> {});
            stage.setTitle(bureau.titre());
            stage.setScene(Fenetres.scene(bureau.racine(), LARGEUR, HAUTEUR));
            stage.show();
            bureau.charger();
        });
    }

    /** The window opened last, then closed. */
    void photoFenetre(String nom) throws IOException {
        var fenetres = new ArrayList<>(Window.getWindows());
        var derniere = fenetres.getLast();
        photo(nom, derniere.getScene());
        faire(derniere::hide);
    }

    void photo(String nom, Scene scene) throws IOException {
        attendre();
        faire(() -> agrandir(scene));
        var image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
        rang++;
        ImageIO.write(
                SwingFXUtils.fromFXImage(image, null),
                "png",
                ALBUM.resolve("%02d-%s.png".formatted(rang, nom)).toFile());
    }

    /** The tasks have a thread of their own: what they bring must be on screen. */
    private static void attendre() {
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void agrandir(Scene scene) {
        scene.getRoot().setStyle("-fx-font-size: %spx".formatted(POLICE));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    static void faire(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
