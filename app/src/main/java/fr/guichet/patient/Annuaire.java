package fr.guichet.patient;

import fr.guichet.common.recherche.Index;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The patients in alphabetical order, to be found by name, NIR or birth date. */
final class Annuaire {

    private Annuaire() {}

    /** Takes a moment with many patients: to be built away from the screen's thread. */
    static Index<PatientLigne> de(List<PatientLigne> patients) {
        return Index.de(trier(patients), Annuaire::texte);
    }

    private static List<PatientLigne> trier(List<PatientLigne> patients) {
        var collator = Collator.getInstance(Locale.FRANCE);
        return patients.stream()
                .map(p -> Rang.de(p, collator))
                .sorted(Comparator.comparing(Rang::nom).thenComparing(Rang::prenom))
                .map(Rang::patient)
                .toList();
    }

    private record Rang(CollationKey nom, CollationKey prenom, PatientLigne patient) {

        static Rang de(PatientLigne patient, Collator collator) {
            return new Rang(
                    collator.getCollationKey(patient.nom()),
                    collator.getCollationKey(patient.prenom()),
                    patient);
        }
    }

    private static String texte(PatientLigne patient) {
        return Index.champs(
                patient.nomComplet(),
                patient.nir() == null ? null : patient.nir().numero() + patient.nir().cle(),
                patient.dateNaissance() == null ? null : patient.dateNaissance().texte());
    }
}
