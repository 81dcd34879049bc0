package fr.guichet.commande;

import fr.guichet.regles.Moteur;
import fr.guichet.regles.Tables;

import java.nio.file.Path;

/** What the commands that decide need; asked for only when a command runs. */
public interface Services {

    Moteur moteur();

    /**
     * The tables of a base, as the rules read them.
     *
     * @param base the file named by {@code --base}; null for the practice's own place
     * @throws fr.guichet.common.UserException when there is no such base, or it cannot be read
     */
    Tables tables(Path base);
}
