package fr.guichet.table;

import java.util.Set;

/** Where changes in the tables are shown: the words differ, and so do the tabs. */
public enum Usage {
    /** Before a file is applied. */
    IMPORT("import.onglet.", "import.changement.", "import.colonne.apres", Set.of()),
    /** Before an import is taken back. */
    ANNULATION(
            "annulation.onglet.",
            "annulation.changement.",
            "annulation.colonne.apres",
            Set.of("ongletRefusees")),
    /** What an import did, some time ago. */
    DETAIL(
            "import.onglet.",
            "import.changement.",
            "import.colonne.apres",
            Set.of("ongletRefusees", "ongletAvertissements", "ongletPatients"));

    private final String onglets;
    private final String changements;
    private final String decision;
    private final Set<String> absents;

    Usage(String onglets, String changements, String decision, Set<String> absents) {
        this.onglets = onglets;
        this.changements = changements;
        this.decision = decision;
        this.absents = absents;
    }

    /** The key of what a tab is called, with a count in it. */
    String onglet(String id) {
        return onglets + id;
    }

    /** The key of what happens to a line. */
    String changement(String lequel) {
        return changements + lequel;
    }

    /** The key of what the decision of a patient becomes. */
    String decision() {
        return decision;
    }

    boolean montre(String onglet) {
        return !absents.contains(onglet);
    }
}
