package fr.guichet.regles;

import static fr.guichet.regles.CadreRemboursement.HORS_TIERS_PAYANT;
import static fr.guichet.regles.CadreRemboursement.TP_OBLIGATOIRE;
import static fr.guichet.regles.CadreRemboursement.TP_OBLIGATOIRE_ET_COMPLEMENTAIRE;

import java.util.ArrayList;
import java.util.List;

/** Asks the rules in order, until one concludes; keeps what each answered. */
public final class Moteur {

    private final Parametres parametres;

    public Moteur(Parametres parametres) {
        this.parametres = parametres;
    }

    public Decision decider(Situation situation, Tables tables) {
        var dossier = new Dossier(situation, tables, parametres);
        var alertes = new ArrayList<Alerte>();
        var trace = new ArrayList<Etape>(Regles.TOUTES.size());
        for (var regle : Regles.TOUTES) {
            if (!regle.enVigueur().contient(situation.dateSoins())) {
                continue;
            }
            var verdict = regle.examen().examiner(dossier);
            trace.add(etape(regle, verdict));
            switch (verdict) {
                case Verdict.Passe _, Verdict.SansObjet _ -> {}
                case Verdict.Signale signale -> alertes.add(signale.alerte());
                case Verdict.Conclut conclut -> {
                    alertes.addAll(conclut.alertes());
                    return decision(conclut, situation, alertes, trace);
                }
            }
        }
        throw new IllegalStateException("La dernière règle conclut toujours.");
    }

    private static Decision decision(
            Verdict.Conclut conclut, Situation situation, List<Alerte> alertes, List<Etape> trace) {
        var mode = conclut.mode();
        alertes.addAll(AlertesDeSaisie.pour(mode, situation));
        return new Decision(
                mode, conclut.motif(), cadre(mode, situation.tiersPayant()), alertes, trace);
    }

    /** None while there is something to ask: the answer decides it. */
    private static CadreRemboursement cadre(Mode mode, TiersPayant tiersPayant) {
        var amoSeule = Boolean.TRUE.equals(tiersPayant.amo()) ? TP_OBLIGATOIRE : HORS_TIERS_PAYANT;
        return switch (mode) {
            case Mode.GestionUnique _ -> TP_OBLIGATOIRE_ET_COMPLEMENTAIRE;
            case Mode.Dre dre -> dre.enTiersPayant() ? TP_OBLIGATOIRE_ET_COMPLEMENTAIRE : amoSeule;
            case Mode.SansTiersPayantAmc _ -> amoSeule;
            case Mode.AVerifier _ -> null;
        };
    }

    private static Etape etape(Regle regle, Verdict verdict) {
        var issue =
                switch (verdict) {
                    case Verdict.Conclut _ -> Etape.Issue.CONCLUT;
                    case Verdict.Passe _ -> Etape.Issue.PASSE;
                    case Verdict.Signale _ -> Etape.Issue.ALERTE;
                    case Verdict.SansObjet _ -> Etape.Issue.SANS_OBJET;
                };
        return new Etape(
                regle.id(),
                regle.libelle(),
                issue,
                verdict.motif(),
                verdict.preuves().lues(),
                regle.source());
    }
}
