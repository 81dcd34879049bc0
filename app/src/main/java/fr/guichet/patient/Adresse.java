package fr.guichet.patient;

/**
 * One of a patient's addresses, and how to reach him there.
 *
 * @param libelle « Domicile », « Travail »; the others may be null
 */
public record Adresse(
        String libelle,
        String ligne1,
        String ligne2,
        String codePostal,
        String localite,
        String telephone,
        String courriel) {

    public Adresse {
        libelle = Textes.ouVide(Textes.ouRien(libelle));
        ligne1 = Textes.ouRien(ligne1);
        ligne2 = Textes.ouRien(ligne2);
        codePostal = Textes.ouRien(codePostal);
        localite = Textes.ouRien(localite);
        telephone = Textes.ouRien(telephone);
        courriel = Textes.ouRien(courriel);
    }
}
