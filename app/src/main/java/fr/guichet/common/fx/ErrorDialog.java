package fr.guichet.common.fx;

import fr.guichet.common.ErrorReporter;
import fr.guichet.common.Messages;
import fr.guichet.common.db.Pannes;

import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.stage.Window;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.function.Supplier;

/**
 * Tells the user what failed: the sentence of a failure that was foreseen, or one neutral sentence
 * with a short code that also stands in the log.
 */
public final class ErrorDialog implements ErrorReporter {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorDialog.class);

    private final Supplier<Window> owner;

    public ErrorDialog(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public void report(String action, Throwable error) {
        report(action, error, () -> {});
    }

    /**
     * @param then runs once the user has read it
     */
    public void report(String action, Throwable error, Runnable then) {
        var foreseen = Pannes.sentence(error);
        if (foreseen.isPresent()) {
            show(AlertType.WARNING, action, foreseen.get(), then);
        } else {
            var code = Pannes.code(error);
            LOG.error("[{}] {}", code, action, Pannes.withoutMessages(error));
            show(AlertType.ERROR, action, Messages.text("erreur.imprevue", code), then);
        }
    }

    private void show(AlertType type, String action, String text, Runnable then) {
        var alert = new Alert(type);
        alert.initOwner(owner.get());
        alert.setTitle(Messages.text("application.nom"));
        alert.setHeaderText(action);
        alert.getDialogPane().setContent(FxDialogues.paragraph(text));
        alert.setOnHidden(_ -> then.run());
        // Not showAndWait: a nested loop would hold back the windows of a program that is starting.
        alert.show();
    }
}
