package fr.guichet.common;

/** Where every failure ends: shown to the user, and logged once when it was not foreseen. */
public interface ErrorReporter {

    /**
     * @param action what was being done, as the user would say it: « Import de la table »
     */
    void report(String action, Throwable error);
}
