package fr.guichet.convention;

import fr.guichet.regles.Correspondance;

import java.util.function.Function;

/** The four fields of a correspondance, in the order of the MUTNUM file. */
public enum ChampCorrespondance implements ChampLigne<Correspondance> {
    NUMERO_MUTUELLE("N° mutuelle", "numero_mutuelle", Correspondance::numeroMutuelle),
    CODE_GESTION("Code gestion", "code_gestion", Correspondance::codeGestion),
    NUMERO_AMC("N° AMC", "numero_amc", Correspondance::numeroAmc),
    LIBELLE_AMC("Libellé", "libelle_amc", Correspondance::libelle);

    private final Definition<Correspondance> definition;

    ChampCorrespondance(String libelle, String colonne, Function<Correspondance, String> lecture) {
        definition = new Definition<>(libelle, colonne, lecture);
    }

    /** The correspondance that these texts make. */
    static Correspondance creer(Function<? super ChampCorrespondance, String> textes) {
        return new Correspondance(
                textes.apply(NUMERO_MUTUELLE),
                textes.apply(CODE_GESTION),
                textes.apply(NUMERO_AMC),
                textes.apply(LIBELLE_AMC));
    }

    @Override
    public Definition<Correspondance> definition() {
        return definition;
    }
}
