package fr.guichet.table;

import fr.guichet.table.lecture.Avertissement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What someone must know of a comparison: lost zeros, and lines that the practice made its own. */
final class AvertissementsComparaison<T> {

    private final SorteImportee<T> sorte;
    private final List<Avertissement> liste = new ArrayList<>();
    private long premiereSansZeros;
    private int sansZeros;

    AvertissementsComparaison(SorteImportee<T> sorte) {
        this.sorte = sorte;
    }

    /** One a line, then one for the column of the AMC. */
    List<Avertissement> liste() {
        if (sansZeros == 0) {
            return List.copyOf(liste);
        }
        var tous = new ArrayList<>(liste);
        tous.add(
                new Avertissement(
                        premiereSansZeros,
                        sorte.champNumero(),
                        "zéros de tête écrits autrement sur %s : mêmes AMC, l’écriture déjà reçue est gardée"
                                .formatted(sansZeros == 1 ? "1 ligne" : sansZeros + " lignes")));
        return tous;
    }

    /** A line that only differs from the base by leading zeros. */
    void zeros(LigneBase<T> base, Nouvelle<T> lue) {
        var numero = sorte.numeroAmc();
        if (!Objects.equals(numero.apply(base.valeur()), numero.apply(lue.valeur()))) {
            premiereSansZeros =
                    sansZeros == 0 ? lue.numero() : Math.min(premiereSansZeros, lue.numero());
            sansZeros++;
        }
    }

    void modifiee(Modification<T> m, Set<Long> remplacees) {
        if (m.avant().masquee()) {
            liste.add(
                    new Avertissement(
                            m.ligne(),
                            null,
                            remplacees.contains(m.avant().id())
                                    ? "%s : l’émetteur change cette ligne, que le cabinet a remplacée ; celle du cabinet reste en vigueur"
                                            .formatted(nom(m.apres()))
                                    : "%s : l’émetteur change cette ligne, que le cabinet a retirée ; elle reste retirée"
                                            .formatted(nom(m.apres()))));
        }
    }

    /** The line that the practice put in its place stays. */
    void supprimee(LigneBase<T> ligne, Set<Long> remplacees) {
        if (remplacees.contains(ligne.id())) {
            liste.add(
                    new Avertissement(
                            0,
                            null,
                            "%s : l’émetteur n’a plus cette ligne, que le cabinet a remplacée ; celle du cabinet reste en vigueur"
                                    .formatted(nom(ligne.valeur()))));
        }
    }

    private String nom(T ligne) {
        return sorte.nom(ligne);
    }
}
