package fr.guichet.attestation;

import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.couverture.Couverture;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.awt.image.BufferedImage;
import java.util.List;

/** What she says of an attestation that is kept: a name, the cover and the period it proves. */
public final class ModificationViewModel {

    // Enough to read the page in the window.
    private static final int DPI = 110;

    private final Attestation attestation;
    private final Classeur classeur;
    private final Tasks tasks;
    private final Runnable modifiee;
    private final FicheViewModel fiche;

    private final ReadOnlyObjectWrapper<BufferedImage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper finie = new ReadOnlyBooleanWrapper();

    /** Something is being written: a second click does nothing. */
    private boolean occupe;

    /**
     * @param couvertures those it may prove
     * @param modifiee runs once it was written
     */
    ModificationViewModel(
            Attestation attestation,
            List<Couverture> couvertures,
            Classeur classeur,
            Tasks tasks,
            Runnable modifiee) {
        this.attestation = attestation;
        this.classeur = classeur;
        this.tasks = tasks;
        this.modifiee = modifiee;
        fiche = new FicheViewModel(couvertures);
        fiche.charger(
                new SaisieAttestation(
                        attestation.libelle(), attestation.couvertureId(), attestation.droits()));
        tasks.run(
                Messages.text("attestation.page"),
                _ -> classeur.page(attestation.fichier(), 1, DPI),
                page::set);
    }

    // --- Properties ---

    public FicheViewModel fiche() {
        return fiche;
    }

    /** Its first page, once it is drawn; null before. */
    public ReadOnlyObjectProperty<BufferedImage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Whether it was written: the window may close. */
    public ReadOnlyBooleanProperty finieProperty() {
        return finie.getReadOnlyProperty();
    }

    // --- Commands ---

    /** Writes what was typed, or says what is wrong with it. */
    public void valider() {
        if (!occupe) {
            fiche.lire().ifPresent(this::ecrire);
        }
    }

    private void ecrire(SaisieAttestation saisie) {
        occupe = true;
        tasks.run(
                Messages.text("attestation.garder.modifier"),
                _ -> {
                    classeur.modifier(attestation.id(), saisie);
                    return true;
                },
                _ -> {
                    modifiee.run();
                    finie.set(true);
                },
                () -> occupe = false);
    }
}
