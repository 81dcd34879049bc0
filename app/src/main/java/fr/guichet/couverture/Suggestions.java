package fr.guichet.couverture;

import static java.util.stream.Collectors.joining;

import fr.guichet.common.recherche.Index;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.complementaire.Complementaire;
import fr.guichet.convention.ContenuTables;
import fr.guichet.convention.LigneAnnexe;
import fr.guichet.convention.Organisme;
import fr.guichet.convention.Organismes;
import fr.guichet.regles.Convention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The organismes offered while a card is entered: the practice's own records, then the tables, then
 * the names of the annuaire.
 */
public final class Suggestions {

    private final List<Suggestion> offertes = new ArrayList<>();
    private final Set<NumeroAmc> connus = new HashSet<>();

    private Suggestions() {}

    /**
     * @param organismes those of the conventions
     * @param contenu what the tables hold beside
     */
    public static Index<Suggestion> de(
            Organismes organismes, ContenuTables contenu, List<Complementaire> fiches) {
        var suggestions = new Suggestions();
        suggestions.avec(organismes, fiches);
        contenu.regroupements().stream()
                .map(LigneAnnexe::valeur)
                .forEach(r ->
                        suggestions.avec(
                                r.numeroAmc(),
                                r.libelle(),
                                List.of(Convention.TYPE_RO),
                                Origine.TABLE));
        contenu.correspondances().stream()
                .map(LigneAnnexe::valeur)
                .forEach(c ->
                        suggestions.avec(c.numeroAmc(), c.libelle(), List.of(), Origine.TABLE));
        contenu.annuaire()
                .forEach(e ->
                        suggestions.avec(e.numeroAmc(), e.libelle(), List.of(), Origine.ANNUAIRE));
        return Index.de(
                suggestions.offertes, s -> Index.champs(s.numero(), s.nom(), s.autresNoms()));
    }

    private void avec(Organismes organismes, List<Complementaire> fiches) {
        var parNumero =
                organismes.tous().stream()
                        .filter(organisme -> !organisme.sansNumero())
                        .flatMap(organisme -> organisme.parNumero().stream())
                        .toList();
        parNumero.forEach(organisme -> connus.add(organisme.numero()));
        fiches.stream()
                .filter(f -> f.amc().filter(connus::contains).isEmpty())
                .map(Suggestions::fiche)
                .forEach(offertes::add);
        parNumero.stream().map(Suggestions::organisme).forEach(offertes::add);
        fiches.forEach(fiche -> fiche.amc().ifPresent(connus::add));
    }

    /** Unless its AMC is offered already, or has no name to be recognised by. */
    private void avec(String numero, String nom, List<String> types, Origine origine) {
        if (nom != null && Convention.amcUtilisable(numero).filter(connus::add).isPresent()) {
            offertes.add(new Suggestion(numero, nom, null, types, origine));
        }
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
