package fr.guichet.patient;

import fr.guichet.common.recherche.Index;
import fr.guichet.common.recherche.Mots;

import java.util.Comparator;
import java.util.List;

/** The patients in alphabetical order, to be found by name, NIR or birth date. */
public final class Annuaire {

    /** More than any screen has room for. */
    private static final int ECRAN = 100;

    private final PatientRepository patients;
    private List<PatientLigne> lus = List.of();
    private List<PatientLigne> tries = List.of();
    private Index<PatientLigne> index;

    public Annuaire(PatientRepository patients) {
        this.patients = patients;
    }

    /**
     * Reads the base again; takes a moment with many patients, less when nothing changed. To be run
     * away from the screen's thread.
     */
    public synchronized Index<PatientLigne> lire() {
        lister();
        return indexer();
    }

    /** What fills a screen, read in a moment: the first patients, and how many there are in all. */
    record Debut(List<PatientLigne> premiers, int nombre) {}

    Debut commencer() {
        return new Debut(trier(patients.findPremiers(ECRAN)), patients.count());
    }

    /** Reads the base again, for a list to be shown while {@link #indexer} makes it searchable. */
    synchronized List<PatientLigne> lister() {
        var relus = patients.findAll();
        if (!relus.equals(lus)) {
            lus = relus;
            tries = trier(relus);
            index = null;
        }
        return tries;
    }

    /** Those read last, to be searched: several times as long as reading them, the first time. */
    synchronized Index<PatientLigne> indexer() {
        if (index == null) {
            index = Index.de(tries, Annuaire::texte);
        }
        return index;
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
