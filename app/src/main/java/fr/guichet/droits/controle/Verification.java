package fr.guichet.droits.controle;

/** What is checked before an invoice is sent: said when nothing was found, printed always. */
public enum Verification {
    DECISION("la décision et toutes ses alertes"),
    DROITS("les droits du début à la fin des soins"),
    CHANGEMENT("une seule complémentaire pour tous les soins"),
    ATTESTATION("l’attestation si la convention la demande"),
    ACTES("les actes déjà notés dans un devis");

    private final String libelle;

    Verification(String libelle) {
        this.libelle = libelle;
    }

    String libelle() {
        return libelle;
    }
}
