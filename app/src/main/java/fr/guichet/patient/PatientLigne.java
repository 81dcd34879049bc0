package fr.guichet.patient;

import fr.guichet.common.valeur.CodeGestion;

import java.util.Optional;

/** What the list of patients shows of one of them; all but the name may be missing. */
public record PatientLigne(
        long id,
        String nom,
        String prenom,
        Nir nir,
        DateNaissance dateNaissance,
        int rangNaissance,
        String regime,
        String caisse,
        String centre) {

    /** Nothing while the régime or the caisse is missing. */
    public Optional<CodeGestion> codeGestion() {
        return CodeGestion.lire(regime, caisse, centre);
    }

    /** « MARTIN Claire ». */
    public String nomComplet() {
        return nom + " " + prenom;
    }

    /** « MARTIN Claire, 12/05/1985 »: tells two of the same name apart. */
    public String presentation() {
        return dateNaissance == null ? nomComplet() : nomComplet() + ", " + dateNaissance.texte();
    }
}
