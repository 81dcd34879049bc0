package fr.guichet.couverture;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import fr.guichet.common.recherche.Index;
import fr.guichet.complementaire.Complementaire;
import fr.guichet.convention.Organisme;
import fr.guichet.convention.Organismes;

import java.util.List;
import java.util.stream.Stream;

/** The organismes offered while a card is entered: the practice's own records, then the tables. */
public final class Suggestions {

    private Suggestions() {}

    public static Index<Suggestion> de(Organismes organismes, List<Complementaire> fiches) {
        var parNumero =
                organismes.tous().stream()
                        .filter(organisme -> !organisme.sansNumero())
                        .flatMap(organisme -> organisme.parNumero().stream())
                        .toList();
        var connus = parNumero.stream().map(Organisme::numero).collect(toSet());
        var toutes =
                Stream.concat(
                                fiches.stream()
                                        .filter(f -> f.amc().filter(connus::contains).isEmpty())
                                        .map(Suggestions::fiche),
                                parNumero.stream().map(Suggestions::organisme))
                        .toList();
        return Index.de(toutes, s -> Index.champs(s.numero(), s.nom(), s.autresNoms()));
    }

    private static Suggestion fiche(Complementaire fiche) {
        return new Suggestion(
                fiche.numero(),
                fiche.nom(),
                null,
                Stream.ofNullable(fiche.typeConvention()).toList(),
                Origine.FICHE);
    }

    /** Where the practice chose a name, those of the tables still lead there. */
    private static String autresNoms(Organisme organisme) {
        return organisme.rapprochement() == null
                ? null
                : organisme.lignes().stream()
                        .flatMap(l -> Stream.ofNullable(l.convention().libelleAmc()))
                        .distinct()
                        .collect(joining("\n"));
    }

    private static Suggestion organisme(Organisme organisme) {
        return new Suggestion(
                organisme.lignes().getFirst().convention().numeroAmc(),
                organisme.libelle(),
                autresNoms(organisme),
                organisme.lignes().stream()
                        .flatMap(l -> Stream.ofNullable(l.convention().typeConvention()))
                        .distinct()
                        .toList(),
                Origine.TABLE);
    }
}
