package fr.guichet.regles;

import java.util.List;

/**
 * One thing to ask a person who has the cards in hand.
 *
 * @param choix values that the rules offer; empty when any value may answer
 * @param etape how many rules of the decision's trace are settled before it
 */
public record Demande(Donnee donnee, List<String> choix, int etape) {

    public Demande {
        choix = List.copyOf(choix);
    }
}
