package fr.guichet.patient;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.CodeGestion;
import fr.guichet.organisme.Caisse;
import fr.guichet.organisme.Caisses;
import fr.guichet.organisme.Regime;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Optional;

/** The régime, the caisse and the centre: free to type, with the official list as a help. */
final class CaisseViewModel {

    private static final int PROPOSEES = 30;

    private final Caisses caisses;
    private final StringProperty regime = new SimpleStringProperty("");
    private final StringProperty caisse = new SimpleStringProperty("");
    private final StringProperty centre = new SimpleStringProperty("");
    private final ObservableValue<String> libelle =
            Bindings.createStringBinding(this::nommer, regime, caisse, centre);

    CaisseViewModel(Caisses caisses) {
        this.caisses = caisses;
    }

    // --- Properties ---

    StringProperty regimeProperty() {
        return regime;
    }

    StringProperty caisseProperty() {
        return caisse;
    }

    StringProperty centreProperty() {
        return centre;
    }

    /** The name of the caisse typed, or that the list does not have it. */
    ObservableValue<String> libelle() {
        return libelle;
    }

    // --- Commands ---

    void remplir(Amo amo) {
        regime.set(Textes.ouVide(amo.regime()));
        caisse.set(Textes.ouVide(amo.caisse()));
        centre.set(Textes.ouVide(amo.centre()));
    }

    void choisir(Caisse choisie) {
        regime.set(choisie.code().regime());
        caisse.set(choisie.code().caisse());
        centre.set(choisie.code().centre());
    }

    /** Those whose number begins so, while it is not typed whole. */
    List<Regime> proposerRegimes(String saisie) {
        return caisses.regimes().stream()
                .filter(r -> r.numero().startsWith(saisie.strip()))
                .filter(r -> !r.numero().equals(saisie.strip()))
                .toList();
    }

    /** By name, town, département or number, in every régime. */
    List<Caisse> proposerCaisses(String saisie) {
        return caisses.chercher(saisie, PROPOSEES);
    }

    /** Those of the régime typed whose number begins so. */
    List<Caisse> proposerNumeros(String saisie) {
        return caisses.caisses(regime.get().strip()).stream()
                .filter(c -> c.code().caisse().startsWith(saisie.strip()))
                .limit(PROPOSEES)
                .toList();
    }

    /** Those of the caisse typed whose centre begins so. */
    List<Caisse> proposerCentres(String saisie) {
        return caisses.caisses(regime.get().strip()).stream()
                .filter(c -> c.code().caisse().equals(caisse.get().strip()))
                .filter(c -> c.code().centre().startsWith(saisie.strip()))
                .toList();
    }

    /** All that is typed, right or wrong. */
    List<String> saisie() {
        return List.of(regime.get(), caisse.get(), centre.get());
    }

    /** Nothing typed, or a whole code gestion: what a file may keep. */
    boolean enregistrable() {
        return saisie().stream().allMatch(String::isBlank) || codeGestion().isPresent();
    }

    private Optional<CodeGestion> codeGestion() {
        return CodeGestion.lire(regime.get(), caisse.get(), centre.get());
    }

    private String nommer() {
        if (codeGestion().isEmpty()) {
            return caisses.regime(regime.get().strip()).map(Regime::libelle).orElse("");
        }
        return codeGestion()
                .flatMap(caisses::trouver)
                .map(Caisse::libelle)
                .orElseGet(() -> Messages.text("patient.caisse.absente"));
    }
}
