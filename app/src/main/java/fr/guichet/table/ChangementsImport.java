package fr.guichet.table;

import fr.guichet.complementaire.FicheListee;
import fr.guichet.convention.EntreeAnnuaire;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import java.util.Set;

/** What an import did, kind by kind. */
record ChangementsImport(
        Changements<Convention> conventions,
        Changements<Regroupement> regroupements,
        Changements<Correspondance> correspondances,
        Changements<EntreeAnnuaire> annuaire,
        Changements<FicheListee> complementaires) {

    /** As it was compared before it was applied. */
    Comparaisons faits() {
        return new Comparaisons(
                conventions.faits(),
                regroupements.faits(),
                correspondances.faits(),
                annuaire.faits(),
                complementaires.faits());
    }

    /** What taking it back would change in these tables. */
    Comparaisons defaits(EtatTable etat) {
        return new Comparaisons(
                conventions.defaits(EtatTable.remplacees(etat.conventions())),
                regroupements.defaits(EtatTable.remplacees(etat.regroupements())),
                correspondances.defaits(EtatTable.remplacees(etat.correspondances())),
                annuaire.defaits(EtatTable.remplacees(etat.annuaire())),
                complementaires.parmi(etat.complementaires()).defaits(Set.of()));
    }

    /** The same, for the rules: a line that the practice hid comes back hidden. */
    ChangementsImport visibles() {
        return new ChangementsImport(
                conventions.visibles(),
                regroupements.visibles(),
                correspondances.visibles(),
                annuaire.visibles(),
                complementaires.visibles());
    }
}
