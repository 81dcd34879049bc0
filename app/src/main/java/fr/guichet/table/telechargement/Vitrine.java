package fr.guichet.table.telechargement;

import fr.guichet.table.catalogue.Catalogue;

import java.util.List;

/**
 * What a source publishes, beside what the base holds.
 *
 * @param offres in the order lists show them
 */
public record Vitrine(Source source, Catalogue catalogue, List<Offre> offres) {

    /** How many tables of the base have a later edition. */
    public long misesAJour() {
        return offres.stream().filter(o -> o.fraicheur() == Fraicheur.MISE_A_JOUR).count();
    }
}
