package fr.guichet.regles;

import java.util.List;
import java.util.Optional;

/**
 * What the rules answer, and why.
 *
 * @param motif one French sentence
 * @param cadre what to choose in the billing screen; null while there is something to ask
 * @param trace every rule asked, in order; the last one concluded
 */
public record Decision(
        Mode mode,
        String motif,
        CadreRemboursement cadre,
        List<Alerte> alertes,
        List<Etape> trace) {

    public Decision {
        alertes = List.copyOf(alertes);
        trace = List.copyOf(trace);
    }

    /** The line of the table used, if any. */
    public Optional<Convention> convention() {
        return mode.conventionUtilisee();
    }

    /** What to ask; empty unless the mode is À vérifier. */
    public List<Question> questions() {
        return mode instanceof Mode.AVerifier(var questions) ? questions : List.of();
    }

    /** The rule that raised an alert; nothing for what is checked whichever rule concludes. */
    public Optional<Etape> regle(Alerte alerte) {
        int rang = alertes.indexOf(alerte);
        if (rang < 0 || alerte.code().horsRegles()) {
            return Optional.empty();
        }
        var signalees = trace.stream().filter(e -> e.issue() == Etape.Issue.ALERTE).toList();
        return Optional.of(rang < signalees.size() ? signalees.get(rang) : trace.getLast());
    }

    /** The STS code; none but with a DRE. */
    public Sts sts() {
        return mode instanceof Mode.Dre dre ? dre.sts() : Sts.AUCUN;
    }

    /** Where the DRE goes; nowhere but with a DRE. */
    public Adressage adressage() {
        return mode instanceof Mode.Dre dre ? dre.adressage() : Adressage.AUCUN;
    }
}
