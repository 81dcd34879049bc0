package fr.guichet.patient;

/** Invented patients for the tests; their numbers are nobody's, with valid keys. */
final class Patients {

    static final Nir NIR = Nir.de("1850575116060");
    static final DateNaissance NAISSANCE = DateNaissance.lire("12/05/1985").orElseThrow();

    private Patients() {}

    /** Not saved yet, insured at the MSA of Bas-Rhin. */
    static Patient complet(String nom, String prenom) {
        return new Patient(
                null,
                nom,
                prenom,
                new Amo(
                        NIR,
                        "02",
                        "671",
                        "0000",
                        NAISSANCE,
                        1,
                        Qualite.BENEFICIAIRE,
                        "BERNARD",
                        "Luce"),
                "Préfère le matin.");
    }

    /** Not saved yet, without any insurance. */
    static Patient nouveau(String nom, String prenom, String naissance) {
        return new Patient(
                null,
                nom,
                prenom,
                new Amo(
                        null,
                        null,
                        null,
                        null,
                        DateNaissance.lire(naissance).orElseThrow(),
                        1,
                        Qualite.ASSURE,
                        null,
                        null),
                "");
    }
}
