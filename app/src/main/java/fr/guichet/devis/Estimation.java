package fr.guichet.devis;

import fr.guichet.calcul.Calcul;
import fr.guichet.common.Messages;
import fr.guichet.common.valeur.Euros;
import fr.guichet.regles.calcul.Acte;
import fr.guichet.regles.calcul.FormuleSaisie;
import fr.guichet.regles.calcul.Resultat;
import fr.guichet.regles.calcul.TauxAmo;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What each act of a devis costs, and the whole. A total that an act is missing from is null: a sum
 * that leaves some out would read as the price.
 *
 * @param lignes in the order of the acts
 * @param total its motif says what could not be worked out; empty when everything was
 */
public record Estimation(List<LigneEstimee> lignes, LigneEstimee total) {

    public Estimation {
        lignes = List.copyOf(lignes);
    }

    /** Works a devis out with the formulas and rates of the program. */
    public static Estimation de(Devis devis, Calcul calcul) {
        var taux = calcul.baremeAmo().taux(devis.natureAmo(), devis.dateSoins()).orElse(null);
        var lignes = devis.lignes().stream().map(l -> estimer(l, devis, taux, calcul)).toList();
        return new Estimation(lignes, totaliser(lignes));
    }

    private static LigneEstimee estimer(
            LigneDevis ligne, Devis devis, TauxAmo taux, Calcul calcul) {
        if (ligne.honoraires() == null) {
            return sansMontant(null, "devis.motif.honoraires");
        }
        if (ligne.base() == null) {
            return sansMontant(ligne.honoraires(), "devis.motif.base");
        }
        if (taux == null) {
            return sansMontant(ligne.honoraires(), "devis.motif.taux");
        }
        var acte = acte(ligne, devis.formule().pmss(), taux);
        var prise = devis.prise();
        if (prise == null) {
            return new LigneEstimee(
                    ligne.honoraires(),
                    acte.mro(),
                    Euros.ZERO,
                    acte.resteApresMro(),
                    Messages.text("devis.motif.sansCouverture"),
                    List.of());
        }
        return switch (calcul.partAmc(acte, saisie(devis), prise.regle())) {
            case Resultat.PartAmc part ->
                    new LigneEstimee(
                            ligne.honoraires(),
                            acte.mro(),
                            part.amc(),
                            part.reste(),
                            "",
                            part.detail());
            case Resultat.Impossible(_, var motif) ->
                    new LigneEstimee(ligne.honoraires(), acte.mro(), null, null, motif, List.of());
        };
    }

    private static Acte acte(LigneDevis ligne, Euros pmss, TauxAmo taux) {
        var acte =
                ligne.base().equals(Euros.ZERO)
                        ? Acte.horsNomenclature(ligne.honoraires())
                        : Acte.de(ligne.honoraires(), ligne.base(), taux.taux());
        return acte.avec(pmss, ligne.tarifConvention());
    }

    private static FormuleSaisie saisie(Devis devis) {
        var formule = devis.formule();
        return formule.code() == null
                ? null
                : new FormuleSaisie(
                        devis.prise().codeAiguillage(), formule.code(), formule.parametres());
    }

    private static LigneEstimee sansMontant(Euros honoraires, String motif) {
        return new LigneEstimee(honoraires, null, null, null, Messages.text(motif), List.of());
    }

    private static LigneEstimee totaliser(List<LigneEstimee> lignes) {
        var motifs =
                lignes.stream()
                        .filter(l -> l.reste() == null)
                        .map(LigneEstimee::motif)
                        .distinct()
                        .toList();
        long manquantes = lignes.stream().filter(l -> l.reste() == null).count();
        var motif =
                manquantes == 0
                        ? ""
                        : Messages.count("devis.total.manque", manquantes)
                                + " "
                                + String.join(" ", motifs);
        return new LigneEstimee(
                somme(lignes, LigneEstimee::honoraires),
                somme(lignes, LigneEstimee::amo),
                somme(lignes, LigneEstimee::amc),
                somme(lignes, LigneEstimee::reste),
                motif,
                List.of());
    }

    private static Euros somme(List<LigneEstimee> lignes, Function<LigneEstimee, Euros> montant) {
        Stream<Euros> montants = lignes.stream().map(montant);
        var connus = montants.filter(Objects::nonNull).toList();
        return connus.size() < lignes.size()
                ? null
                : connus.stream().reduce(Euros.ZERO, Euros::plus);
    }
}
