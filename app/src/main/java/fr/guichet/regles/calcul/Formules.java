package fr.guichet.regles.calcul;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/**
 * The STS formulas that are known.
 *
 * @param tables every family that exists, those of which no formula is known too
 */
public record Formules(List<TableSts> tables, List<Formule> toutes) {

    public Formules {
        tables = List.copyOf(tables);
        toutes = List.copyOf(toutes);
    }

    /** What one of them pays of an act. */
    public Resultat calculer(Acte acte, FormuleSaisie saisie) {
        var table = table(saisie.codeAiguillage());
        if (saisie.codeAiguillage() != null && table.isEmpty()) {
            return new Resultat.Impossible(
                    "code_aiguillage",
                    "Le code aiguillage « %s » n’est pas connu ; valeurs connues : %s."
                            .formatted(saisie.codeAiguillage(), enumerer(tables)));
        }
        if (table.filter(this::sansFormule).isPresent()) {
            return new Resultat.Impossible(
                    "code_aiguillage",
                    "Les formules de la table %s ne sont pas connues.".formatted(table.get()));
        }
        var formules = formules(table, saisie.code());
        return switch (formules.size()) {
            case 0 -> inconnue(table, saisie.code());
            case 1 -> formules.getFirst().calculer(acte, saisie.parametres());
            default -> ambigue(saisie.code());
        };
    }

    /** The formulas of a family; those of every family when it is null. */
    public List<Formule> deLaTable(String codeAiguillage) {
        return toutes.stream()
                .filter(f -> codeAiguillage == null || f.tables().contains(codeAiguillage))
                .toList();
    }

    private List<Formule> formules(Optional<TableSts> table, String code) {
        return deLaTable(table.map(TableSts::code).orElse(null)).stream()
                .filter(f -> f.code().equalsIgnoreCase(code))
                .toList();
    }

    private Optional<TableSts> table(String codeAiguillage) {
        return tables.stream().filter(t -> t.code().equalsIgnoreCase(codeAiguillage)).findFirst();
    }

    private boolean sansFormule(TableSts table) {
        return deLaTable(table.code()).isEmpty();
    }

    private static Resultat inconnue(Optional<TableSts> table, String code) {
        return new Resultat.Impossible(
                "formule",
                table.map(t -> "La table %s n’a pas de formule « %s ».".formatted(t, code))
                        .orElse("La formule « %s » n’est pas connue.".formatted(code)));
    }

    private Resultat ambigue(String code) {
        var celles =
                tables.stream().filter(t -> !formules(Optional.of(t), code).isEmpty()).toList();
        return new Resultat.Impossible(
                "code_aiguillage",
                "La formule « %s » change de sens d’une table à l’autre. Code aiguillage : %s ?"
                        .formatted(code, enumerer(celles)));
    }

    private static String enumerer(List<TableSts> tables) {
        return tables.stream().map(TableSts::toString).collect(joining(", "));
    }
}
