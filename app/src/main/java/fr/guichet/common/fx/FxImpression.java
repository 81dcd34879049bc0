package fr.guichet.common.fx;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.UserException;
import fr.guichet.common.impression.Impression;
import fr.guichet.common.impression.ImpressionPages;
import fr.guichet.common.impression.Pdf;
import fr.guichet.common.impression.Tableau;

import javafx.embed.swing.SwingFXUtils;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer.MarginType;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

import java.awt.image.BufferedImage;
import java.util.function.Supplier;

/** Prints through the system's own print window. */
public final class FxImpression implements Impression, ImpressionPages {

    private final Tasks tasks;
    private final Dialogues dialogues;
    private final Supplier<Window> owner;

    public FxImpression(Tasks tasks, Dialogues dialogues, Supplier<Window> owner) {
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.owner = owner;
    }

    @Override
    public void imprimer(Tableau tableau) {
        imprimer(
                tableau.titre(),
                PageOrientation.LANDSCAPE,
                (progress, feuille) -> Pdf.dessiner(tableau, progress, feuille));
    }

    @Override
    public void imprimer(String titre, Pages pages) {
        imprimer(titre, PageOrientation.PORTRAIT, pages);
    }

    private void imprimer(String titre, PageOrientation sens, Pages pages) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            dialogues.informer(
                    Messages.text("impression.aucune.titre"),
                    Messages.text("impression.aucune.texte"));
            return;
        }
        var format = job.getPrinter().createPageLayout(Paper.A4, sens, MarginType.HARDWARE_MINIMUM);
        job.getJobSettings().setPageLayout(format);
        job.getJobSettings().setJobName(titre);
        if (job.showPrintDialog(owner.get())) {
            tasks.run(
                    Messages.text("impression.encours", titre),
                    progress -> {
                        pages.dessiner(progress, page -> imprimer(job, page));
                        job.endJob();
                        return job;
                    },
                    _ -> {});
        } else {
            job.cancelJob();
        }
    }

    private static void imprimer(PrinterJob job, BufferedImage page) {
        PageLayout format = job.getJobSettings().getPageLayout();
        var feuille = new ImageView(SwingFXUtils.toFXImage(page, null));
        feuille.setPreserveRatio(true);
        feuille.setFitWidth(format.getPrintableWidth());
        feuille.setFitHeight(format.getPrintableHeight());
        if (!job.printPage(format, feuille)) {
            throw new UserException(Messages.text("impression.echec"));
        }
    }
}
