package fr.guichet.decision;

import fr.guichet.complementaire.Complementaire;
import fr.guichet.convention.TablesLues;
import fr.guichet.regles.Convention;
import fr.guichet.regles.FicheComplementaire;
import fr.guichet.regles.Tables;

import java.util.List;
import java.util.stream.Stream;

/** What the practice's base holds, as the rules read it. */
public final class TablesDuCabinet {

    private TablesDuCabinet() {}

    /**
     * @param lues the lines in force, or those that would be
     * @param complementaires the practice's own records
     */
    public static Tables de(TablesLues lues, List<Complementaire> complementaires) {
        return Tables.de(
                lues.conventions(),
                lues.regroupements(),
                lues.correspondances(),
                complementaires.stream().flatMap(TablesDuCabinet::fiches).toList());
    }

    /** Same, for conventions alone. */
    public static Tables de(List<Convention> conventions, List<Complementaire> complementaires) {
        return de(new TablesLues(conventions, List.of(), List.of()), complementaires);
    }

    /** One for its number; one more for its « numéro AMC (GU) » where that is another. */
    private static Stream<FicheComplementaire> fiches(Complementaire complementaire) {
        return Stream.of(complementaire.numero(), complementaire.sts().numeroAmcGu())
                .filter(numero -> numero != null)
                .distinct()
                .map(numero -> fiche(complementaire, numero));
    }

    private static FicheComplementaire fiche(Complementaire complementaire, String numero) {
        return new FicheComplementaire(
                numero,
                complementaire.nom(),
                complementaire.gestionUnique(),
                complementaire.typeConvention(),
                complementaire.sts().dreHorsTp());
    }
}
