package fr.guichet.convention;

import java.util.function.Function;

/** What the « Annuaire AMC » says of an organisme. */
public enum ChampAnnuaire implements ChampLigne<EntreeAnnuaire> {
    NUMERO_AMC("Id amc", "numero_amc", EntreeAnnuaire::numeroAmc),
    LIBELLE_AMC("Libellé", "libelle_amc", EntreeAnnuaire::libelle),
    SITE("Site", "site", EntreeAnnuaire::site),
    ADRESSE("Adresse", "adresse", EntreeAnnuaire::adresse);

    private final Definition<EntreeAnnuaire> definition;

    ChampAnnuaire(String libelle, String colonne, Function<EntreeAnnuaire, String> lecture) {
        definition = new Definition<>(libelle, colonne, lecture);
    }

    @Override
    public Definition<EntreeAnnuaire> definition() {
        return definition;
    }
}
