package fr.guichet.patient;

import static java.util.stream.Collectors.joining;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;

import java.util.List;

/** What a file asks its user. */
record QuestionsDossier(Dialogues dialogues) {

    /** Whether what is typed may be lost. */
    boolean abandonner() {
        return dialogues.confirmer(
                Messages.text("patient.abandon.titre"),
                Messages.text("patient.abandon.texte"),
                Messages.text("patient.abandon.action"));
    }

    /** Whether the patient is not one of those, who look like him. */
    boolean enregistrerQuandMeme(List<PatientLigne> doublons) {
        var noms = doublons.stream().map(PatientLigne::presentation).collect(joining("\n"));
        return dialogues.confirmer(
                Messages.text("patient.doublon.titre"),
                Messages.text("patient.doublon.texte", noms),
                Messages.text("patient.doublon.action"));
    }
}
