package fr.guichet.regles;

import java.util.List;

/** R10, R20, R30 and R50: whether tiers payant on the AMC's part is to be thought of at all. */
final class ReglesAvantTables {

    private ReglesAvantTables() {}

    /** R10. */
    static Verdict tiersPayantDemande(Dossier dossier) {
        var surAmc = dossier.situation().tiersPayant().amc();
        var preuves = Preuves.de("tiers_payant_amc", surAmc);
        if (surAmc == null) {
            return new Verdict.Conclut(
                    new Mode.AVerifier(
                            List.of(
                                    Questions.tiersPayant(
                                            "Sur quelles parts le patient demande-t-il le tiers"
                                                    + " payant ?"))),
                    "On ne sait pas si le tiers payant est demandé sur la part complémentaire.",
                    preuves,
                    List.of());
        }
        return surAmc
                ? new Verdict.Passe(
                        "Le tiers payant est demandé sur la part complémentaire.", preuves)
                : horsTiersPayant(dossier, preuves);
    }

    private static Verdict horsTiersPayant(Dossier dossier, Preuves preuves) {
        var fiches = dossier.fiches();
        var autorisee =
                !fiches.isEmpty() && fiches.stream().allMatch(FicheComplementaire::dreHorsTp);
        preuves.et("numero_amc", dossier.amc().orElse(null)).et("dre_hors_tp", autorisee);
        if (autorisee
                && Choix.parmi(dossier.lignes().separees(), dossier.support())
                        instanceof Choix.Une(var ligne)) {
            return new Verdict.Conclut(
                    GestionSeparee.selonLigne(ligne, dossier.support(), false),
                    "DRE hors tiers payant, car la fiche de la complémentaire l’autorise et une"
                            + " seule convention convient.",
                    preuves.et("type_convention", ligne.typeConvention())
                            .et("critere_secondaire", ligne.critereSecondaire()),
                    List.of());
        }
        return new Verdict.Conclut(
                new Mode.SansTiersPayantAmc(),
                "Le tiers payant n’est pas demandé sur la part complémentaire.",
                preuves,
                List.of());
    }

    /** R20. */
    static Verdict justificatifPresente(Dossier dossier) {
        var justificatif = dossier.situation().justificatif();
        var numero = dossier.support().numeroAmc();
        var preuves = Preuves.de("justificatif", justificatif).et("numero_amc", numero);
        if (justificatif == Justificatif.AUCUN && numero == null) {
            return new Verdict.Conclut(
                    new Mode.SansTiersPayantAmc(),
                    "Aucun justificatif n’est présenté et aucun numéro d’AMC n’est connu.",
                    preuves,
                    List.of());
        }
        return new Verdict.SansObjet("Un justificatif ou un numéro d’AMC est connu.", preuves);
    }

    /** R30. */
    static Verdict droitsOuverts(Dossier dossier) {
        var jour = dossier.situation().dateSoins();
        var droits = dossier.support().droits();
        var preuves =
                Preuves.de("date_soins", jour)
                        .et("droits_du", droits.du())
                        .et("droits_au", droits.au());
        if (droits.inconnue()) {
            return new Verdict.Signale(
                    "La carte ne dit pas jusqu’à quand les droits sont ouverts.",
                    preuves,
                    Alertes.droitsNonVerifies());
        }
        return droits.contient(jour)
                ? new Verdict.Passe("Les droits imprimés couvrent la date des soins.", preuves)
                : new Verdict.Conclut(
                        new Mode.SansTiersPayantAmc(),
                        "Les droits imprimés ne couvrent pas la date des soins.",
                        preuves,
                        List.of());
    }

    /** R50. */
    static Verdict tiersPayantDentaire(Dossier dossier) {
        var dentaire = dossier.support().tiersPayantDentaire();
        var preuves = Preuves.de("tiers_payant_dentaire", dentaire);
        if (dentaire == null) {
            return new Verdict.Signale(
                    "On ne sait pas si la carte admet le tiers payant en dentaire.",
                    preuves,
                    Alertes.tiersPayantDentaireNonVerifie());
        }
        return dentaire
                ? new Verdict.Passe("La carte admet le tiers payant en dentaire.", preuves)
                : new Verdict.Conclut(
                        new Mode.SansTiersPayantAmc(),
                        "La carte exclut le tiers payant en dentaire.",
                        preuves,
                        List.of());
    }
}
