package fr.guichet.regles;

import java.util.List;

/** What one rule answers. The motif is one French sentence. */
public sealed interface Verdict {

    String motif();

    Preuves preuves();

    /** The rule decides: no further rule is asked. */
    record Conclut(Mode mode, String motif, Preuves preuves, List<Alerte> alertes)
            implements Verdict {}

    /** The rule applies and lets the case go on. */
    record Passe(String motif, Preuves preuves) implements Verdict {}

    /** The rule lets the case go on, with something to check. */
    record Signale(String motif, Preuves preuves, Alerte alerte) implements Verdict {}

    /** The rule is not about this case. */
    record SansObjet(String motif, Preuves preuves) implements Verdict {}
}
