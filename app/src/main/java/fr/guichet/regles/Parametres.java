package fr.guichet.regles;

import fr.guichet.common.valeur.NumeroAmc;

import java.util.List;
import java.util.Optional;

/** What the rules read that is neither the case nor the tables: dated facts, each with a source. */
public record Parametres(
        List<PseudoNumero> pseudoNumeros,
        List<CouverturePublique> couvertures,
        List<TypeConnu> typesConnus) {

    /** For what depends on none of them. */
    static final Parametres AUCUN = new Parametres(List.of(), List.of(), List.of());

    public Parametres {
        pseudoNumeros = List.copyOf(pseudoNumeros);
        couvertures = List.copyOf(couvertures);
        typesConnus = List.copyOf(typesConnus);
    }

    /** The pseudo-number this number is, if it is one. */
    public Optional<PseudoNumero> pseudoNumero(NumeroAmc numero) {
        for (var pseudo : pseudoNumeros) {
            if (pseudo.numero().equals(numero)) {
                return Optional.of(pseudo);
            }
        }
        return Optional.empty();
    }

    /** The public cover this justificatif proves, if it proves one. */
    public Optional<CouverturePublique> couverture(Justificatif justificatif) {
        for (var couverture : couvertures) {
            if (couverture.justificatif() == justificatif) {
                return Optional.of(couverture);
            }
        }
        return Optional.empty();
    }
}
