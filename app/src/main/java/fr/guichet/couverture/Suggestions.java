package fr.guichet.couverture;

import fr.guichet.common.recherche.Index;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.complementaire.Complementaire;
import fr.guichet.convention.Conventions;
import fr.guichet.convention.LigneConvention;
import fr.guichet.convention.Organisme;
import fr.guichet.regles.Convention;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The organismes that what is typed may name, in the tables and in the practice's records. */
public final class Suggestions {

    /** Lines looked at: enough for one organisme with a line per caisse not to hide the others. */
    private static final int LIGNES = 300;

    /** Records offered at most: the tables keep the better part of the list. */
    private static final int FICHES = 3;

    private final Conventions conventions;
    private final Supplier<List<Complementaire>> complementaires;
    private List<Complementaire> indexees = List.of();
    private Index<Complementaire> index = Index.de(List.of(), Complementaire::nom);

    /**
     * @param complementaires hands out the same list until a record changes
     */
    public Suggestions(Conventions conventions, Supplier<List<Complementaire>> complementaires) {
        this.conventions = conventions;
        this.complementaires = complementaires;
    }

    /** Best first; an organisme of the tables is not offered again as a record. */
    public List<Suggestion> chercher(String saisie, int limite) {
        var tables =
                conventions
                        .organismes()
                        .grouper(conventions.index().chercher(saisie, LIGNES))
                        .stream()
                        .filter(organisme -> !organisme.sansNumero())
                        .map(Suggestions::deLaTable)
                        .toList();
        var fiches =
                index().chercher(saisie, limite).stream()
                        .filter(fiche -> fiche.amc().isPresent())
                        .map(Suggestions::deLaFiche)
                        .filter(fiche -> tables.stream().noneMatch(t -> memeAmc(t, fiche)))
                        .limit(tables.isEmpty() ? limite : FICHES)
                        .toList();
        return Stream.concat(tables.stream().limit(limite - fiches.size()), fiches.stream())
                .toList();
    }

    private Index<Complementaire> index() {
        var actuelles = complementaires.get();
        if (actuelles != indexees) {
            indexees = actuelles;
            index = Index.de(actuelles, fiche -> Index.champs(fiche.nom(), fiche.numero()));
        }
        return index;
    }

    private static Suggestion deLaTable(Organisme organisme) {
        return new Suggestion(
                organisme.lignes().getFirst().convention().numeroAmc(),
                organisme.libelle(),
                organisme.lignes().stream()
                        .map(LigneConvention::convention)
                        .map(Convention::typeConvention)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                Origine.TABLE);
    }

    private static Suggestion deLaFiche(Complementaire fiche) {
        return new Suggestion(
                fiche.numero(),
                fiche.nom(),
                Optional.ofNullable(fiche.typeConvention()).stream().toList(),
                Origine.FICHE);
    }

    private static boolean memeAmc(Suggestion une, Suggestion autre) {
        return NumeroAmc.lire(une.numero()).equals(NumeroAmc.lire(autre.numero()));
    }
}
