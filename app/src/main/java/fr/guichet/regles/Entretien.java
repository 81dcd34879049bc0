package fr.guichet.regles;

import static fr.guichet.regles.Donnee.AMO;
import static fr.guichet.regles.Donnee.ATTESTATION_ENREGISTREE;
import static fr.guichet.regles.Donnee.CODE_AIGUILLAGE_STS;
import static fr.guichet.regles.Donnee.CODE_ROUTAGE;
import static fr.guichet.regles.Donnee.CRITERE_SECONDAIRE;
import static fr.guichet.regles.Donnee.IDENTIFIANT_HOTE;
import static fr.guichet.regles.Donnee.NIR;
import static fr.guichet.regles.Donnee.NIR_VITALE;
import static fr.guichet.regles.Donnee.NOM_DOMAINE;
import static fr.guichet.regles.Donnee.NUMERO_ADHERENT;
import static fr.guichet.regles.Donnee.NUMERO_AMC;
import static fr.guichet.regles.Donnee.NUMERO_MUTUELLE;
import static fr.guichet.regles.Donnee.TIERS_PAYANT_AMO;
import static fr.guichet.regles.Donnee.TYPE_CONVENTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to ask next of a case, in the order in which the rules need it: what a rule of the trace
 * reads and nobody said; then what the conclusion asks, and what would still change it. What is
 * known, or was asked once, is never asked: with nothing left to ask, the decision is that of the
 * whole card, as far as it could be read.
 */
public final class Entretien {

    /** What the card may print and win over the line with. */
    private static final List<Donnee> CARTE_SUR_LIGNE =
            List.of(
                    CRITERE_SECONDAIRE,
                    CODE_AIGUILLAGE_STS,
                    CODE_ROUTAGE,
                    IDENTIFIANT_HOTE,
                    NOM_DOMAINE);

    private final Dossier dossier;
    private final Tables tables;
    private final Decision decision;

    private Entretien(Situation situation, Tables tables, Decision decision) {
        this.dossier = new Dossier(situation, tables, Parametres.AUCUN);
        this.tables = tables;
        this.decision = decision;
    }

    /**
     * @param decision what the rules answer on that situation and these tables
     * @param posees what was asked already, whatever the answer was
     */
    public static Optional<Demande> prochaine(
            Situation situation, Tables tables, Decision decision, Set<Donnee> posees) {
        return new Entretien(situation, tables, decision)
                .utiles().stream()
                        .filter(demande -> !demande.donnee().connue(situation))
                        .filter(demande -> !posees.contains(demande.donnee()))
                        .findFirst();
    }

    /** All that bears on the decision as it stands, known or not. */
    private List<Demande> utiles() {
        var demandes = new ArrayList<Demande>();
        var trace = decision.trace();
        for (int rang = 0; rang < trace.size(); rang++) {
            for (var donnee : Regles.parId(trace.get(rang).regle()).lit()) {
                if (utile(donnee)) {
                    demandes.add(demande(donnee, rang));
                }
            }
        }
        int conclusion = trace.size() - 1;
        pourConclure().forEach(donnee -> demandes.add(demande(donnee, conclusion)));
        pourFacturer().forEach(donnee -> demandes.add(demande(donnee, trace.size())));
        return demandes;
    }

    /** Some of what a rule reads only matters where something else is not known. */
    private boolean utile(Donnee donnee) {
        return switch (donnee) {
            case NUMERO_MUTUELLE, AMO -> dossier.support().amc().isEmpty();
            case MENTION_DRE, NOM_DOMAINE -> dossier.support().typesSepares().isEmpty();
            default -> true;
        };
    }

    private List<Donnee> pourConclure() {
        var donnees = new ArrayList<Donnee>();
        // Until R10 knows the AMC's part, nothing after it matters.
        if (dossier.situation().tiersPayant().amc() != null) {
            decision.questions().forEach(question -> donnees.add(Donnee.de(question.champ())));
        }
        if (signale(Alerte.Code.NIR_NON_VERIFIE)) {
            donnees.add(NIR);
            donnees.add(NIR_VITALE);
        }
        if (horsTiersPayant() && tables.admettentDreHorsTp()) {
            donnees.addAll(dreHorsTiersPayant());
        }
        if (enGestionSeparee()) {
            donnees.addAll(CARTE_SUR_LIGNE);
        }
        if (horsTiersPayant() || decision.mode() instanceof Mode.SansTiersPayantAmc) {
            donnees.add(TIERS_PAYANT_AMO);
        }
        return donnees;
    }

    private List<Donnee> pourFacturer() {
        var donnees = new ArrayList<Donnee>();
        if (signale(Alerte.Code.NUMERO_ADHERENT_MANQUANT)) {
            donnees.add(NUMERO_ADHERENT);
        }
        if (signale(Alerte.Code.ATTESTATION_A_JOINDRE)) {
            donnees.add(ATTESTATION_ENREGISTREE);
        }
        return donnees;
    }

    private boolean horsTiersPayant() {
        return Boolean.FALSE.equals(dossier.situation().tiersPayant().amc());
    }

    /** What R10 reads where a record of the practice may allow a DRE outside tiers payant. */
    private List<Donnee> dreHorsTiersPayant() {
        var donnees = new ArrayList<>(List.of(NUMERO_AMC));
        if (dossier.support().amc().isEmpty()) {
            donnees.addAll(List.of(NUMERO_MUTUELLE, AMO));
        }
        if (dossier.fiches().stream().anyMatch(FicheComplementaire::dreHorsTp)) {
            donnees.add(TYPE_CONVENTION);
            donnees.addAll(CARTE_SUR_LIGNE);
        }
        return donnees;
    }

    /** A DRE, or a question about which line of a gestion séparée it follows. */
    private boolean enGestionSeparee() {
        return decision.mode() instanceof Mode.Dre
                || !dossier.lignes().separees().isEmpty()
                        && decision.questions().stream()
                                .map(Question::champ)
                                .anyMatch(Entretien::departage);
    }

    private static boolean departage(Champ champ) {
        return CritereCarte.TOUS.stream().anyMatch(critere -> critere.champ() == champ);
    }

    private boolean signale(Alerte.Code code) {
        return decision.alertes().stream().anyMatch(alerte -> alerte.code() == code);
    }

    private Demande demande(Donnee donnee, int etape) {
        return new Demande(
                donnee,
                decision.questions().stream()
                        .filter(question -> question.champ().name().equals(donnee.name()))
                        .map(Question::choix)
                        .findFirst()
                        .orElse(List.of()),
                etape);
    }
}
