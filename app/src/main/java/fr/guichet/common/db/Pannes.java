package fr.guichet.common.db;

import fr.guichet.common.UserException;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What is said and what is written of a failure. */
public final class Pannes {

    private Pannes() {}

    /** The sentence for the desk, where the failure is one that can be mended there. */
    public static Optional<String> sentence(Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserException) {
                return Optional.of(cause.getMessage());
            }
            if (cause instanceof SQLiteException sqlite) {
                return sentence(sqlite.getResultCode());
            }
            if (cause instanceof OutOfMemoryError) {
                return Optional.of(
                        "La mémoire manque pour ce travail. Rien n’a été modifié : fermez d’autres"
                                + " programmes, puis recommencez.");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> sentence(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_FULL ->
                    Optional.of(
                            "Le disque est plein. Rien n’a été modifié : libérez de la place, puis"
                                    + " recommencez.");
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    Optional.of(
                            "La base est occupée par un autre programme. Rien n’a été modifié :"
                                    + " fermez-le, puis recommencez.");
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
                    Optional.of(
                            "La base ne peut pas être écrite. Rien n’a été modifié : vérifiez le"
                                    + " disque et vos droits sur son dossier.");
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                    Optional.of(
                            "La base est abîmée. Fermez Guichet et remettez votre dernière"
                                    + " sauvegarde à sa place.");
            default -> Optional.empty();
        };
    }

    /** A short code one can read over the telephone: the same failure has the same code. */
    public static String code(Throwable error) {
        var root = root(error);
        var where = Arrays.stream(root.getStackTrace()).limit(3).map(Object::toString).toList();
        int hash = (root.getClass().getName() + where).hashCode();
        return HexFormat.of().toHexDigits((short) (hash ^ hash >>> 16)).toUpperCase(Locale.ROOT);
    }

    /**
     * The same stack under messages of no content: an SQL or a parsing error may quote a patient's
     * name, and the log must hold none.
     */
    public static Throwable withoutMessages(Throwable error) {
        var shown = new Throwable(error.getClass().getName());
        shown.setStackTrace(error.getStackTrace());
        if (error.getCause() != null && error.getCause() != error) {
            shown.initCause(withoutMessages(error.getCause()));
        }
        return shown;
    }

    private static Throwable root(Throwable error) {
        var root = error;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
