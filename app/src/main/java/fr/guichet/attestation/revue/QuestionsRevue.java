package fr.guichet.attestation.revue;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.patient.Patient;

/** What a review asks before something is saved or given up. */
final class QuestionsRevue {

    private final Dialogues dialogues;
    private final Patient patient;

    QuestionsRevue(Dialogues dialogues, Patient patient) {
        this.dialogues = dialogues;
        this.patient = patient;
    }

    /** Whether it may be kept in this patient's file, as far as whose it is goes. */
    boolean accepter(Avis avis) {
        return switch (avis.gravite()) {
            case AUCUNE, REMARQUE -> true;
            case A_CHOISIR -> {
                dialogues.informer(Messages.text("revue.aChoisir.titre"), avis.texte());
                yield false;
            }
            case UN_AUTRE ->
                    dialogues.confirmer(
                            Messages.text("revue.autre.titre"),
                            Messages.text("revue.autre.texte", avis.texte(), patient.nomComplet()),
                            Messages.text("revue.autre.action"));
        };
    }

    /**
     * @param nombre how many would be given up
     */
    boolean abandonner(int nombre) {
        return dialogues.confirmer(
                Messages.text("attestation.abandonner.titre"),
                Messages.count("attestation.abandonner", nombre),
                Messages.text("attestation.abandonner.action"));
    }
}
