package fr.guichet.accueil;

import fr.guichet.common.Messages;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.nio.file.Path;
import java.util.function.Consumer;

/** What the main window offers, and whether there is anything in the base yet. */
public final class AccueilViewModel {

    private final Gestes gestes;
    private final boolean demonstration;
    private final BooleanProperty vide = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper etatTables = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper alerteTables = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper misesAJour = new ReadOnlyStringWrapper("");

    /**
     * @param demonstration whether the base holds invented patients
     */
    public AccueilViewModel(Gestes gestes, boolean demonstration) {
        this.gestes = gestes;
        this.demonstration = demonstration;
    }

    // --- Properties ---

    /** Nothing was imported and nobody is registered: the window then says where to begin. */
    public BooleanProperty videProperty() {
        return vide;
    }

    public boolean demonstration() {
        return demonstration;
    }

    /** One line on the tables in force, for the foot of the window. */
    public ReadOnlyStringProperty etatTablesProperty() {
        return etatTables.getReadOnlyProperty();
    }

    /** The tables to renew; empty for none. */
    public ReadOnlyStringProperty alerteTablesProperty() {
        return alerteTables.getReadOnlyProperty();
    }

    /** The updates that were found for the tables; empty for none. */
    public ReadOnlyStringProperty misesAJourProperty() {
        return misesAJour.getReadOnlyProperty();
    }

    public void setMisesAJour(long trouvees) {
        misesAJour.set(trouvees == 0 ? "" : Messages.count("accueil.misesAJour", trouvees));
    }

    public void setEtatTables(String etat, String alerte) {
        etatTables.set(etat);
        alerteTables.set(alerte);
    }

    // --- Commands ---

    public void patients() {
        gestes.patients().run();
    }

    public void nouveauPatient() {
        gestes.nouveauPatient().run();
    }

    public void complementaires() {
        gestes.complementaires().run();
    }

    public void tables() {
        gestes.tables().run();
    }

    /** Goes to the updates that were found. */
    public void telechargement() {
        misesAJour.set("");
        gestes.telechargement().run();
    }

    /** Asks for the file first. */
    public void importer() {
        gestes.importer().run();
    }

    /** A file was dropped on the window. */
    public void importer(Path fichier) {
        gestes.importerFichier().accept(fichier);
    }

    /** The rights to watch, for all patients. */
    public void droits() {
        gestes.droits().run();
    }

    /** The check before an invoice is sent: of the patient in hand, if any. */
    public void controle() {
        gestes.controle().run();
    }

    public void reglages() {
        gestes.reglages().run();
    }

    /** Compares every file of attestation with what it was. */
    public void verifierAttestations() {
        gestes.verifierAttestations().run();
    }

    /** Goes to the base of invented patients, or back to the practice's. */
    public void changerDeBase() {
        gestes.changerDeBase().run();
    }

    public void quitter() {
        gestes.quitter().run();
    }

    /** The screens that the main window opens, handed over by whoever built them. */
    public record Gestes(
            Runnable patients,
            Runnable nouveauPatient,
            Runnable complementaires,
            Runnable tables,
            Runnable telechargement,
            Runnable importer,
            Consumer<Path> importerFichier,
            Runnable droits,
            Runnable controle,
            Runnable reglages,
            Runnable verifierAttestations,
            Runnable changerDeBase,
            Runnable quitter) {}
}
