package fr.guichet.common.impression;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * How a list of the program is given out.
 *
 * @param fichier what the name of its PDF begins with: « patients »
 * @param compte how many there are, in words: « 12 patients »
 */
public record Liste<T>(
        String titre, String fichier, IntFunction<String> compte, List<Colonne<T>> colonnes) {

    /**
     * @param poids how wide it is beside the others
     * @param texte what it says of one of them; null where nothing is known
     */
    public record Colonne<T>(String titre, double poids, Function<T, String> texte) {}

    Tableau tableau(List<T> lignes, LocalDate jour) {
        return new Tableau(
                titre,
                Messages.text(
                        "impression.precision", compte.apply(lignes.size()), Nombres.texte(jour)),
                colonnes.stream().map(c -> new Tableau.Colonne(c.titre(), c.poids())).toList(),
                lignes.stream().map(this::textes).toList());
    }

    private List<String> textes(T ligne) {
        return colonnes.stream()
                .map(c -> Objects.requireNonNullElse(c.texte().apply(ligne), ""))
                .toList();
    }
}
