package fr.guichet.devis;

import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.couverture.CouverturesDuPatient;

import java.time.LocalDateTime;
import java.util.List;

/** What the tab « Devis » reads and writes: away from the screen's thread. */
public record BaseDevis(
        DevisRepository devis,
        ComplementaireRepository complementaires,
        CouverturesDuPatient couvertures) {

    /**
     * What the tab of a patient shows.
     *
     * @param nom what the paper calls him
     * @param devis the latest first
     * @param enMain the id of the one to show; null for the latest
     */
    public record Lus(String nom, List<Devis> devis, Prises prises, Long enMain) {}

    Lus lire(long patientId, Long enMain) {
        return new Lus(
                devis.nomDuPatient(patientId),
                devis.findByPatient(patientId),
                prises(patientId),
                enMain);
    }

    Prises prises(long patientId) {
        return Prises.lire(couvertures, patientId, complementaires.findAll());
    }

    Lus enregistrer(Devis saisi, LocalDateTime instant) {
        return lire(saisi.patientId(), devis.save(saisi, instant).id());
    }

    Lus supprimer(Devis enregistre) {
        devis.delete(enregistre.id());
        return lire(enregistre.patientId(), null);
    }
}
