package fr.guichet.patient;

/**
 * Somebody the practice writes to about a patient: his doctor, his orthodontist, his guardian.
 *
 * @param role « Médecin traitant », « Tuteur »; the texts after it may be null
 */
public record Correspondant(
        String nom, String role, String telephone, String courriel, String note) {

    public Correspondant {
        nom = Textes.ouVide(Textes.ouRien(nom));
        role = Textes.ouVide(Textes.ouRien(role));
        telephone = Textes.ouRien(telephone);
        courriel = Textes.ouRien(courriel);
        note = Textes.ouRien(note);
    }
}
