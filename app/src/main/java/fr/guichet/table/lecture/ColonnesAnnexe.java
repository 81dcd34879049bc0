package fr.guichet.table.lecture;

import static fr.guichet.table.lecture.ChampAnnexe.ADRESSE;
import static fr.guichet.table.lecture.ChampAnnexe.CODE_GESTION;
import static fr.guichet.table.lecture.ChampAnnexe.CRITERE_SECONDAIRE;
import static fr.guichet.table.lecture.ChampAnnexe.GESTION_UNIQUE;
import static fr.guichet.table.lecture.ChampAnnexe.ID_REGROUPEMENT;
import static fr.guichet.table.lecture.ChampAnnexe.LIBELLE_AMC;
import static fr.guichet.table.lecture.ChampAnnexe.NOM;
import static fr.guichet.table.lecture.ChampAnnexe.NUMERO;
import static fr.guichet.table.lecture.ChampAnnexe.NUMERO_AMC;
import static fr.guichet.table.lecture.ChampAnnexe.NUMERO_MUTUELLE;
import static fr.guichet.table.lecture.ChampAnnexe.SITE;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column carries which field, in a table that holds no conventions.
 *
 * @param titres of all the columns; null for one without a title
 */
record ColonnesAnnexe(Genre genre, List<String> titres, Map<ChampAnnexe, Integer> rangs) {

    /** A file of correspondances MUTNUM: four columns, without titles. */
    static final ColonnesAnnexe MUTNUM =
            fixes(Genre.CORRESPONDANCES, NUMERO_MUTUELLE, CODE_GESTION, NUMERO_AMC, LIBELLE_AMC);

    /** The « Annuaire AMC ». */
    static final ColonnesAnnexe ANNUAIRE =
            fixes(Genre.ANNUAIRE, NUMERO_AMC, LIBELLE_AMC, SITE, ADRESSE);

    /**
     * Tells a table that is plainly one of regroupements, of correspondances or of the practice's
     * records: the first has the columns of conventions too, so that only its own identifier names
     * it.
     */
    static Optional<ColonnesAnnexe> reconnaitre(List<String> titres) {
        var rangs = new EnumMap<ChampAnnexe, Integer>(ChampAnnexe.class);
        for (int i = 0; i < titres.size(); i++) {
            int rang = i;
            ChampAnnexe.de(titres.get(i)).ifPresent(c -> rangs.putIfAbsent(c, rang));
        }
        if (rangs.keySet().containsAll(List.of(ID_REGROUPEMENT, NUMERO_AMC, CRITERE_SECONDAIRE))) {
            return Optional.of(new ColonnesAnnexe(Genre.REGROUPEMENTS, titres, rangs));
        }
        if (rangs.keySet().containsAll(List.of(NUMERO_MUTUELLE, CODE_GESTION, NUMERO_AMC))) {
            return Optional.of(new ColonnesAnnexe(Genre.CORRESPONDANCES, titres, rangs));
        }
        if (rangs.keySet().containsAll(List.of(NUMERO, NOM, GESTION_UNIQUE))
                && !rangs.containsKey(NUMERO_AMC)) {
            return Optional.of(new ColonnesAnnexe(Genre.COMPLEMENTAIRES, titres, rangs));
        }
        return Optional.empty();
    }

    /** Every field at the place of its ordinal. */
    static ColonnesAnnexe toutes(Genre genre) {
        return fixes(genre, ChampAnnexe.values());
    }

    private static ColonnesAnnexe fixes(Genre genre, ChampAnnexe... champs) {
        var rangs = new EnumMap<ChampAnnexe, Integer>(ChampAnnexe.class);
        for (int i = 0; i < champs.length; i++) {
            rangs.put(champs[i], i);
        }
        var titres = Arrays.stream(champs).map(ChampAnnexe::libelle).toList();
        return new ColonnesAnnexe(genre, titres, rangs);
    }

    /** The field a column carries, for reports; else its title. */
    String nom(int colonne) {
        return rangs.entrySet().stream()
                .filter(e -> e.getValue() == colonne)
                .map(e -> e.getKey().libelle())
                .findFirst()
                .orElseGet(() -> colonne < titres.size() ? titres.get(colonne) : null);
    }

    /** What stands in the column of a field; null when nothing. */
    String valeur(ChampAnnexe champ, String[] champs) {
        var rang = rangs.get(champ);
        return rang == null ? null : champs[rang];
    }
}
