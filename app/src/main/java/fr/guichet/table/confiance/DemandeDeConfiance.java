package fr.guichet.table.confiance;

/**
 * Asks at the desk whether a key is to be trusted; a seam, so that tests answer without a screen.
 */
@FunctionalInterface
public interface DemandeDeConfiance {

    /** Called on the screen's thread; true: accepted. Esc and the close box refuse. */
    boolean accepter(QuestionDeConfiance question);
}
