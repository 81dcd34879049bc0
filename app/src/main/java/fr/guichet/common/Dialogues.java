package fr.guichet.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The questions a view model may put to the user, so that it can be tested without a screen. */
public interface Dialogues {

    /**
     * Asks before something is lost. Esc and the close box answer no.
     *
     * @param action the word on the button that says yes: « Supprimer »
     */
    boolean confirmer(String titre, String texte, String action);

    void informer(String titre, String texte);

    /**
     * @param extensions « *.csv », « *.txt »; empty for any file
     */
    Optional<Path> choisirFichier(String titre, List<String> extensions);

    /**
     * Several at once; none when the user gives up.
     *
     * @param extensions as above
     */
    List<Path> choisirFichiers(String titre, List<String> extensions);

    Optional<Path> choisirDossier(String titre);

    /** Where to write a file; an existing one is asked about. */
    Optional<Path> choisirCible(String titre, String nomPropose);
}
