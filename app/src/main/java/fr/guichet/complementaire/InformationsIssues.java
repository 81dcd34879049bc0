package fr.guichet.complementaire;

/** Where the STS data of a complémentaire come from: « les informations sont issues… ». */
public enum InformationsIssues {
    TABLE("de la table"),
    SUPPORT("du support");

    private final String libelle;

    InformationsIssues(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
