package fr.guichet.attestation.numerisation;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Issue;
import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.Tasks;
import fr.guichet.common.fx.TravailViewModel;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.function.Consumer;
import java.util.function.Function;

/** What is asked of a scanner: under way, done, or failed in a sentence and ready to be retried. */
public final class EssaiViewModel {

    private final Dialogues dialogues;
    private final ReglagesNumerisation reglages;
    private final TravailViewModel travail;
    private final ReadOnlyStringWrapper erreur = new ReadOnlyStringWrapper("");
    private Runnable dernier = () -> {};

    EssaiViewModel(Tasks tasks, Dialogues dialogues, ReglagesNumerisation reglages) {
        this.dialogues = dialogues;
        this.reglages = reglages;
        travail = new TravailViewModel(tasks);
    }

    public TravailViewModel travail() {
        return travail;
    }

    /** What went wrong; empty for nothing. */
    public ReadOnlyStringProperty erreurProperty() {
        return erreur.getReadOnlyProperty();
    }

    /** Does again what failed. */
    public void reessayer() {
        dernier.run();
    }

    /**
     * @param titre the key of its name
     */
    <T> void tenter(String titre, Function<Progress, T> work, Consumer<? super T> succes) {
        if (travail.enCoursProperty().get()) {
            return;
        }
        dernier = () -> tenter(titre, work, succes);
        erreur.set("");
        travail.faire(
                titre,
                progress -> Issue.de(() -> work.apply(progress)),
                issue -> conclure(issue, succes));
    }

    private <T> void conclure(Issue<T> issue, Consumer<? super T> succes) {
        switch (issue) {
            case Issue.Faite<T>(var valeur) -> succes.accept(valeur);
            case Issue.Echec<T>(CertificatInconnuException certificat) -> demander(certificat);
            case Issue.Echec<T>(var cause) -> erreur.set(cause.getMessage());
        }
    }

    private void demander(CertificatInconnuException certificat) {
        if (dialogues.confirmer(
                Messages.text("numerisation.certificat.titre"),
                Messages.text(
                        "numerisation.certificat.texte",
                        certificat.serveur(),
                        certificat.empreinteLisible()),
                Messages.text("numerisation.certificat.accepter"))) {
            reglages.accepter(certificat);
            reessayer();
        } else {
            erreur.set(certificat.getMessage());
        }
    }
}
