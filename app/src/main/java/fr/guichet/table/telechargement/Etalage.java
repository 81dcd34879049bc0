package fr.guichet.table.telechargement;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.table.HistoriqueRepository;
import fr.guichet.table.catalogue.Catalogue;
import fr.guichet.table.catalogue.TablePubliee;

import java.util.Comparator;

/** Puts what a source publishes beside what the base holds. */
public final class Etalage {

    private static final Comparator<TablePubliee> ORDRE =
            Comparator.comparing(TablePubliee::nom, OrganismesUsuels.ORDRE)
                    .thenComparing(TablePubliee::millesime, Comparator.reverseOrder());

    private final Telechargeur telechargeur;
    private final HistoriqueRepository historique;

    public Etalage(Telechargeur telechargeur, HistoriqueRepository historique) {
        this.telechargeur = telechargeur;
        this.historique = historique;
    }

    /**
     * @throws UserException when the catalogue cannot be had
     */
    public Vitrine lire(Source source, Progress progress) {
        return vitrine(source, telechargeur.catalogue(source, progress));
    }

    /** The same catalogue, beside what the base holds now. */
    public Vitrine relire(Vitrine vitrine) {
        return vitrine(vitrine.source(), vitrine.catalogue());
    }

    private Vitrine vitrine(Source source, Catalogue catalogue) {
        var installees = historique.installees();
        return new Vitrine(
                source,
                catalogue,
                catalogue.tables().stream()
                        .sorted(ORDRE)
                        .map(t -> new Offre(t, installees.get(t.emetteur())))
                        .toList());
    }
}
