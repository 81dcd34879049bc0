package fr.guichet.patient;

import fr.guichet.common.Messages;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Liste;
import fr.guichet.common.impression.Liste.Colonne;
import fr.guichet.organisme.Caisses;

import java.util.List;

/**
 * The patients on paper or as a PDF: who they are and their caisse. Their NIR stays in the base,
 * for paper is left lying about.
 */
public final class ListePatients {

    private final Edition edition;
    private final Liste<PatientLigne> liste;

    public ListePatients(Edition edition, Caisses caisses) {
        this.edition = edition;
        liste =
                new Liste<>(
                        Messages.text("patients.liste"),
                        Messages.text("patients.pdf.nom"),
                        nombre -> Messages.count("patients.compte", nombre),
                        List.of(
                                new Colonne<>(
                                        Messages.text("patients.colonne.nom"),
                                        26,
                                        PatientLigne::nom),
                                new Colonne<>(
                                        Messages.text("patients.colonne.prenom"),
                                        22,
                                        PatientLigne::prenom),
                                new Colonne<>(
                                        Messages.text("patients.colonne.naissance"),
                                        12,
                                        ListePatients::naissance),
                                new Colonne<>(
                                        Messages.text("patients.colonne.caisse"),
                                        40,
                                        p -> p.codeGestion().map(caisses::libelle).orElse(null))));
    }

    void imprimer(List<PatientLigne> patients) {
        edition.imprimer(liste, patients);
    }

    /** Asks where to, then writes the file. */
    void enregistrerPdf(List<PatientLigne> patients) {
        edition.enregistrerPdf(liste, patients);
    }

    private static String naissance(PatientLigne patient) {
        return patient.dateNaissance() == null ? null : patient.dateNaissance().texte();
    }
}
