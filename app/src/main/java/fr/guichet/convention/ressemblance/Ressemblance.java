package fr.guichet.convention.ressemblance;

import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.convention.LigneConvention;
import fr.guichet.convention.Rapprochement;

import java.util.List;

/**
 * Lines that may be of one organisme.
 *
 * @param cle what they have in common: the same when they are looked for again
 * @param rapprochement what the practice said of all their numbers; null for nothing
 * @param lignes at least one
 * @param numeros the numbers of its lines, each once
 * @param libelles the names of its lines, each once, the most frequent first
 */
public record Ressemblance(
        Genre genre,
        String cle,
        Rapprochement rapprochement,
        List<LigneConvention> lignes,
        List<NumeroAmc> numeros,
        List<String> libelles) {

    /** The name it goes by in the lists. */
    public String nom() {
        if (rapprochement != null) {
            return rapprochement.libelle();
        }
        return libelles.isEmpty() ? numeros.getFirst().ecrit() : libelles.getFirst();
    }
}
