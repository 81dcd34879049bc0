package fr.guichet.couverture;

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
        var connus = organismes.tous().stream().map(Organisme::numero).collect(toSet());
        var toutes =
                Stream.concat(
                                fiches.stream()
                                        .filter(f -> f.amc().filter(connus::contains).isEmpty())
                                        .map(Suggestions::fiche),
                                organismes.tous().stream()
                                        .filter(organisme -> !organisme.sansNumero())
                                        .map(Suggestions::organisme))
                        .toList();
        return Index.de(toutes, s -> Index.champs(s.numero(), s.nom()));
    }

    private static Suggestion fiche(Complementaire fiche) {
        return new Suggestion(
                fiche.numero(),
                fiche.nom(),
                Stream.ofNullable(fiche.typeConvention()).toList(),
                Origine.FICHE);
    }

    private static Suggestion organisme(Organisme organisme) {
        return new Suggestion(
                organisme.lignes().getFirst().convention().numeroAmc(),
                organisme.libelle(),
                organisme.lignes().stream()
                        .flatMap(l -> Stream.ofNullable(l.convention().typeConvention()))
                        .distinct()
                        .toList(),
                Origine.TABLE);
    }
}
