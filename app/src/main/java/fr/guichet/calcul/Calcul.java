package fr.guichet.calcul;

import fr.guichet.common.valeur.Taux;
import fr.guichet.complementaire.ReglesHorsSts;
import fr.guichet.regles.calcul.Acte;
import fr.guichet.regles.calcul.BaremeAmo;
import fr.guichet.regles.calcul.FormuleSaisie;
import fr.guichet.regles.calcul.Formules;
import fr.guichet.regles.calcul.Grandeur;
import fr.guichet.regles.calcul.RegleHorsSts;
import fr.guichet.regles.calcul.Resultat;

/**
 * How much the AMC pays of an act, with what this program knows.
 *
 * @param formules the STS formulas, to choose one and see what it asks for
 * @param baremeAmo the rates of the AMO, by what gives right to them and by day of care
 */
public record Calcul(Formules formules, BaremeAmo baremeAmo) {

    /**
     * The AMC's part of an act: by the STS formula when there is one, else by the complémentaire's
     * own rule.
     *
     * @param formule what the card says, with the code aiguillage of the decision; null when none
     * @param regle of the complémentaire's record; null when the practice has no such record
     */
    public Resultat partAmc(Acte acte, FormuleSaisie formule, ReglesHorsSts regle) {
        if (formule != null) {
            return formules.calculer(acte, formule);
        }
        if (regle == null || sansCalcul(regle)) {
            return new Resultat.Impossible(
                    "formule",
                    "Ni formule STS, ni règle de calcul sur la fiche de la complémentaire :"
                            + " demandez à l’organisme ce qu’il rembourse.");
        }
        return regleHorsSts(regle).calculer(acte);
    }

    private static boolean sansCalcul(ReglesHorsSts fiche) {
        return fiche.baseCalcul() == null && fiche.tauxRemboursement() == null;
    }

    private static RegleHorsSts regleHorsSts(ReglesHorsSts fiche) {
        return new RegleHorsSts(
                fiche.baseCalcul() == null ? null : Grandeur.valueOf(fiche.baseCalcul().name()),
                fiche.tauxRemboursement() == null ? null : new Taux(fiche.tauxRemboursement()),
                fiche.franchise(),
                fiche.plafond(),
                fiche.seuil(),
                fiche.actesHn());
    }
}
