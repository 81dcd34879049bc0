package fr.guichet.complementaire;

import fr.guichet.convention.ChampLigne;

import java.util.function.Function;

/** The fields of a record that a list carries, in the order and under the names of that list. */
public enum ChampFicheListee implements ChampLigne<FicheListee> {
    NUMERO("Numéro", "numero", FicheListee::numero),
    GESTION_UNIQUE("Gestion unique", "gestion_unique", f -> f.gestionUnique() ? "1" : "0"),
    NOM("Nom", "nom", FicheListee::nom),
    TYPE_CONVENTION("Type convention", "type_convention", FicheListee::typeConvention),
    CRITERE_SECONDAIRE("Critère secondaire", "critere_secondaire", FicheListee::critereSecondaire);

    private final Definition<FicheListee> definition;

    ChampFicheListee(String libelle, String colonne, Function<FicheListee, String> lecture) {
        definition = new Definition<>(libelle, colonne, lecture);
    }

    @Override
    public Definition<FicheListee> definition() {
        return definition;
    }
}
