package fr.guichet.decision;

import fr.guichet.complementaire.Complementaire;
import fr.guichet.convention.LignesEnVigueur;
import fr.guichet.regles.FicheComplementaire;
import fr.guichet.regles.Tables;

import java.util.List;
import java.util.stream.Stream;

/** What the practice's base holds, as the rules read it. */
public final class TablesDuCabinet {

    private TablesDuCabinet() {}

    /**
     * @param lignes the lines in force, or those that would be
     * @param complementaires the practice's own records
     */
    public static Tables de(LignesEnVigueur lignes, List<Complementaire> complementaires) {
        return Tables.de(
                lignes.conventions(),
                lignes.regroupements(),
                lignes.correspondances(),
                complementaires.stream().flatMap(TablesDuCabinet::fiches).toList());
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
