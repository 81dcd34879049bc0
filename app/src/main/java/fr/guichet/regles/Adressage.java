package fr.guichet.regles;

/** Who pays, and where the DRE goes; null where neither the card nor the line says. */
public record Adressage(
        String operateurReglement, String codeRoutage, String identifiantHote, String nomDomaine) {

    public static final Adressage AUCUN = new Adressage(null, null, null, null);
}
