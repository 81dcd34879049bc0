package fr.guichet.convention;

import fr.guichet.common.valeur.NumeroAmc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the practice linked, by number. */
public final class Rapprochements {

    public static final Rapprochements AUCUN = new Rapprochements(List.of());

    private final List<Rapprochement> tous;
    private final Map<NumeroAmc, Rapprochement> parNumero = new HashMap<>();

    public Rapprochements(List<Rapprochement> tous) {
        this.tous = List.copyOf(tous);
        for (var rapprochement : tous) {
            rapprochement.numeros().forEach(numero -> parNumero.put(numero, rapprochement));
        }
    }

    public List<Rapprochement> tous() {
        return tous;
    }

    /** Null for a number that nothing was said of. */
    public Rapprochement de(NumeroAmc numero) {
        return parNumero.get(numero);
    }
}
