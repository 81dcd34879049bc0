package fr.guichet.regles;

import static fr.guichet.regles.CritereCarte.CRITERE_SECONDAIRE;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/** Choosing among the non-RO lines of an AMC: never the first one. */
sealed interface Choix {

    /** One line is left. */
    record Une(Convention ligne) implements Choix {}

    /** Several are: these questions tell them apart. */
    record Plusieurs(int lignes, List<Question> questions) implements Choix {}

    /** None is left, but the card prints a type: it stands alone. */
    record SelonLeSupport(String type) implements Choix {}

    /** None is left, and the card prints no type. */
    record Aucune() implements Choix {}

    /**
     * Reads the printed types first, the first that has a line winning; then the printed CSR; then
     * the printed STS code and address: an inference of ours. These narrow the choice where a line
     * agrees with them; where none does they change nothing here, and win in what is billed.
     */
    static Choix parmi(List<Convention> lignes, Support support) {
        var types = support.typesSepares();
        var restantes = resserrer(parCritere(parType(lignes, types), support), support);
        if (restantes.isEmpty()) {
            return types.isEmpty() ? new Aucune() : new SelonLeSupport(types.getFirst());
        }
        var vues = Vue.distinctes(restantes, support);
        return vues.size() == 1
                ? new Une(vues.values().iterator().next())
                : new Plusieurs(vues.size(), Departage.questions(vues));
    }

    private static List<Convention> parType(List<Convention> lignes, List<String> types) {
        return types.isEmpty()
                ? lignes
                : types.stream()
                        .map(type -> garder(lignes, l -> type.equalsIgnoreCase(l.typeConvention())))
                        .filter(gardees -> !gardees.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    private static List<Convention> parCritere(List<Convention> lignes, Support support) {
        return Support.imprime(support.critereSecondaire()).isEmpty()
                ? lignes
                : garder(lignes, ligne -> concorde(CRITERE_SECONDAIRE, ligne, support));
    }

    /** Keeps the lines that agree with the card on all that some line agrees on, if any does. */
    private static List<Convention> resserrer(List<Convention> lignes, Support support) {
        var utiles = EnumSet.noneOf(CritereCarte.class);
        for (var critere : CritereCarte.TOUS) {
            if (critere.lu(support).isPresent()
                    && lignes.stream().anyMatch(ligne -> concorde(critere, ligne, support))) {
                utiles.add(critere);
            }
        }
        if (utiles.isEmpty()) {
            return lignes;
        }
        var gardees =
                garder(
                        lignes,
                        l -> utiles.stream().allMatch(critere -> concorde(critere, l, support)));
        return gardees.isEmpty() ? lignes : gardees;
    }

    private static boolean concorde(CritereCarte critere, Convention ligne, Support support) {
        return critere.lu(support).filter(critere.valeur(ligne)::equals).isPresent();
    }

    private static List<Convention> garder(List<Convention> lignes, Predicate<Convention> critere) {
        return lignes.stream().filter(critere).toList();
    }
}
