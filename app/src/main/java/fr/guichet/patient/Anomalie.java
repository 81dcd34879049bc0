package fr.guichet.patient;

import fr.guichet.common.Messages;

import java.util.Optional;

/** What stops a file from being kept, and the field where to mend it. */
record Anomalie(Champ champ, String message) {

    /** The fields that can be wrong. */
    enum Champ {
        NOM,
        PRENOM,
        NIR,
        DATE_NAISSANCE,
        REGIME
    }

    static Optional<Anomalie> de(Champ champ, String cle) {
        return Optional.of(new Anomalie(champ, Messages.text(cle)));
    }
}
