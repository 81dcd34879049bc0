package fr.guichet.convention;

import fr.guichet.regles.Regroupement;

import java.util.function.Function;

/** The five fields of a regroupement, in the order of the practice's tables. */
public enum ChampRegroupement implements ChampLigne<Regroupement> {
    NUMERO_AMC("Id amc", "numero_amc", Regroupement::numeroAmc),
    LIBELLE_AMC("Libellé", "libelle_amc", Regroupement::libelle),
    TYPE_CONVENTION("Type de convention RO", "type_convention", Regroupement::typeConvention),
    CRITERE_SECONDAIRE("Masque", "critere_secondaire", Regroupement::critereSecondaire),
    NUMERO_SIGNATAIRE("Id signataire", "numero_signataire", Regroupement::numeroSignataire);

    private final Definition<Regroupement> definition;

    ChampRegroupement(String libelle, String colonne, Function<Regroupement, String> lecture) {
        definition = new Definition<>(libelle, colonne, lecture);
    }

    /** The regroupement that these texts make. */
    static Regroupement creer(Function<? super ChampRegroupement, String> textes) {
        return new Regroupement(
                textes.apply(NUMERO_AMC),
                textes.apply(LIBELLE_AMC),
                textes.apply(TYPE_CONVENTION),
                textes.apply(CRITERE_SECONDAIRE),
                textes.apply(NUMERO_SIGNATAIRE));
    }

    @Override
    public Definition<Regroupement> definition() {
        return definition;
    }
}
