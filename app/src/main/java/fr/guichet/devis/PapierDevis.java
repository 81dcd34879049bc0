package fr.guichet.devis;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.impression.Tableau;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A devis on paper: an estimation, with what it was worked out on. */
final class PapierDevis {

    private static final List<Tableau.Colonne> COLONNES =
            List.of(
                    new Tableau.Colonne(Messages.text("devis.colonne.dents"), 6),
                    new Tableau.Colonne(Messages.text("devis.colonne.code"), 8),
                    new Tableau.Colonne(Messages.text("devis.colonne.libelle"), 30),
                    new Tableau.Colonne(Messages.text("devis.colonne.panier"), 12),
                    new Tableau.Colonne(Messages.text("devis.colonne.honoraires"), 10),
                    new Tableau.Colonne(Messages.text("devis.colonne.base"), 11),
                    new Tableau.Colonne(Messages.text("devis.colonne.amo"), 10),
                    new Tableau.Colonne(Messages.text("devis.colonne.amc"), 10),
                    new Tableau.Colonne(Messages.text("devis.colonne.reste"), 10));

    private PapierDevis() {}

    /**
     * @param nature what gives right to the rate of the AMO, in words
     */
    static Tableau tableau(String nom, Devis devis, Estimation estimation, String nature) {
        var total = estimation.total();
        var lignes = new ArrayList<List<String>>();
        IntStream.range(0, devis.lignes().size())
                .mapToObj(i -> ligne(devis.lignes().get(i), estimation.lignes().get(i)))
                .forEach(lignes::add);
        lignes.add(
                List.of(
                        "",
                        "",
                        Messages.text("devis.total"),
                        "",
                        LigneEstimee.texte(total.honoraires()),
                        "",
                        LigneEstimee.texte(total.amo()),
                        LigneEstimee.texte(total.amc()),
                        LigneEstimee.texte(total.reste())));
        return new Tableau(
                Messages.text("devis.papier.titre", nom),
                Messages.text("devis.papier.jour", Nombres.texte(devis.jour())),
                COLONNES,
                lignes,
                notes(devis, total, nature));
    }

    private static List<String> ligne(LigneDevis ligne, LigneEstimee estimee) {
        return List.of(
                ligne.dents(),
                ligne.code(),
                Stream.of(ligne.libelle(), estimee.motif())
                        .filter(texte -> !texte.isEmpty())
                        .reduce((a, b) -> a + " – " + b)
                        .orElse(""),
                ligne.panier() == null ? "" : ligne.panier().libelle(),
                LigneEstimee.texte(ligne.honoraires()),
                LigneEstimee.texte(ligne.base()),
                LigneEstimee.texte(estimee.amo()),
                LigneEstimee.texte(estimee.amc()),
                LigneEstimee.texte(estimee.reste()));
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
