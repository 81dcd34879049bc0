package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.regles.Alerte;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Decision;
import fr.guichet.regles.Etape;
import fr.guichet.regles.Mode;

import java.util.List;
import java.util.Optional;

/**
 * A decision in the words of the desk.
 *
 * @param titre « DRE — VIAMEDIS »
 * @param note how it is billed, in one sentence; may be empty
 */
public record Presentation(
        Ton ton,
        String titre,
        String motif,
        String note,
        List<LigneFacturation> facturation,
        List<Alerte> alertes,
        List<QuestionPosee> questions,
        List<Etape> trace) {

    static Presentation de(Decision decision, Referentiel referentiel) {
        var ton = Ton.de(decision.mode());
        return new Presentation(
                ton,
                titre(decision, ton, referentiel),
                decision.motif(),
                decision.mode() instanceof Mode.GestionUnique
                        ? Messages.text("couverture.gestionUnique.note")
                        : "",
                Facturation.de(decision, referentiel),
                decision.alertes(),
                decision.questions().stream()
                        .map(question -> QuestionPosee.de(question, referentiel))
                        .toList(),
                decision.trace());
    }

    private static String titre(Decision decision, Ton ton, Referentiel referentiel) {
        return decision.mode() instanceof Mode.Dre dre
                ? payeur(dre, referentiel)
                        .map(nom -> ton.titre() + " — " + nom)
                        .orElseGet(ton::titre)
                : ton.titre();
    }

    /** A DRE is named after who pays it: its operator, else what its type is known to mean. */
    private static Optional<String> payeur(Mode.Dre dre, Referentiel referentiel) {
        return NumeroAmc.lire(dre.adressage().operateurReglement())
                .flatMap(referentiel::nom)
                .or(() -> referentiel.nomDuType(dre.typeConvention()))
                .or(() -> dre.conventionUtilisee().map(Convention::libelleAmc));
    }
}
