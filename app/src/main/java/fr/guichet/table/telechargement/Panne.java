package fr.guichet.table.telechargement;

import fr.guichet.common.Messages;

/** What may stop a download, each in its own sentence. None of them touches the base. */
public enum Panne {
    SANS_RESEAU,
    HOTE_INCONNU,
    INJOIGNABLE,
    CERTIFICAT,
    REDIRECTION,
    MUET,
    REPONSE_COUPEE,
    SERVEUR,
    REFUS,
    CATALOGUE_ABSENT,
    SOURCE_ILLISIBLE,
    TABLE_ABSENTE,
    COUPURE,
    ARRET,
    TROP_GRANDE,
    TROP_PETITE,
    CLE_INCONNUE,
    CLE_REVOQUEE,
    AUTRE_CLE,
    PLUS_ANCIENNE,
    DISQUE;

    TelechargementException de(Object... precisions) {
        return new TelechargementException(this, phrase(precisions), null);
    }

    TelechargementException par(Throwable cause, Object... precisions) {
        return new TelechargementException(this, phrase(precisions), cause);
    }

    private String phrase(Object... precisions) {
        return Messages.text("telechargement.panne." + name(), precisions);
    }
}
