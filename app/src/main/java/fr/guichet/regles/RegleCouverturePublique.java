package fr.guichet.regles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** R40: C2S, AME and the ACS of old, by their justificatif or by their pseudo-number. */
final class RegleCouverturePublique {

    private RegleCouverturePublique() {}

    static Verdict examiner(Dossier dossier) {
        var justificatif = dossier.situation().justificatif();
        var pseudo = dossier.support().amc().flatMap(dossier.parametres()::pseudoNumero);
        var preuves =
                Preuves.de("justificatif", justificatif)
                        .et("numero_amc", dossier.support().numeroAmc())
                        .et("pseudo_numero", pseudo.map(PseudoNumero::libelle).orElse(null));
        var couverture =
                dossier.parametres()
                        .couverture(pseudo.map(PseudoNumero::couverture).orElse(justificatif));
        if (couverture.isEmpty()) {
            return new Verdict.SansObjet(
                    "Ni le justificatif ni le numéro ne sont ceux d’une couverture publique.",
                    preuves);
        }
        if (pseudo.isPresent() && contredit(justificatif, pseudo.get(), dossier.parametres())) {
            return contradiction(justificatif, pseudo.get(), preuves);
        }
        return conclure(dossier, couverture.get(), pseudo, preuves);
    }

    private static Verdict conclure(
            Dossier dossier,
            CouverturePublique couverture,
            Optional<PseudoNumero> pseudo,
            Preuves preuves) {
        var jour = dossier.situation().dateSoins();
        if (couverture.fin() != null) {
            preuves.et("date_soins", jour).et("fin_de_couverture", couverture.fin());
        }
        if (couverture.finie(jour)) {
            return new Verdict.Conclut(
                    new Mode.AVerifier(
                            List.of(
                                    Questions.justificatif(
                                            enCours(dossier),
                                            "Cette couverture n’existe plus à la date des soins :"
                                                    + " quelle couverture le patient a-t-il"
                                                    + " aujourd’hui, et sous quel numéro ?"))),
                    "À la date des soins, %s n’existe plus.".formatted(couverture.libelle()),
                    preuves,
                    List.of());
        }
        return ConditionsGestionUnique.tiersPayant(
                dossier,
                null,
                "%s est toujours en gestion unique".formatted(couverture.libelle()),
                preuves,
                pseudo.filter(PseudoNumero::sansAttestation).isPresent()
                        ? List.of(Alertes.attestationManquante())
                        : List.of(),
                List.of());
    }

    private static Verdict contradiction(
            Justificatif justificatif, PseudoNumero pseudo, Preuves preuves) {
        return new Verdict.Conclut(
                new Mode.AVerifier(
                        List.of(
                                Questions.justificatif(
                                        List.of(pseudo.couverture()),
                                        "Le numéro est celui de « %s » : est-ce bien ce que le patient présente ? Sinon, corrigez le numéro."
                                                .formatted(pseudo.libelle())))),
                "Le justificatif (%s) et le numéro (%s) désignent deux couvertures différentes."
                        .formatted(justificatif.libelle(), pseudo.libelle()),
                preuves,
                List.of());
    }

    /**
     * Whether the justificatif names another cover. « Autre complémentaire santé » does; a paper or
     * a Vitale card names none.
     */
    private static boolean contredit(
            Justificatif justificatif, PseudoNumero pseudo, Parametres parametres) {
        return justificatif != pseudo.couverture()
                && (justificatif == Justificatif.AUTRE_COMPLEMENTAIRE
                        || parametres.couverture(justificatif).isPresent());
    }

    private static List<Justificatif> enCours(Dossier dossier) {
        var choix = new ArrayList<Justificatif>();
        for (var couverture : dossier.parametres().couvertures()) {
            if (!couverture.finie(dossier.situation().dateSoins())) {
                choix.add(couverture.justificatif());
            }
        }
        choix.add(Justificatif.AUTRE_COMPLEMENTAIRE);
        choix.add(Justificatif.AUCUN);
        return choix;
    }
}
