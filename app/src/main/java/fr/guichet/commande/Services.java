package fr.guichet.commande;

import fr.guichet.decision.Decideur;
import fr.guichet.regles.Moteur;

import java.nio.file.Path;

/** What the commands that decide need; asked for only when a command runs. */
public interface Services {

    Moteur moteur();

    /**
     * What decides with the tables of a base.
     *
     * @param base the file named by {@code --base}; null for the practice's own place
     * @throws fr.guichet.common.UserException when there is no such base, or it cannot be read
     */
    Decideur decideur(Path base);
}
