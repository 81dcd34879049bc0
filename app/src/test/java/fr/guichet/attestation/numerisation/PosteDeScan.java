package fr.guichet.attestation.numerisation;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.Tasks;
import fr.guichet.common.UserException;
import fr.guichet.common.db.Database;
import fr.guichet.common.db.ReglageRepository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A desk where one scans: its settings, and what was kept there. */
public final class PosteDeScan implements AutoCloseable {

    final DialoguesScriptes dialogues = new DialoguesScriptes();
    final ReglagesNumerisation reglages;
    final Path racine;

    /** The name of each file kept, with its bytes. */
    final List<String> noms = new ArrayList<>();

    final List<byte[]> gardes = new ArrayList<>();
    Optional<UserException> refus = Optional.empty();

    private final Database database;

    public PosteDeScan(Path dossier) {
        database = Database.open(dossier.resolve("guichet.db"));
        reglages = new ReglagesNumerisation(new ReglageRepository(database.jdbi()));
        racine = dossier.resolve("numerisation");
    }

    /** The window, where everything is done at once. */
    public NumerisationViewModel ouvrir(Scanner ordinateur, ScannerReseau reseau) {
        var model = fenetre(ordinateur, reseau, new DirectTasks(), new DirectTasks());
        model.ouvrir();
        return model;
    }

    public NumerisationViewModel fenetre(
            Scanner ordinateur, ScannerReseau reseau, Tasks tasks, Tasks listening) {
        return new NumerisationViewModel(
                new Parc(ordinateur, reseau),
                reglages,
                racine,
                tasks,
                listening,
                dialogues,
                this::garder);
    }

    private void garder(Path fichier) {
        refus.ifPresent(non -> {
            throw non;
        });
        try {
            noms.add(fichier.getFileName().toString());
            gardes.add(Files.readAllBytes(fichier));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many files wait beside the base. */
    long fichiers() throws IOException {
        if (!Files.exists(racine)) {
            return 0;
        }
        try (var fichiers = Files.walk(racine)) {
            return fichiers.filter(Files::isRegularFile).count();
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
