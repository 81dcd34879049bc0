package fr.guichet.attestation;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;

/** « Exporter »: the file as it was received, copied where she says. */
record Export(Classeur classeur, Tasks tasks, Dialogues dialogues) {

    void exporter(Attestation attestation) {
        var fichier = attestation.fichier();
        var titre = Messages.text("attestation.exporter.titre");
        dialogues
                .choisirCible(titre, nom(attestation))
                .ifPresent(cible ->
                        tasks.run(
                                titre,
                                _ -> {
                                    classeur.exporter(fichier, cible);
                                    return cible;
                                },
                                ecrit ->
                                        dialogues.informer(
                                                titre,
                                                Messages.text(
                                                        "attestation.exporter.fait",
                                                        ecrit.getFileName()))));
    }

    /** Its label, without what the name of a file may not hold. */
    private static String nom(Attestation attestation) {
        return attestation.libelle().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip()
                + "."
                + attestation.fichier().format().extension();
    }
}
