package fr.guichet.convention;

import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import java.util.List;

/**
 * What the tables hold, as one moment of the base has it: in the order the files had it.
 *
 * @param annuaire for the names only
 */
public record ContenuTables(
        List<LigneConvention> conventions,
        List<LigneAnnexe<Regroupement>> regroupements,
        List<LigneAnnexe<Correspondance>> correspondances,
        List<EntreeAnnuaire> annuaire) {

    public static final ContenuTables AUCUNE =
            new ContenuTables(List.of(), List.of(), List.of(), List.of());

    /** What the rules read of them. */
    public LignesEnVigueur tables() {
        return new LignesEnVigueur(
                conventions.stream().map(LigneConvention::convention).toList(),
                regroupements.stream().map(LigneAnnexe::valeur).toList(),
                correspondances.stream().map(LigneAnnexe::valeur).toList());
    }
}
