package fr.guichet.demonstration;

import fr.guichet.patient.Adresse;
import fr.guichet.patient.Alarme;
import fr.guichet.patient.Amo;
import fr.guichet.patient.DateNaissance;
import fr.guichet.patient.Dossier;
import fr.guichet.patient.Lien;
import fr.guichet.patient.Nir;
import fr.guichet.patient.Patient;
import fr.guichet.patient.Qualite;
import fr.guichet.patient.Relation;

import java.util.List;
import java.util.Map;

/**
 * One line of patients.csv.
 *
 * @param assurePar the number of the patient he is insured through; null when he is the assuré
 * @param proche the number of a relative who stands before him in the file; null for none
 */
record PatientInvente(
        String numero,
        String nom,
        String prenom,
        Nir nir,
        String regime,
        String caisse,
        String centre,
        DateNaissance naissance,
        int rang,
        String assurePar,
        String proche,
        Lien lien,
        String localite,
        String notes,
        String alarme) {

    static List<PatientInvente> lire() {
        return Ressource.cellules("patients.csv").stream().map(PatientInvente::de).toList();
    }

    private static PatientInvente de(String[] c) {
        return new PatientInvente(
                c[0],
                c[1],
                c[2],
                Nir.de(c[3]),
                c[4],
                c[5],
                c[6],
                DateNaissance.lire(c[7]).orElseThrow(),
                Integer.parseInt(c[8]),
                Ressource.ouRien(c[9]),
                Ressource.ouRien(c[10]),
                c[11].isEmpty() ? null : Lien.valueOf(c[11]),
                c[12],
                c[13],
                Ressource.ouRien(c[14]));
    }

    /**
     * His file, before the base has given him an id.
     *
     * @param autres all the invented patients, by number
     * @param ids those the base has given already, by number
     */
    Dossier dossier(Map<String, PatientInvente> autres, Map<String, Long> ids) {
        return new Dossier(
                new Patient(null, nom, prenom, amo(autres.get(assurePar)), notes),
                List.of(adresse()),
                List.of(),
                proche == null
                        ? List.of()
                        : List.of(new Relation(ids.get(proche), autres.get(proche).nom, lien)),
                alarme == null ? List.of() : List.of(new Alarme(alarme, null, true)));
    }

    private Amo amo(PatientInvente assure) {
        return new Amo(
                nir,
                regime,
                caisse,
                centre,
                naissance,
                rang,
                assure == null ? Qualite.ASSURE : Qualite.BENEFICIAIRE,
                assure == null ? null : assure.nom,
                assure == null ? null : assure.prenom);
    }

    private Adresse adresse() {
        var parts = localite.split(" ", 2);
        return new Adresse("Domicile", null, null, parts[0], parts[1], null, null);
    }
}
