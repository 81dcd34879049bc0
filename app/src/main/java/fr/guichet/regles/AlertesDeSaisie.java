package fr.guichet.regles;

import java.util.ArrayList;
import java.util.List;

/** What is still missing to bill, whichever rule concluded. */
final class AlertesDeSaisie {

    private AlertesDeSaisie() {}

    static List<Alerte> pour(Mode mode, Situation situation) {
        return switch (mode) {
            case Mode.GestionUnique _ -> communes(mode, situation);
            case Mode.Dre dre -> {
                var alertes = communes(mode, situation);
                if (codeManquant(dre)) {
                    alertes.addFirst(Alertes.codeAiguillageManquant());
                }
                yield alertes;
            }
            case Mode.SansTiersPayantAmc _, Mode.AVerifier _ -> List.of();
        };
    }

    private static List<Alerte> communes(Mode mode, Situation situation) {
        var alertes = new ArrayList<Alerte>();
        if (situation.support().numeroAdherent() == null) {
            alertes.add(Alertes.numeroAdherentManquant());
        }
        var demandee =
                mode.conventionUtilisee()
                        .filter(l -> l.usageAttestation() == Convention.ATTESTATION_EN_COMPLEMENT)
                        .isPresent();
        if (demandee && !Boolean.TRUE.equals(situation.attestationEnregistree())) {
            alertes.add(Alertes.attestationAJoindre());
        }
        return alertes;
    }

    private static boolean codeManquant(Mode.Dre dre) {
        var eteint = dre.conventionUtilisee().filter(Convention::desactivationSts).isPresent();
        return dre.enTiersPayant() && dre.sts().codeAiguillage() == null && !eteint;
    }
}
