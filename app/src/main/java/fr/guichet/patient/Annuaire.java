package fr.guichet.patient;

import fr.guichet.common.recherche.Index;
import fr.guichet.common.recherche.Mots;

import java.util.Comparator;
import java.util.List;

/** The patients in alphabetical order, to be found by name, NIR or birth date. */
public final class Annuaire {

    private final PatientRepository patients;
    private List<PatientLigne> lus = List.of();
    private Index<PatientLigne> index = de(lus);

    public Annuaire(PatientRepository patients) {
        this.patients = patients;
    }

    /**
     * Reads the base again; takes a moment with many patients, less when nothing changed. To be run
     * away from the screen's thread.
     */
    public synchronized Index<PatientLigne> lire() {
        var relus = patients.findAll();
        if (!relus.equals(lus)) {
            index = de(relus);
            lus = relus;
        }
        return index;
    }

    private static Index<PatientLigne> de(List<PatientLigne> patients) {
        return Index.de(trier(patients), Annuaire::texte);
    }

    private static List<PatientLigne> trier(List<PatientLigne> patients) {
        return patients.stream()
                .map(p -> new Rang(Mots.normaliser(p.nom()), Mots.normaliser(p.prenom()), p))
                .sorted(Comparator.comparing(Rang::nom).thenComparing(Rang::prenom))
                .map(Rang::patient)
                .toList();
    }

    private record Rang(String nom, String prenom, PatientLigne patient) {}

    private static String texte(PatientLigne patient) {
        return Index.champs(
                patient.nomComplet(),
                patient.nir() == null ? null : patient.nir().numero() + patient.nir().cle(),
                patient.dateNaissance() == null ? null : patient.dateNaissance().texte());
    }
}
