package fr.guichet.convention.ressemblance;

import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.convention.Champ;
import fr.guichet.convention.LigneConvention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Lines set side by side, field by field; fields that all leave empty are left out.
 *
 * @param colonnes {@value #MONTREES} lines at most: one of each number and name first
 * @param autres how many more there are
 */
public record CoteACote(List<LigneConvention> colonnes, List<Rang> rangs, int autres) {

    static final int MONTREES = 8;

    /** How the lines compare on a field. */
    public enum Ecart {
        IDENTIQUE,
        /** The same thing, written otherwise. */
        EQUIVALENT,
        DIFFERENT
    }

    /**
     * @param valeurs one a line; null for an empty field
     */
    public record Rang(Champ champ, List<String> valeurs, Ecart ecart) {

        /** Whether this line's value is other than the first line's. */
        public boolean autre(int colonne) {
            return !Objects.equals(valeurs.getFirst(), valeurs.get(colonne));
        }
    }

    static CoteACote de(List<LigneConvention> lignes) {
        var colonnes = choisir(lignes);
        var rangs =
                Arrays.stream(Champ.values())
                        .map(champ -> rang(champ, colonnes))
                        .filter(rang -> rang.valeurs().stream().anyMatch(Objects::nonNull))
                        .toList();
        return new CoteACote(colonnes, rangs, lignes.size() - colonnes.size());
    }

    private static List<LigneConvention> choisir(List<LigneConvention> lignes) {
        var vues = new HashSet<List<Object>>();
        var premieres = new ArrayList<LigneConvention>();
        var suivantes = new ArrayList<LigneConvention>();
        for (var ligne : lignes) {
            var convention = ligne.convention();
            boolean nouvelle = vues.add(Arrays.asList(convention.amc(), convention.libelleAmc()));
            (nouvelle ? premieres : suivantes).add(ligne);
        }
        premieres.addAll(suivantes);
        return List.copyOf(premieres.subList(0, Math.min(MONTREES, premieres.size())));
    }

    private static Rang rang(Champ champ, List<LigneConvention> colonnes) {
        var valeurs = colonnes.stream().map(l -> champ.texte(l.convention())).toList();
        return new Rang(champ, valeurs, ecart(champ, valeurs));
    }

    private static Ecart ecart(Champ champ, List<String> valeurs) {
        if (valeurs.stream().distinct().count() == 1) {
            return Ecart.IDENTIQUE;
        }
        var sens = sens(champ);
        return valeurs.stream().map(v -> v == null ? null : sens.apply(v)).distinct().count() == 1
                ? Ecart.EQUIVALENT
                : Ecart.DIFFERENT;
    }

    /** What a writing stands for: two writings of one number, or of one name, are one. */
    private static Function<String, Object> sens(Champ champ) {
        return switch (champ) {
            case LIBELLE_AMC, LIBELLE_SIGNATAIRE -> CleDeNom::de;
            case NUMERO_AMC, NUMERO_SIGNATAIRE, OPERATEUR_REGLEMENT ->
                    texte -> NumeroAmc.lire(texte).<Object>map(Function.identity()).orElse(texte);
            default -> texte -> texte;
        };
    }
}
