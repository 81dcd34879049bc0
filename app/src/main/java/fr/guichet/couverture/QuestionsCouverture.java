package fr.guichet.couverture;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;

/** What the Complémentaire tab asks before something is lost, and what it says. */
final class QuestionsCouverture {

    private final Dialogues dialogues;

    QuestionsCouverture(Dialogues dialogues) {
        this.dialogues = dialogues;
    }

    boolean abandonner() {
        return dialogues.confirmer(
                Messages.text("couverture.abandon.titre"),
                Messages.text("couverture.abandon.texte"),
                Messages.text("couverture.abandon.action"));
    }

    /** The answers given to the assistant were not taken into the form. */
    boolean quitterAssistant() {
        return dialogues.confirmer(
                Messages.text("assistant.abandon.titre"),
                Messages.text("assistant.abandon.texte"),
                Messages.text("assistant.abandon.action"));
    }

    boolean supprimer(Couverture couverture) {
        return dialogues.confirmer(
                Messages.text("couverture.supprimer.titre"),
                Messages.text("couverture.supprimer.texte", Periodes.texte(couverture)),
                Messages.text("couverture.supprimer.action"));
    }

    /** The rights server is not connected. */
    void serveurDeDroits() {
        dialogues.informer(
                Messages.text("couverture.serveur.titre"),
                Messages.text("couverture.serveur.texte"));
    }
}
