package fr.guichet.common.db;

import fr.guichet.common.UserException;

import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The practice's one SQLite file: checked and brought up to date when it opens, then handed to the
 * repositories as a {@link Jdbi}. One writer at a time; closing it lets another Guichet in.
 */
public final class Database implements AutoCloseable {

    /** « GUIC »: what tells a base of ours from any other SQLite file. */
    static final int APPLICATION_ID = 0x47554943;

    private static final int ATTENTE_MS = 5_000;

    private final Path fichier;
    private final Jdbi jdbi;
    private final Verrou verrou;

    private Database(Path fichier, Jdbi jdbi, Verrou verrou) {
        this.fichier = fichier;
        this.jdbi = jdbi;
        this.verrou = verrou;
    }

    /**
     * Opens a base to read and write, and makes it where it does not exist.
     *
     * @throws UserException when another Guichet has it, when it is not a base of Guichet, when a
     *     newer Guichet made it, or when the folder cannot be written
     */
    public static Database open(Path fichier) {
        var base = fichier.toAbsolutePath();
        Emplacement.creerDossier(base.getParent());
        var verrou = Verrou.prendre(base);
        try {
            Emplacement.reserver(base);
            // Before WAL: a file that is refused must be left as it was, to the byte.
            try (var connection = new SQLiteConfig().createConnection(url(base))) {
                Migrations.verifier(connection, base);
            }
            try (var connection = config(false).createConnection(url(base))) {
                Migrations.apporter(connection, base);
            }
            return new Database(base, jdbi(base, config(false)), verrou);
        } catch (SQLException | IOException e) {
            verrou.close();
            throw illisible(base, e);
        } catch (RuntimeException e) {
            verrou.close();
            throw e;
        }
    }

    /**
     * Opens a base to read and write, and makes none.
     *
     * @throws UserException when it does not exist, or as {@link #open} does
     */
    public static Database openExisting(Path fichier) {
        exister(fichier.toAbsolutePath());
        return open(fichier);
    }

    /**
     * Opens an existing base to read it only, even while a window has it.
     *
     * @throws UserException when it does not exist, or as {@link #open} does
     */
    public static Database openReadOnly(Path fichier) {
        var base = fichier.toAbsolutePath();
        exister(base);
        try (var connection = config(true).createConnection(url(base))) {
            Migrations.verifierAJour(connection, base);
        } catch (SQLException e) {
            throw illisible(base, e);
        }
        return new Database(base, jdbi(base, config(true)), null);
    }

    public Path fichier() {
        return fichier;
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        if (verrou != null) {
            verrou.close();
        }
    }

    private static Jdbi jdbi(Path base, SQLiteConfig config) {
        return Jdbi.create(() -> connection(base, config));
    }

    private static Connection connection(Path base, SQLiteConfig config) throws SQLException {
        return config.createConnection(url(base));
    }

    private static String url(Path base) {
        return "jdbc:sqlite:" + base;
    }

    private static SQLiteConfig config(boolean lectureSeule) {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(ATTENTE_MS);
        if (lectureSeule) {
            config.setReadOnly(true);
        } else {
            config.setJournalMode(JournalMode.WAL);
            config.setSynchronous(SynchronousMode.FULL);
            config.setTransactionMode(TransactionMode.IMMEDIATE);
        }
        return config;
    }

    private static void exister(Path base) {
        if (!Files.isRegularFile(base)) {
            throw new UserException(
                    "La base « %s » n’existe pas. Ouvrez Guichet une première fois, importez une table, ou indiquez une autre base avec --base."
                            .formatted(base));
        }
    }

    private static UserException illisible(Path base, Exception cause) {
        if (cause instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB) {
            return pasUneBase(base, cause);
        }
        return new UserException(
                "La base « %s » ne peut pas être ouverte. Rien n’a été modifié. Vérifiez que le disque est accessible, qu’il n’est pas plein et que vous avez le droit d’y écrire."
                        .formatted(base),
                cause);
    }

    static UserException pasUneBase(Path base, Exception cause) {
        return new UserException(
                "Le fichier « %s » n’est pas une base de Guichet. Il n’a pas été touché : choisissez un autre fichier, ou remettez une sauvegarde à sa place."
                        .formatted(base),
                cause);
    }
}
