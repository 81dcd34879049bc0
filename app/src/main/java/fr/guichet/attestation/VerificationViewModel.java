package fr.guichet.attestation;

import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.fx.TravailViewModel;
import fr.guichet.common.impression.Liste.Colonne;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;

/** « Vérifier les attestations »: every file is read again, and what is wrong is listed. */
public final class VerificationViewModel {

    private final Verification verification;
    private final ListeAnomalies liste;
    private final TravailViewModel travail;
    private final ObservableList<Anomalie> anomalies = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper phrase = new ReadOnlyStringWrapper("");

    public VerificationViewModel(Verification verification, ListeAnomalies liste, Tasks tasks) {
        this.verification = verification;
        this.liste = liste;
        travail = new TravailViewModel(tasks);
    }

    // --- Properties ---

    public TravailViewModel travail() {
        return travail;
    }

    public ObservableList<Anomalie> anomalies() {
        return anomalies;
    }

    /** What was found, in a sentence; empty until the end. */
    public ReadOnlyStringProperty phraseProperty() {
        return phrase.getReadOnlyProperty();
    }

    /** Whether there is a list to give out. */
    public BooleanExpression imprimable() {
        return phrase.isNotEmpty();
    }

    List<Colonne<Anomalie>> colonnes() {
        return liste.colonnes();
    }

    // --- Commands ---

    /** Reads every file again. */
    public void verifier() {
        phrase.set("");
        anomalies.clear();
        travail.faire("attestation.verification.titre", verification::faire, this::montrer);
    }

    public void annuler() {
        travail.annuler();
    }

    public void imprimer() {
        liste.imprimer(anomalies);
    }

    public void enregistrerPdf() {
        liste.enregistrerPdf(anomalies);
    }

    private void montrer(Verification.Bilan bilan) {
        anomalies.setAll(bilan.anomalies());
        var verifiees = Messages.count("attestation.verification.verifiees", bilan.verifiees());
        phrase.set(
                bilan.anomalies().isEmpty()
                        ? Messages.text("attestation.verification.saine", verifiees)
                        : Messages.text(
                                "attestation.verification.faite",
                                verifiees,
                                Messages.count(
                                        "attestation.verification.nombre",
                                        bilan.anomalies().size())));
    }
}
