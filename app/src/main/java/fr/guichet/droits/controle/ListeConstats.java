package fr.guichet.droits.controle;

import fr.guichet.common.Messages;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Liste;
import fr.guichet.common.impression.Liste.Colonne;
import fr.guichet.common.valeur.Periode;
import fr.guichet.patient.PatientLigne;

import java.util.List;

/** What was found before an invoice is sent, on paper or as a PDF. */
public final class ListeConstats {

    private static final List<Colonne<Constat>> COLONNES =
            List.of(
                    new Colonne<>(
                            Messages.text("controle.colonne.gravite"),
                            10,
                            c -> c.gravite().libelle()),
                    new Colonne<>(Messages.text("controle.colonne.titre"), 28, Constat::titre),
                    new Colonne<>(
                            Messages.text("controle.colonne.couverture"),
                            20,
                            Constat::nomCouverture),
                    new Colonne<>(Messages.text("controle.colonne.aFaire"), 52, Constat::aFaire));

    private final Edition edition;

    public ListeConstats(Edition edition) {
        this.edition = edition;
    }

    void imprimer(PatientLigne patient, Periode soins, List<Constat> constats) {
        edition.imprimer(liste(patient, soins), constats);
    }

    /** Asks where to, then writes the file, whose name says nothing of the patient. */
    void enregistrerPdf(PatientLigne patient, Periode soins, List<Constat> constats) {
        edition.enregistrerPdf(liste(patient, soins), constats);
    }

    private static Liste<Constat> liste(PatientLigne patient, Periode soins) {
        return new Liste<>(
                Messages.text(
                        "controle.liste", patient.presentation(), ControleViewModel.texte(soins)),
                Messages.text("controle.pdf.nom"),
                nombre -> Messages.count("controle.bilan", nombre),
                COLONNES);
    }
}
