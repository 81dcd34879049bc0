package fr.guichet.common.impression;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Gives lists out: on paper, or as a PDF named after the day. */
public final class Edition {

    private final Tasks tasks;
    private final Dialogues dialogues;
    private final Impression impression;
    private final Clock clock;

    public Edition(Tasks tasks, Dialogues dialogues, Impression impression, Clock clock) {
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.impression = impression;
        this.clock = clock;
    }

    public <T> void imprimer(Liste<T> liste, List<T> lignes) {
        impression.imprimer(liste.tableau(lignes, LocalDate.now(clock)));
    }

    /** Asks where to, then writes the file. */
    public <T> void enregistrerPdf(Liste<T> liste, List<T> lignes) {
        var jour = LocalDate.now(clock);
        var titre = Messages.text("impression.pdf.titre");
        var nom = Messages.text("impression.pdf.nom", liste.fichier(), jour);
        dialogues
                .choisirCible(titre, nom)
                .ifPresent(cible ->
                        tasks.run(
                                titre,
                                _ -> {
                                    Pdf.enregistrer(liste.tableau(lignes, jour), cible);
                                    return cible;
                                },
                                ecrit ->
                                        dialogues.informer(
                                                titre,
                                                Messages.text(
                                                        "impression.pdf.fait",
                                                        ecrit.getFileName()))));
    }
}
