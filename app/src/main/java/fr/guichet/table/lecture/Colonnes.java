package fr.guichet.table.lecture;

import fr.guichet.convention.Champ;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column of a file carries which field. */
public final class Colonnes {

    /** Without these two a line names no convention. */
    public static final List<Champ> REQUIS = List.of(Champ.NUMERO_AMC, Champ.TYPE_CONVENTION);

    /** Those of a file in which no column carries a field of a convention. */
    static final Colonnes AUCUNE = reconnaitre(List.of());

    private static final int ABSENTE = -1;

    private final List<String> entete;
    private final int[] rangs;

    private Colonnes(List<String> entete, int[] rangs) {
        this.entete = entete;
        this.rangs = rangs;
    }

    /** Finds the columns by their usual names; of two that carry one field, the first. */
    static Colonnes reconnaitre(List<String> entete) {
        var rangs = vides();
        for (int i = entete.size() - 1; i >= 0; i--) {
            int rang = i;
            NomsDeColonnes.champ(entete.get(i)).ifPresent(c -> rangs[c.ordinal()] = rang);
        }
        return new Colonnes(entete, rangs);
    }

    /** One a field, in their order. */
    static Colonnes toutes() {
        return reconnaitre(Arrays.stream(Champ.values()).map(Champ::libelle).toList());
    }

    /**
     * Takes the columns as someone matched them, and no other.
     *
     * @return nothing when a column that was matched is not in this file
     */
    static Optional<Colonnes> appariees(List<String> entete, Map<Champ, String> appariement) {
        var rangs = vides();
        for (var choix : appariement.entrySet()) {
            int rang = rang(entete, choix.getValue());
            if (rang == ABSENTE) {
                return Optional.empty();
            }
            rangs[choix.getKey().ordinal()] = rang;
        }
        return Optional.of(new Colonnes(entete, rangs));
    }

    /** The titles of the file's columns; null for one without a title. */
    public List<String> entete() {
        return entete;
    }

    /** Where the field stands in a line, or -1. */
    int rang(Champ champ) {
        return rangs[champ.ordinal()];
    }

    /** The field a column carries, for reports; else its title. */
    String nom(int colonne) {
        for (var champ : Champ.values()) {
            if (rang(champ) == colonne) {
                return champ.libelle();
            }
        }
        return colonne >= 0 && colonne < entete.size() ? entete.get(colonne) : null;
    }

    /** The columns found, each under its title. */
    public Map<Champ, String> appariement() {
        var trouvees = new EnumMap<Champ, String>(Champ.class);
        for (var champ : Champ.values()) {
            if (rang(champ) != ABSENTE) {
                trouvees.put(champ, entete.get(rang(champ)));
            }
        }
        return trouvees;
    }

    /** The required fields that no column carries. */
    public List<Champ> manquantes() {
        return REQUIS.stream().filter(c -> rang(c) == ABSENTE).toList();
    }

    boolean aucune() {
        return Arrays.stream(rangs).allMatch(r -> r == ABSENTE);
    }

    /** How many columns a line must have: those after the last title may be left out. */
    int minimum() {
        int dernier = entete.size();
        while (dernier > 0 && entete.get(dernier - 1) == null) {
            dernier--;
        }
        return dernier;
    }

    private static int[] vides() {
        var rangs = new int[Champ.values().length];
        Arrays.fill(rangs, ABSENTE);
        return rangs;
    }

    private static int rang(List<String> entete, String colonne) {
        for (int i = 0; i < entete.size(); i++) {
            if (entete.get(i) != null && NomsDeColonnes.memes(entete.get(i), colonne)) {
                return i;
            }
        }
        return ABSENTE;
    }
}
