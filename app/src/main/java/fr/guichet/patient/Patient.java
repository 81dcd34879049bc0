package fr.guichet.patient;

import java.util.Objects;

/**
 * A person the practice treats.
 *
 * @param id null until the base has given one
 * @param blocNotes free text, empty where there is none
 */
public record Patient(Long id, String nom, String prenom, Amo amo, String blocNotes) {

    public Patient {
        nom = Objects.requireNonNull(Textes.ouRien(nom), "nom");
        prenom = Objects.requireNonNull(Textes.ouRien(prenom), "prenom");
        blocNotes = Textes.ouVide(blocNotes);
    }

    /** « MARTIN Claire ». */
    public String nomComplet() {
        return nom + " " + prenom;
    }

    /** Whether nothing changed in what tells people apart. */
    boolean memeIdentite(Patient autre) {
        return nomComplet().equals(autre.nomComplet())
                && Objects.equals(amo.nir(), autre.amo.nir())
                && Objects.equals(amo.dateNaissance(), autre.amo.dateNaissance())
                && amo.rangNaissance() == autre.amo.rangNaissance();
    }
}
