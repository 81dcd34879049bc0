package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.regles.Alerte;
import fr.guichet.regles.Decision;
import fr.guichet.regles.Etape;
import fr.guichet.regles.Question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A decision in words, one thing at a time, to be laid beside another. */
final class TexteDecision {

    private final Decision decision;
    private final Map<String, String> lignes = new LinkedHashMap<>();

    TexteDecision(Decision decision, Referentiel referentiel) {
        this.decision = decision;
        var presentation = Presentation.de(decision, referentiel);
        lignes.put(Messages.text("rejeu.decision"), presentation.titre());
        presentation.facturation().stream()
                .filter(ligne -> !ligne.valeur().isEmpty())
                .forEach(ligne -> lignes.put(ligne.libelle(), texte(ligne)));
    }

    /** The mode and what to enter for it, by name. */
    Map<String, String> lignes() {
        return lignes;
    }

    /** « R90 »: the rule that concluded. */
    String regle() {
        return conclusion().regle();
    }

    /** The rule that concluded, what it looks at and what it answered. */
    String conclusionEntiere() {
        return Messages.text(
                "rejeu.regle.texte", regle(), conclusion().libelle(), decision.motif());
    }

    String motif() {
        return decision.motif();
    }

    /** Each with the rule that raised it. */
    List<String> alertes() {
        return decision.alertes().stream().map(this::alerte).toList();
    }

    List<String> questions() {
        return decision.questions().stream().map(Question::message).toList();
    }

    private String alerte(Alerte alerte) {
        return decision.regle(alerte)
                .map(regle -> Messages.text("rejeu.alerte.regle", alerte.message(), regle.regle()))
                .orElseGet(alerte::message);
    }

    private Etape conclusion() {
        return decision.trace().getLast();
    }

    private static String texte(LigneFacturation ligne) {
        return ligne.note().isEmpty()
                ? ligne.valeur()
                : Messages.text("rejeu.valeur", ligne.valeur(), ligne.note());
    }
}
