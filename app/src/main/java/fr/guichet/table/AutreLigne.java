package fr.guichet.table;

import static java.util.stream.Collectors.joining;

import fr.guichet.common.Messages;

import java.util.stream.Stream;

/**
 * A change in a line that is no convention, in words.
 *
 * @param sorte « Regroupement », « Correspondance », « Annuaire », « Complémentaire »
 * @param changement what happens to it
 * @param ligne its number in the file; 0 when it comes from none
 * @param contenu what it says, or what changes in it
 */
public record AutreLigne(String sorte, String changement, long ligne, String contenu) {

    /**
     * @param usage an undo has its own words
     */
    static <T> Stream<AutreLigne> de(Comparaison<T> comparaison, Usage usage) {
        var sorte = comparaison.sorte();
        return Stream.of(
                        comparaison.ajoutees().stream()
                                .map(l ->
                                        new AutreLigne(
                                                sorte.titre(),
                                                Messages.text(usage.changement("ajoutee")),
                                                l.numero(),
                                                contenu(sorte, l.valeur()))),
                        comparaison.modifiees().stream()
                                .map(m ->
                                        new AutreLigne(
                                                sorte.titre(),
                                                Messages.text(usage.changement("modifiee")),
                                                m.ligne(),
                                                changement(sorte, m))),
                        comparaison.supprimees().stream()
                                .map(l ->
                                        new AutreLigne(
                                                sorte.titre(),
                                                Messages.text(usage.changement("supprimee")),
                                                0,
                                                contenu(sorte, l.valeur()))))
                .flatMap(lignes -> lignes);
    }

    private static <T> String contenu(SorteImportee<T> sorte, T valeur) {
        return sorte.champs().stream()
                .filter(c -> c.texte(valeur) != null)
                .map(c -> Messages.text("import.rubrique", c.libelle(), c.texte(valeur)))
                .collect(joining(" · "));
    }

    private static <T> String changement(SorteImportee<T> sorte, Modification<T> m) {
        return Messages.text(
                "import.rubrique",
                sorte.nom(m.avant().valeur()),
                m.differences(sorte).stream().map(AutreLigne::difference).collect(joining(" · ")));
    }

    private static String difference(Difference d) {
        return Messages.text(
                "import.rubrique.changee", d.champ(), texte(d.ancien()), texte(d.nouveau()));
    }

    private static String texte(String valeur) {
        return valeur == null ? Messages.text("import.rubrique.vide") : valeur;
    }
}
