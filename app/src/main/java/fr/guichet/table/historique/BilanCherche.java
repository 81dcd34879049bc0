package fr.guichet.table.historique;

import fr.guichet.common.recherche.Index;
import fr.guichet.convention.Champ;
import fr.guichet.regles.Convention;
import fr.guichet.table.AutreLigne;
import fr.guichet.table.Bilan;
import fr.guichet.table.Bilan.Changement;
import fr.guichet.table.LigneBase;
import fr.guichet.table.Nouvelle;

import java.util.Arrays;
import java.util.List;

/** What an import changed, ready to be searched; made away from the screen's thread. */
record BilanCherche(
        Bilan bilan,
        Index<Nouvelle<Convention>> ajoutees,
        Index<Changement> changements,
        Index<LigneBase<Convention>> supprimees,
        Index<AutreLigne> autres) {

    static BilanCherche de(Bilan bilan) {
        return new BilanCherche(
                bilan,
                Index.de(bilan.ajoutees(), l -> textes(l.valeur())),
                Index.de(bilan.changements(), BilanCherche::textes),
                Index.de(bilan.supprimees(), l -> textes(l.valeur())),
                Index.de(bilan.autres(), l -> Index.champs(l.sorte(), l.contenu())));
    }

    /** The changes that hold every word typed; all of them for a blank text. */
    Bilan chercher(String saisie) {
        if (saisie.isBlank()) {
            return bilan;
        }
        var changees = trouver(changements, saisie);
        return new Bilan(
                trouver(ajoutees, saisie),
                changees,
                (int) changees.stream().map(Changement::convention).distinct().count(),
                trouver(supprimees, saisie),
                trouver(autres, saisie),
                bilan.refus(),
                bilan.refusees(),
                bilan.avertissements(),
                bilan.patients());
    }

    private static <T> List<T> trouver(Index<T> index, String saisie) {
        return index.chercher(saisie, Integer.MAX_VALUE);
    }

    private static String textes(Changement changement) {
        var difference = changement.difference();
        return textes(changement.convention())
                + Index.champs(difference.champ(), difference.ancien(), difference.nouveau());
    }

    private static String textes(Convention convention) {
        return Index.champs(
                Arrays.stream(Champ.values()).map(c -> c.texte(convention)).toArray(String[]::new));
    }
}
