package fr.guichet.regles;

import java.util.ArrayList;
import java.util.List;

/** Conditions (b) and (c) of gestion unique: one NIR on both cards, tiers payant on both parts. */
final class ConditionsGestionUnique {

    private ConditionsGestionUnique() {}

    /**
     * Concludes with gestion unique where the conditions hold; else with a DRE or a question.
     *
     * @param ligne the agreement found; null when the tables have no line of this AMC
     * @param raison why gestion unique, to follow « car »
     * @param alertes what stands whatever comes of the conditions
     * @param siRemplies what stands only with gestion unique
     */
    static Verdict conclure(
            Dossier dossier,
            Convention ligne,
            String raison,
            Preuves preuves,
            List<Alerte> alertes,
            List<Alerte> siRemplies) {
        var nir = ComparaisonNir.de(dossier.situation().amo().nir(), dossier.support().nir());
        preuves.et("nir", libelle(nir));
        return switch (nir) {
            case DIFFERENTS -> nirDifferent(dossier, preuves, alertes);
            case INCONNUE ->
                    tiersPayant(
                            dossier,
                            ligne,
                            raison,
                            preuves,
                            joindre(alertes, List.of(Alertes.nirNonVerifie())),
                            siRemplies);
            case IDENTIQUES -> tiersPayant(dossier, ligne, raison, preuves, alertes, siRemplies);
        };
    }

    /** Condition (c) alone: the public covers have no agreement to find and no NIR to compare. */
    static Verdict tiersPayant(
            Dossier dossier,
            Convention ligne,
            String raison,
            Preuves preuves,
            List<Alerte> alertes,
            List<Alerte> siRemplies) {
        var surAmo = dossier.situation().tiersPayant().amo();
        preuves.et("tiers_payant_amo", surAmo);
        if (!Boolean.TRUE.equals(surAmo)) {
            return new Verdict.Conclut(
                    new Mode.AVerifier(
                            List.of(
                                    Questions.tiersPayant(
                                            "La gestion unique demande le tiers payant sur les deux"
                                                    + " parts : sur quelles parts le patient le"
                                                    + " demande-t-il ?"))),
                    "Gestion unique possible, car %s, mais le tiers payant n’est pas demandé sur la part obligatoire."
                            .formatted(raison),
                    preuves,
                    alertes);
        }
        return new Verdict.Conclut(
                new Mode.GestionUnique(ligne),
                "Gestion unique, car " + raison + ".",
                preuves,
                joindre(alertes, siRemplies));
    }

    private static Verdict nirDifferent(Dossier dossier, Preuves preuves, List<Alerte> alertes) {
        if (!dossier.lignes().separees().isEmpty()) {
            return GestionSeparee.conclure(
                    dossier,
                    "le NIR n’est pas le même sur les deux cartes",
                    preuves,
                    joindre(alertes, List.of(Alertes.nirDifferent())));
        }
        return new Verdict.Conclut(
                new Mode.AVerifier(List.of(Questions.nir())),
                "Pas de gestion unique : le NIR n’est pas le même sur les deux cartes, et"
                        + " l’organisme n’a pas de convention de gestion séparée.",
                preuves,
                alertes);
    }

    /** The comparison alone: a NIR has no place in a trace. */
    private static String libelle(ComparaisonNir nir) {
        return switch (nir) {
            case IDENTIQUES -> "identique sur les deux cartes";
            case DIFFERENTS -> "différent sur les deux cartes";
            case INCONNUE -> null;
        };
    }

    private static List<Alerte> joindre(List<Alerte> unes, List<Alerte> autres) {
        var toutes = new ArrayList<>(unes);
        toutes.addAll(autres);
        return toutes;
    }
}
