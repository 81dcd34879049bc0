package fr.guichet.commande;

import fr.guichet.table.Annuleur;
import fr.guichet.table.Exporteur;
import fr.guichet.table.Importeur;
import fr.guichet.table.confiance.VerificationLocale;

import java.nio.file.Path;

/** What the commands on the practice's tables find on this computer. */
public interface ServicesTables {

    /** Whether the base is there already; null for the practice's own place. */
    boolean existe(Path base);

    /**
     * Opens a base to write in it, made where it misses.
     *
     * @throws fr.guichet.common.UserException when a window has it, or it cannot be written
     */
    Tables ecrire(Path base);

    /**
     * Opens a base to write in it, and makes none.
     *
     * @throws fr.guichet.common.UserException when there is none, or as {@link #ecrire} does
     */
    Tables modifier(Path base);

    /**
     * Opens a base to read it only, even while a window has it.
     *
     * @throws fr.guichet.common.UserException when there is none, or it cannot be read
     */
    Tables lire(Path base);

    /** An open base. */
    interface Tables extends AutoCloseable {

        Importeur importeur();

        Annuleur annuleur();

        Exporteur exporteur();

        /** Checks the signature of a file that a catalogue announces. */
        VerificationLocale verification();

        @Override
        void close();
    }
}
