package fr.guichet.droits;

import fr.guichet.regles.Champ;

/**
 * Why a cover, or a table, is to be watched; the most pressing first. Each is counted on a day of
 * care, both ends of a period included.
 */
public enum Motif {
    TERMINES(
            Champ.DROITS,
            "Droits terminés",
            "Droits terminés le %s",
            "Demandez la carte ou l’attestation en cours, puis saisissez la nouvelle période."),
    ACS_CLOSE(
            Champ.JUSTIFICATIF,
            "ACS",
            "ACS : derniers contrats finis le %s",
            "Demandez au patient ce qui remplace l’ACS : C2S ou autre complémentaire."),
    PAS_COMMENCES(
            Champ.DROITS,
            "Droits pas encore ouverts",
            "Droits ouverts le %s seulement",
            "Avant ce jour, pas de tiers payant complémentaire : vérifiez la date sur la carte."),
    BIENTOT_TERMINES(
            Champ.DROITS,
            "Droits terminés sous 30 jours",
            "Droits terminés le %s",
            "Demandez dès maintenant la carte ou l’attestation de la période suivante."),
    CHEVAUCHEMENT(
            Champ.DROITS,
            "Complémentaires qui se chevauchent",
            "Chevauche %s",
            "Gardez celle que le patient présente : corrigez les dates de l’autre, ou"
                    + " supprimez-la."),
    SANS_DATES(
            Champ.DROITS,
            "Sans dates de droits",
            "Aucune date de droits",
            "Relevez sur la carte les dates entre lesquelles les droits sont ouverts."),
    SANS_ATTESTATION(
            Champ.ATTESTATION_ENREGISTREE,
            "Sans attestation",
            "Attestation non enregistrée",
            "Demandez l’attestation au patient, puis scannez-la dans son dossier."),
    SANS_ADHERENT(
            Champ.NUMERO_ADHERENT,
            "Sans n° d’adhérent",
            "N° d’adhérent manquant",
            "Saisissez le n° d’adhérent imprimé sur la carte."),
    TABLE_ANCIENNE(
            null,
            "Table ancienne",
            "La table a %s jours",
            "Importez la table la plus récente de cet émetteur.");

    private final Champ champ;
    private final String libelle;
    private final String constat;
    private final String aFaire;

    Motif(Champ champ, String libelle, String constat, String aFaire) {
        this.champ = champ;
        this.libelle = libelle;
        this.constat = constat;
        this.aFaire = aFaire;
    }

    /** The field of the cover to go to; null for a table, which has none. */
    public Champ champ() {
        return champ;
    }

    public String libelle() {
        return libelle;
    }

    /** One French sentence. */
    public String aFaire() {
        return aFaire;
    }

    /**
     * @param precision what its sentence names: a day, another cover, an age; left out by those
     *     that name nothing
     */
    String constat(String precision) {
        return constat.formatted(precision);
    }
}
