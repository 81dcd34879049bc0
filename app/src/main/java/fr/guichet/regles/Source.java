package fr.guichet.regles;

/** Where a rule or a value comes from, and how sure it is. */
public record Source(String titre, String reference, Certitude certitude) {

    /** How sure a rule is, from the practice's papers to our own inference. */
    public enum Certitude {
        S("Documents du cabinet"),
        O("Texte officiel ou nomenclature"),
        C("Logiciel libre du domaine"),
        V("Aide publique d’un éditeur"),
        I("Inférence de Guichet");

        private final String libelle;

        Certitude(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
