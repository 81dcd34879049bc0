package fr.guichet.couverture;

import fr.guichet.common.Messages;

import java.util.List;

/**
 * One thing that decisions laid side by side say.
 *
 * @param valeurs one a decision, in words; empty where it says nothing
 * @param change whether they do not all say the same
 */
public record LigneRejeu(String libelle, List<String> valeurs, boolean change) {

    static LigneRejeu de(String libelle, List<String> valeurs) {
        return new LigneRejeu(libelle, valeurs, valeurs.stream().distinct().count() > 1);
    }

    /** Its name, marked where it changes. */
    public String titre() {
        return change ? Messages.text("rejeu.change", libelle) : libelle;
    }
}
