package fr.guichet.devis;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.impression.Tableau;
import fr.guichet.common.valeur.Euros;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** A devis on paper: an estimation, with what it was worked out on. */
final class PapierDevis {

    private static final Colonne TARIF =
            new Colonne(
                    "devis.colonne.tarif",
                    9,
                    (l, _) -> LigneEstimee.texte(l.tarifConvention()),
                    _ -> "");

    private static final List<Colonne> COLONNES =
            List.of(
                    new Colonne("devis.colonne.dents", 6, (l, _) -> l.dents(), _ -> ""),
                    new Colonne("devis.colonne.code", 8, (l, _) -> l.code(), _ -> ""),
                    new Colonne(
                            "devis.colonne.libelle",
                            30,
                            PapierDevis::libelle,
                            _ -> Messages.text("devis.total")),
                    new Colonne("devis.colonne.panier", 12, (l, _) -> panier(l), _ -> ""),
                    new Colonne(
                            "devis.colonne.honoraires",
                            10,
                            (l, _) -> LigneEstimee.texte(l.honoraires()),
                            total -> LigneEstimee.texte(total.honoraires())),
                    new Colonne(
                            "devis.colonne.base",
                            11,
                            (l, _) -> LigneEstimee.texte(l.base()),
                            _ -> ""),
                    TARIF,
                    Colonne.estimee("devis.colonne.amo", LigneEstimee::amo),
                    Colonne.estimee("devis.colonne.amc", LigneEstimee::amc),
                    Colonne.estimee("devis.colonne.reste", LigneEstimee::reste));

    private PapierDevis() {}

    /**
     * @param valeur what it says of an act
     * @param total what it says below
     */
    private record Colonne(
            String titre,
            int largeur,
            BiFunction<LigneDevis, LigneEstimee, String> valeur,
            Function<LigneEstimee, String> total) {

        static Colonne estimee(String titre, Function<LigneEstimee, Euros> montant) {
            Function<LigneEstimee, String> texte =
                    estimee -> LigneEstimee.texte(montant.apply(estimee));
            return new Colonne(titre, 10, (_, estimee) -> texte.apply(estimee), texte);
        }
    }

    /**
     * @param nature what gives right to the rate of the AMO, in words
     */
    static Tableau tableau(String nom, Devis devis, Estimation estimation, String nature) {
        var colonnes = colonnes(devis);
        var total = estimation.total();
        var lignes = new ArrayList<List<String>>();
        for (int i = 0; i < devis.lignes().size(); i++) {
            var ligne = devis.lignes().get(i);
            var estimee = estimation.lignes().get(i);
            lignes.add(colonnes.stream().map(c -> c.valeur().apply(ligne, estimee)).toList());
        }
        lignes.add(colonnes.stream().map(c -> c.total().apply(total)).toList());
        return new Tableau(
                Messages.text("devis.papier.titre", nom),
                Messages.text("devis.papier.jour", Nombres.texte(devis.jour())),
                colonnes.stream()
                        .map(c -> new Tableau.Colonne(Messages.text(c.titre()), c.largeur()))
                        .toList(),
                lignes,
                notes(devis, total, nature));
    }

    /** The tarif de convention is told where the formula asked for it. */
    private static List<Colonne> colonnes(Devis devis) {
        boolean tarif = devis.lignes().stream().anyMatch(l -> l.tarifConvention() != null);
        return COLONNES.stream().filter(c -> tarif || c != TARIF).toList();
    }

    private static String libelle(LigneDevis ligne, LigneEstimee estimee) {
        return Stream.of(ligne.libelle(), estimee.motif())
                .filter(texte -> !texte.isEmpty())
                .reduce((a, b) -> a + " – " + b)
                .orElse("");
    }

    private static String panier(LigneDevis ligne) {
        return ligne.panier() == null ? "" : ligne.panier().libelle();
    }

    private static List<String> notes(Devis devis, LigneEstimee total, String nature) {
        var prise = devis.prise();
        return Stream.of(
                        devis.libelle(),
                        total.motif(),
                        Messages.text(
                                "devis.papier.soins", Nombres.texte(devis.dateSoins()), nature),
                        prise == null ? null : couverture(devis),
                        prise == null
                                ? Messages.text("devis.couverture.aucune")
                                : Messages.text("devis.papier.tables", prise.versionTables()),
                        prise == null ? null : prise.avis(),
                        Messages.text("devis.papier.reserve"))
                .filter(Objects::nonNull)
                .filter(note -> !note.isBlank())
                .toList();
    }

    private static String couverture(Devis devis) {
        var prise = devis.prise();
        var formule = devis.formule().code();
        return formule == null
                ? Messages.text("devis.papier.couverture", prise.couverture(), prise.facturation())
                : Messages.text(
                        "devis.papier.formule", prise.couverture(), prise.facturation(), formule);
    }
}
