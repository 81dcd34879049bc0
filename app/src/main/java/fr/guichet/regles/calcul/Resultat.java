package fr.guichet.regles.calcul;

import fr.guichet.common.valeur.Euros;

import java.util.List;

/** What comes of a calculation. */
public sealed interface Resultat {

    /**
     * The AMC's part of an act.
     *
     * @param formule code of the STS formula; null when the complémentaire's own rule was followed
     * @param amc between zero and DR − MRO
     * @param detail how the amount was reached: one French sentence a step
     */
    record PartAmc(Acte acte, String formule, Euros amc, Borne borne, List<String> detail)
            implements Resultat {

        public PartAmc {
            detail = List.copyOf(detail);
        }

        /** What neither the AMO nor the AMC pays. */
        public Euros reste() {
            return acte.resteApresMro().moins(amc);
        }
    }

    /**
     * The amount cannot be worked out.
     *
     * @param champ what is missing or wrong, as the command line names it: {@code parametres.tr}
     * @param motif one French sentence that can be shown
     */
    record Impossible(String champ, String motif) implements Resultat {}
}
