package fr.guichet.regles;

/** The alerts, each with the sentence that says what to do. */
final class Alertes {

    private Alertes() {}

    static Alerte droitsNonVerifies() {
        return new Alerte(
                Alerte.Code.DROITS_NON_VERIFIES,
                Champ.DROITS,
                "Aucune date de droits n’est connue : vérifiez sur la carte qu’ils couvrent la date"
                        + " des soins.");
    }

    static Alerte attestationManquante() {
        return new Alerte(
                Alerte.Code.ATTESTATION_MANQUANTE,
                Champ.ATTESTATION_ENREGISTREE,
                "Ce numéro est celui d’une C2S sans attestation : demandez l’attestation au"
                        + " patient.");
    }

    static Alerte tiersPayantDentaireNonVerifie() {
        return new Alerte(
                Alerte.Code.TP_DENTAIRE_NON_VERIFIE,
                Champ.TIERS_PAYANT_DENTAIRE,
                "Il faut impérativement vérifier la carte papier AMC, et que le tiers payant est"
                        + " possible en dentaire.");
    }

    static Alerte conventionDreExiste() {
        return new Alerte(
                Alerte.Code.CONVENTION_DRE_EXISTE,
                Champ.TYPE_CONVENTION,
                "Cet organisme a aussi une convention de gestion séparée : vérifiez que la carte ne"
                        + " porte ni type autre que RO, ni « DRE », ni nom de domaine.");
    }

    static Alerte accordCaisseAbsent() {
        return new Alerte(
                Alerte.Code.ACCORD_CAISSE_ABSENT,
                Champ.AMO,
                "La carte porte RO, mais les tables n’ont pas d’accord entre cet organisme et la"
                    + " caisse du patient : vérifiez le régime et la caisse sur la carte Vitale.");
    }

    static Alerte accordCaisseNonVerifie() {
        return new Alerte(
                Alerte.Code.ACCORD_CAISSE_NON_VERIFIE,
                Champ.AMO,
                "Les tables n’ont aucune ligne de cet organisme : vérifiez auprès de lui son accord"
                        + " avec la caisse du patient, ou importez sa table.");
    }

    static Alerte nirDifferent() {
        return new Alerte(
                Alerte.Code.NIR_DIFFERENT,
                Champ.NIR,
                "Le NIR de la carte de mutuelle n’est pas celui de la carte Vitale : pas de gestion"
                        + " unique ; vérifiez que la carte est bien celle du patient.");
    }

    static Alerte nirNonVerifie() {
        return new Alerte(
                Alerte.Code.NIR_NON_VERIFIE,
                Champ.NIR,
                "Vérifiez que le NIR est le même sur la carte Vitale et sur la carte de mutuelle.");
    }

    static Alerte conventionAbsenteDesTables() {
        return new Alerte(
                Alerte.Code.CONVENTION_ABSENTE_DES_TABLES,
                Champ.TYPE_CONVENTION,
                "Cette convention n’est pas dans les tables : reprenez ce que la carte imprime, et"
                        + " importez la table de l’organisme.");
    }

    static Alerte codeAiguillageManquant() {
        return new Alerte(
                Alerte.Code.CODE_AIGUILLAGE_MANQUANT,
                Champ.CODE_AIGUILLAGE_STS,
                "Le code d’aiguillage STS est obligatoire en DRE avec tiers payant : lisez-le sur"
                        + " la carte ou demandez-le à l’organisme.");
    }

    static Alerte numeroAdherentManquant() {
        return new Alerte(
                Alerte.Code.NUMERO_ADHERENT_MANQUANT,
                Champ.NUMERO_ADHERENT,
                "Saisissez le n° d’adhérent imprimé sur la carte.");
    }

    static Alerte attestationAJoindre() {
        return new Alerte(
                Alerte.Code.ATTESTATION_A_JOINDRE,
                Champ.ATTESTATION_ENREGISTREE,
                "La convention demande une attestation en complément : scannez celle du patient, ou"
                        + " cochez « Attestation reçue ».");
    }
}
