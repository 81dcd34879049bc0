package fr.guichet.table;

import fr.guichet.convention.EntreeAnnuaire;
import fr.guichet.convention.Exemples;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;
import fr.guichet.table.lecture.AnnexeLue;
import fr.guichet.table.lecture.Annexes;
import fr.guichet.table.lecture.Genre;
import fr.guichet.table.lecture.Lecture;
import fr.guichet.table.lecture.LigneLue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Files as they are once read, of every kind of line, without the files. */
final class LecturesInventees {

    private LecturesInventees() {}

    /** A file that speaks of the kinds it has lines of. */
    static Lecture de(
            List<Convention> conventions,
            List<Regroupement> regroupements,
            List<Correspondance> correspondances,
            List<EntreeAnnuaire> annuaire) {
        var genres = EnumSet.noneOf(Genre.class);
        Map.of(
                        Genre.CONVENTIONS,
                        conventions,
                        Genre.REGROUPEMENTS,
                        regroupements,
                        Genre.CORRESPONDANCES,
                        correspondances,
                        Genre.ANNUAIRE,
                        annuaire)
                .forEach((genre, lignes) -> {
                    if (!lignes.isEmpty()) {
                        genres.add(genre);
                    }
                });
        return de(conventions, regroupements, correspondances, annuaire, genres);
    }

    static Lecture de(
            List<Convention> conventions,
            List<Regroupement> regroupements,
            List<Correspondance> correspondances,
            List<EntreeAnnuaire> annuaire,
            Set<Genre> genres) {
        return new Lecture(
                Path.of("invente.json"),
                "JSON",
                "UTF-8",
                "",
                null,
                false,
                conventions.size()
                        + regroupements.size()
                        + correspondances.size()
                        + annuaire.size(),
                IntStream.range(0, conventions.size())
                        .mapToObj(i -> new LigneLue(i + 1L, conventions.get(i)))
                        .toList(),
                List.of(),
                List.of(),
                new Annexes(
                        annexes(regroupements),
                        annexes(correspondances),
                        annexes(annuaire),
                        List.of()),
                genres);
    }

    /** A file of few different lines, so that the next one repeats, changes and drops some. */
    static Lecture auHasard(Random hasard) {
        return de(
                lignes(
                        hasard,
                        i ->
                                Exemples.convention(
                                        lettre(hasard),
                                        numero(i),
                                        i % 3 == 0 ? "RO" : "OC",
                                        i % 3 == 0 ? "02???????" : null)),
                lignes(
                        hasard,
                        i ->
                                new Regroupement(
                                        numero(i),
                                        lettre(hasard),
                                        "RO",
                                        "9" + i + "???????",
                                        null)),
                lignes(
                        hasard,
                        i ->
                                new Correspondance(
                                        "????000" + i, "09200000" + i, numero(i), lettre(hasard))),
                lignes(hasard, i -> new EntreeAnnuaire(numero(i), lettre(hasard), null, null)));
    }

    private static <T> List<T> lignes(Random hasard, Function<Integer, T> ligne) {
        return IntStream.range(0, 9).filter(_ -> hasard.nextBoolean()).boxed().map(ligne).toList();
    }

    private static <T> List<AnnexeLue<T>> annexes(List<T> valeurs) {
        return IntStream.range(0, valeurs.size())
                .mapToObj(i -> new AnnexeLue<>(i + 1L, valeurs.get(i)))
                .toList();
    }

    private static String numero(int i) {
        return "7599001" + i;
    }

    private static String lettre(Random hasard) {
        return hasard.nextBoolean() ? "A" : "B";
    }
}
