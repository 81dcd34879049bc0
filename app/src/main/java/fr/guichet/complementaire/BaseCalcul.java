package fr.guichet.complementaire;

/** What a complémentaire's own rule takes its percentage of. */
public enum BaseCalcul {
    TM("ticket modérateur"),
    TR("tarif de responsabilité"),
    DR("dépense réelle"),
    MRO("montant remboursé par le régime obligatoire"),
    PMSS("plafond mensuel de la sécurité sociale");

    private final String libelle;

    BaseCalcul(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
