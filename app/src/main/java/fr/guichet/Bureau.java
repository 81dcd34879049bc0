package fr.guichet;

import fr.guichet.accueil.AccueilController;
import fr.guichet.accueil.AccueilViewModel;
import fr.guichet.common.ErrorReporter;
import fr.guichet.common.Messages;
import fr.guichet.common.db.Database;
import fr.guichet.common.db.Emplacement;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Views;

import javafx.scene.Parent;
import javafx.stage.Stage;

import java.time.Clock;

/** The desk over one base: every repository, service and screen, built once and handed on. */
final class Bureau implements AutoCloseable {

    private final Database database;
    private final Stage stage;
    private final boolean demonstration;
    private final Parent racine;

    Bureau(
            Stage stage,
            Database database,
            ErrorReporter errors,
            Clock clock,
            Runnable changerDeBase) {
        this.stage = stage;
        this.database = database;
        this.demonstration = database.fichier().equals(Emplacement.demonstration());
        var fenetres = new Fenetres(new ReglageRepository(database.jdbi()));
        var model = new AccueilViewModel(null, demonstration);
        this.racine = Views.load(new AccueilController(model, fenetres));
    }

    Parent racine() {
        return racine;
    }

    boolean demonstration() {
        return demonstration;
    }

    String titre() {
        var nom = Messages.text("application.nom");
        return demonstration ? nom + " – " + Messages.text("accueil.titre.demonstration") : nom;
    }

    void charger() {}

    @Override
    public void close() {
        database.close();
    }
}
