package fr.guichet.droits.controle;

import fr.guichet.common.recherche.Index;
import fr.guichet.couverture.CouvertureRepository;
import fr.guichet.devis.DevisRepository;
import fr.guichet.patient.Annuaire;
import fr.guichet.patient.PatientLigne;

/** What « Contrôle avant envoi » reads: away from the screen's thread. */
public record BaseControle(
        Annuaire annuaire, CouvertureRepository couvertures, DevisRepository devis) {

    Index<PatientLigne> patients() {
        return annuaire.lire();
    }

    DossierControle dossier(long patientId) {
        return new DossierControle(couvertures.find(patientId), devis.findByPatient(patientId));
    }
}
