package fr.guichet.convention;

import java.util.function.Function;

/** What the « Annuaire AMC » says of an organisme. */
public enum ChampAnnuaire implements ChampLigne<EntreeAnnuaire> {
    NUMERO_AMC("Id amc", "numero_amc", EntreeAnnuaire::numeroAmc),
    LIBELLE_AMC("Libellé", "libelle_amc", EntreeAnnuaire::libelle),
    SITE("Site", "site", EntreeAnnuaire::site),
    ADRESSE("Adresse", "adresse", EntreeAnnuaire::adresse);

    private final String libelle;
    private final String colonne;
    private final Function<EntreeAnnuaire, String> lecture;

    ChampAnnuaire(String libelle, String colonne, Function<EntreeAnnuaire, String> lecture) {
        this.libelle = libelle;
        this.colonne = colonne;
        this.lecture = lecture;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    @Override
    public String colonne() {
        return colonne;
    }

    @Override
    public String texte(EntreeAnnuaire entree) {
        return lecture.apply(entree);
    }
}
