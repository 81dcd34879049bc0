package fr.guichet.regles.calcul;

import fr.guichet.common.valeur.Euros;
import fr.guichet.common.valeur.Taux;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The one shape of every amount: {@code max(0, min(DR − MRO, plafond, sum of the terms))}. Terms
 * are added exact and rounded once, half up to the cent; each step leaves a sentence.
 */
final class Addition {

    private static final int DECIMALES_EXACTES = 6;

    private final Acte acte;
    private final List<String> etapes = new ArrayList<>();
    private final List<String> reserves = new ArrayList<>();
    private BigDecimal somme = BigDecimal.ZERO;

    Addition(Acte acte) {
        this.acte = acte;
        dire(
                "MRO : %s de %s, le plus petit de DR et TR, soit %s.",
                acte.tauxAmo(), acte.base(), arrondi(acte.tauxAmo().de(acte.base())));
        dire("TM : %s − %s, soit %s.", acte.base(), acte.mro(), acte.tm());
    }

    void pourcentage(Taux taux, Grandeur grandeur, Euros valeur) {
        var terme = taux.de(valeur);
        somme = somme.add(terme);
        dire("%s %s (%s) : %s.", taux, grandeur.complement(), valeur, exact(terme));
    }

    void forfait(Euros forfait) {
        somme = somme.add(forfait.decimal());
        dire("Forfait : %s.", forfait);
    }

    void franchise(Euros franchise) {
        somme = somme.subtract(franchise.decimal());
        dire("Franchise : −%s.", franchise);
    }

    /** Adds a step to the detail. */
    void dire(String phrase, Object... valeurs) {
        etapes.add(phrase.formatted(valeurs));
    }

    /** Adds to the end of the detail what must be known of the amount. */
    void reserver(String phrase) {
        reserves.add(phrase);
    }

    /**
     * @param plafond the most that is paid; null where nothing else than DR − MRO bounds it
     */
    Resultat.PartAmc conclure(String formule, Euros plafond) {
        dire("Somme : %s.", arrondi(somme));
        var arrondie = Euros.arrondir(somme);
        var depense = acte.resteApresMro();
        if (arrondie.negatif()) {
            dire("La somme est négative : c’est zéro qui décide.");
            return part(formule, Euros.ZERO, Borne.ZERO);
        }
        if (plafond != null && plafond.compareTo(arrondie.min(depense)) < 0) {
            dire("C’est le plafond qui décide : %s.", plafond);
            return part(formule, plafond, Borne.PLAFOND);
        }
        if (depense.compareTo(arrondie) < 0) {
            dire("C’est DR − MRO qui décide : %s.", depense);
            return part(formule, depense, Borne.DEPENSE);
        }
        dire(
                plafond == null
                        ? "C’est la somme qui décide : elle ne dépasse pas DR − MRO, %s."
                        : "C’est la somme qui décide : elle ne dépasse ni DR − MRO, %s, ni le"
                                + " plafond, %s.",
                depense,
                plafond);
        return part(formule, arrondie, Borne.SOMME);
    }

    Resultat.PartAmc part(String formule, Euros amc, Borne borne) {
        return new Resultat.PartAmc(acte, formule, amc, borne, detail());
    }

    private List<String> detail() {
        return Stream.concat(etapes.stream(), reserves.stream()).toList();
    }

    /** « 17,35 € », or « 17,352 €, arrondi au centime : 17,35 € ». */
    private static String arrondi(BigDecimal euros) {
        var arrondi = Euros.arrondir(euros);
        return arrondi.decimal().compareTo(euros) == 0
                ? exact(euros)
                : "%s, arrondi au centime : %s".formatted(exact(euros), exact(arrondi.decimal()));
    }

    private static String exact(BigDecimal euros) {
        var format = NumberFormat.getNumberInstance(Locale.FRANCE);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(DECIMALES_EXACTES);
        return format.format(euros).replace('-', '−') + " €";
    }
}
