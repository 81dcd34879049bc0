package fr.guichet.table.lecture;

import fr.guichet.complementaire.FicheListee;
import fr.guichet.convention.EntreeAnnuaire;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import java.util.List;

/** What a file brings beside conventions, the good lines only, exact duplicates included. */
public record Annexes(
        List<AnnexeLue<Regroupement>> regroupements,
        List<AnnexeLue<Correspondance>> correspondances,
        List<AnnexeLue<EntreeAnnuaire>> annuaire,
        List<AnnexeLue<FicheListee>> complementaires) {

    /** What a file of conventions alone brings. */
    public static final Annexes AUCUNE = new Annexes(List.of(), List.of(), List.of(), List.of());

    public boolean vides() {
        return nombre() == 0;
    }

    /** How many lines of every kind. */
    public int nombre() {
        return regroupements.size()
                + correspondances.size()
                + annuaire.size()
                + complementaires.size();
    }
}
