package fr.guichet.common.impression;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Gives lists and tables out: on paper, or as a PDF named after the day. */
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
        imprimer(liste.tableau(lignes, LocalDate.now(clock)));
    }

    public void imprimer(Tableau tableau) {
        impression.imprimer(tableau);
    }

    /** Asks where to, then writes the file. */
    public <T> void enregistrerPdf(Liste<T> liste, List<T> lignes) {
        enregistrerPdf(liste.fichier(), liste.tableau(lignes, LocalDate.now(clock)));
    }

    /**
     * Same, for a table already laid out.
     *
     * @param fichier what the name of the PDF begins with: nobody's name
     */
    public void enregistrerPdf(String fichier, Tableau tableau) {
        var titre = Messages.text("impression.pdf.titre");
        var nom = Messages.text("impression.pdf.nom", fichier, LocalDate.now(clock));
        dialogues
                .choisirCible(titre, nom)
                .ifPresent(cible ->
                        tasks.run(
                                titre,
                                _ -> {
                                    Pdf.enregistrer(tableau, cible);
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
