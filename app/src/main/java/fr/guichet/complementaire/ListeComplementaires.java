package fr.guichet.complementaire;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.Tasks;
import fr.guichet.common.impression.Impression;
import fr.guichet.common.impression.Pdf;
import fr.guichet.common.impression.Tableau;
import fr.guichet.common.impression.Tableau.Colonne;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The list on paper or as a PDF, in the columns of the screen. */
public final class ListeComplementaires {

    private final Tasks tasks;
    private final Dialogues dialogues;
    private final Impression impression;
    private final Clock clock;

    public ListeComplementaires(
            Tasks tasks, Dialogues dialogues, Impression impression, Clock clock) {
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.impression = impression;
        this.clock = clock;
    }

    void imprimer(List<Complementaire> fiches) {
        impression.imprimer(tableau(fiches));
    }

    /** Asks where to, then writes the file. */
    void enregistrerPdf(List<Complementaire> fiches) {
        var titre = Messages.text("complementaire.pdf");
        var nom = Messages.text("complementaire.pdf.nom", LocalDate.now(clock));
        dialogues
                .choisirCible(titre, nom)
                .ifPresent(cible ->
                        tasks.run(
                                titre,
                                _ -> {
                                    Pdf.enregistrer(tableau(fiches), cible);
                                    return cible;
                                },
                                _ ->
                                        dialogues.informer(
                                                titre,
                                                Messages.text(
                                                        "complementaire.pdf.fait",
                                                        cible.getFileName()))));
    }

    private Tableau tableau(List<Complementaire> fiches) {
        return new Tableau(
                Messages.text("complementaire.titre"),
                Messages.text(
                        "complementaire.liste.precision",
                        Messages.count("complementaire.compteur", fiches.size()),
                        Nombres.texte(LocalDate.now(clock))),
                List.of(
                        new Colonne(Messages.text("complementaire.colonne.numero"), 10),
                        new Colonne(Messages.text("complementaire.colonne.gestionUnique"), 8),
                        new Colonne(Messages.text("complementaire.colonne.nom"), 26),
                        new Colonne(Messages.text("complementaire.colonne.type"), 9),
                        new Colonne(Messages.text("complementaire.colonne.critere"), 10),
                        new Colonne(Messages.text("complementaire.colonne.adresse"), 22),
                        new Colonne(Messages.text("complementaire.colonne.localite"), 15),
                        new Colonne(Messages.text("complementaire.colonne.telephone"), 12)),
                fiches.stream().map(ListeComplementaires::ligne).toList());
    }

    private static List<String> ligne(Complementaire c) {
        return List.of(
                c.numero(),
                Messages.text(c.gestionUnique() ? "complementaire.oui" : "complementaire.non"),
                c.nom(),
                Objects.requireNonNullElse(c.typeConvention(), ""),
                Objects.requireNonNullElse(c.critereSecondaire(), ""),
                c.coordonnees().adresse(),
                c.coordonnees().codePostalEtLocalite(),
                Objects.requireNonNullElse(c.coordonnees().telephone1(), ""));
    }
}
