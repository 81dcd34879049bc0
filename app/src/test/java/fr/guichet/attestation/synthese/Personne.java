package fr.guichet.attestation.synthese;

import java.time.LocalDate;

/**
 * Somebody invented.
 *
 * @param nir fifteen characters, the key right
 * @param mentionDentaire what the column DENT prints: « 100% », « PEC », « - » or nothing
 */
public record Personne(
        String nom,
        String prenom,
        LocalDate naissance,
        int rang,
        String nir,
        String mentionDentaire) {

    public boolean dentaire() {
        return mentionDentaire.equals("100%") || mentionDentaire.equals("PEC");
    }

    /** « 1 85 05 75 116 060 97 ». */
    public String nirEnGroupes() {
        return String.join(
                " ",
                nir.substring(0, 1),
                nir.substring(1, 3),
                nir.substring(3, 5),
                nir.substring(5, 7),
                nir.substring(7, 10),
                nir.substring(10, 13),
                nir.substring(13));
    }
}
