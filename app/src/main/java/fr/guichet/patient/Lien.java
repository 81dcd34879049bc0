package fr.guichet.patient;

/** What a relative is to the patient: his parent, his child. */
public enum Lien {
    CONJOINT("Conjoint"),
    PARENT("Parent"),
    ENFANT("Enfant"),
    FRATRIE("Frère ou sœur"),
    AUTRE("Autre proche");

    private final String libelle;

    Lien(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** What the patient is to that relative. */
    public Lien inverse() {
        return switch (this) {
            case PARENT -> ENFANT;
            case ENFANT -> PARENT;
            case CONJOINT, FRATRIE, AUTRE -> this;
        };
    }
}
