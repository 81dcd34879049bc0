package fr.guichet.devis;

import fr.guichet.common.Messages;

/** The basket of « 100 % Santé » an act belongs to, which bounds what may be asked for it. */
public enum Panier {
    RAC0,
    MODERE,
    LIBRE;

    /** « RAC modéré ». */
    public String libelle() {
        return Messages.text("devis.panier." + name());
    }
}
