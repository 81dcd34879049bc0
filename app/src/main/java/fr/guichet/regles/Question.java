package fr.guichet.regles;

import java.util.List;

/**
 * What a person must read or ask before the rules can decide.
 *
 * @param choix values that answer it; empty when any value may
 * @param message a French sentence
 */
public record Question(Champ champ, List<String> choix, String message) {

    public Question {
        choix = List.copyOf(choix);
    }
}
