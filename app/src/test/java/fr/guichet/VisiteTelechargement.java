package fr.guichet;

import fr.guichet.common.db.Database;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.table.catalogue.Publication;
import fr.guichet.table.catalogue.TablePubliee;
import fr.guichet.table.telechargement.ReglagesTelechargement;
import fr.guichet.table.telechargement.Source;

import javafx.stage.Stage;

import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The part of the visit that shows « Téléchargement »: a source, its tables, a key to accept. */
final class VisiteTelechargement {

    private final Visite visite;
    private final FxRobot robot;

    VisiteTelechargement(Visite visite, FxRobot robot) {
        this.visite = visite;
        this.robot = robot;
    }

    /** Publishes tables in a folder, and makes it the source of a base that is not open yet. */
    static void preparer(Path base, Path modele) throws IOException {
        var publie = Files.createDirectories(base.resolveSibling("tables"));
        var publication = Publication.nouvelle();
        var tables = new ArrayList<TablePubliee>();
        for (var nom : List.of("Almerys", "Carte Blanche", "ViaMedis", "Mutuelle du coin")) {
            var fichier = Files.copy(modele, publie.resolve(nom + ".csv"));
            tables.add(publication.table(nom, "2026-11", Publication.JOUR, fichier));
        }
        publication.publier(publie, tables.toArray(TablePubliee[]::new));
        try (var database = Database.open(base)) {
            new ReglagesTelechargement(new ReglageRepository(database.jdbi()))
                    .retenir(Source.lire(publie.toString()));
        }
    }

    void photographier() throws IOException {
        Visite.faire(visite.tables()::ouvrirTelechargement);
        var fenetre = (Stage) robot.listWindows().getLast();
        visite.photo("telechargement", fenetre.getScene());
        robot.targetWindow(fenetre).clickOn("ViaMedis").clickOn("#telecharger");
        // Where the question comes, and its answer is told.
        visite.photo("telechargement-choix", fenetre.getScene());
        visite.photoFenetre("telechargement-cle");
        visite.photo("telechargement-refus", fenetre.getScene());
        robot.targetWindow(fenetre).clickOn("Source…");
        visite.photoFenetre("telechargement-source");
        Visite.faire(fenetre::hide);
    }
}
