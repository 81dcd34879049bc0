package fr.guichet.patient;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;

import java.util.Objects;

/**
 * A tab of a patient's file that another feature fills, « Complémentaire » or « Devis »: made when
 * it is first looked at, and made again for another patient only.
 */
public final class OngletDuPatientController {

    /** What fills it. */
    @FunctionalInterface
    public interface Contenu {

        /**
         * @param versAssure shows the tab where the patient's caisse and NIR are entered
         */
        Node de(long patientId, Runnable versAssure);
    }

    private final Tab onglet;
    private final ObservableValue<Dossier> enregistre;
    private final Contenu contenu;
    private final Runnable versAssure;
    private Long rempliPour;
    private boolean attendu;

    OngletDuPatientController(
            Tab onglet, ObservableValue<Dossier> enregistre, Contenu contenu, Runnable versAssure) {
        this.onglet = onglet;
        this.enregistre = enregistre;
        this.contenu = contenu;
        this.versAssure = versAssure;
        onglet.disableProperty().bind(enregistre.map(_ -> false).orElse(true));
        onglet.setOnSelectionChanged(_ -> montrer());
        enregistre.subscribe(this::changerDePatient);
    }

    /** Selects the tab as soon as the file is there. */
    void attendre() {
        attendu = true;
    }

    private void montrer() {
        var dossier = enregistre.getValue();
        if (onglet.isSelected() && dossier != null && rempliPour == null) {
            rempliPour = dossier.patient().id();
            onglet.setContent(contenu.de(rempliPour, versAssure));
        }
    }

    private void changerDePatient(Dossier dossier) {
        if (dossier == null || !Objects.equals(rempliPour, dossier.patient().id())) {
            rempliPour = null;
            onglet.setContent(null);
            montrer();
        }
        if (attendu && dossier != null) {
            attendu = false;
            onglet.getTabPane().getSelectionModel().select(onglet);
        }
    }
}
