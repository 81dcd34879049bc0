package fr.guichet.convention;

import fr.guichet.common.valeur.NumeroAmc;

import java.util.List;

/**
 * Numbers the practice says are one organisme, and the name it wants shown for them. A help to read
 * the lists: the rules keep to the number a card bears.
 *
 * @param numeros at least one; a single one only has its name chosen
 */
public record Rapprochement(long id, String libelle, List<NumeroAmc> numeros) {

    public Rapprochement {
        numeros = List.copyOf(numeros);
    }
}
