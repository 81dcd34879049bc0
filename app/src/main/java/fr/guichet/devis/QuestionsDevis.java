package fr.guichet.devis;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;

/** What the tab « Devis » asks its user. */
public record QuestionsDevis(Dialogues dialogues) {

    /** Whether what is typed may be lost. */
    boolean abandonner() {
        return dialogues.confirmer(
                Messages.text("devis.abandon.titre"),
                Messages.text("devis.abandon.texte"),
                Messages.text("devis.abandon.action"));
    }

    boolean supprimer(Devis devis) {
        return dialogues.confirmer(
                Messages.text("devis.supprimer.titre"),
                Messages.text(
                        "devis.supprimer.texte", devis.libelle(), Nombres.texte(devis.jour())),
                Messages.text("devis.supprimer.action"));
    }
}
