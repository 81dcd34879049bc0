package fr.guichet.couverture;

import fr.guichet.regles.CadreRemboursement;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;

/** The boxes of a cover, and its one question of three answers. */
public final class CochesViewModel {

    private final BooleanProperty tiersPayantAmo = new SimpleBooleanProperty();
    private final BooleanProperty tiersPayantAmc = new SimpleBooleanProperty();
    private final ObjectProperty<Boolean> tiersPayantDentaire = new SimpleObjectProperty<>();
    private final BooleanProperty tiersPayantCoordonne = new SimpleBooleanProperty();
    private final BooleanProperty mentionDre = new SimpleBooleanProperty();
    private final BooleanProperty attestationRecue = new SimpleBooleanProperty();

    /**
     * @param surSaisie told each time one of them changes
     */
    CochesViewModel(Runnable surSaisie) {
        List.of(
                        tiersPayantAmo,
                        tiersPayantAmc,
                        tiersPayantDentaire,
                        tiersPayantCoordonne,
                        mentionDre,
                        attestationRecue)
                .forEach(property -> property.addListener((_, _, _) -> surSaisie.run()));
    }

    // --- Properties ---

    public BooleanProperty tiersPayantAmoProperty() {
        return tiersPayantAmo;
    }

    public BooleanProperty tiersPayantAmcProperty() {
        return tiersPayantAmc;
    }

    /** What the card says of dental care; null while nobody looked. */
    public ObjectProperty<Boolean> tiersPayantDentaireProperty() {
        return tiersPayantDentaire;
    }

    public BooleanProperty tiersPayantCoordonneProperty() {
        return tiersPayantCoordonne;
    }

    public BooleanProperty mentionDreProperty() {
        return mentionDre;
    }

    public BooleanProperty attestationRecueProperty() {
        return attestationRecue;
    }

    Coches lire() {
        return new Coches(
                tiersPayantAmo.get(),
                tiersPayantAmc.get(),
                tiersPayantDentaire.get(),
                tiersPayantCoordonne.get(),
                mentionDre.get(),
                attestationRecue.get());
    }

    // --- Commands ---

    void charger(Coches coches) {
        tiersPayantAmo.set(coches.tiersPayantAmo());
        tiersPayantAmc.set(coches.tiersPayantAmc());
        tiersPayantDentaire.set(coches.tiersPayantDentaire());
        tiersPayantCoordonne.set(coches.tiersPayantCoordonne());
        mentionDre.set(coches.mentionDre());
        attestationRecue.set(coches.attestationRecue());
    }

    /** The parts on which the patient asks for tiers payant. */
    void demander(CadreRemboursement cadre) {
        tiersPayantAmo.set(cadre != CadreRemboursement.HORS_TIERS_PAYANT);
        tiersPayantAmc.set(cadre == CadreRemboursement.TP_OBLIGATOIRE_ET_COMPLEMENTAIRE);
    }
}
