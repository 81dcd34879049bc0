package fr.guichet.couverture;

import fr.guichet.common.Messages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What one decision says that another does not, a sentence each, and the rule that made it. */
final class EcartsDecision {

    private final List<String> phrases = new ArrayList<>();

    private EcartsDecision() {}

    static List<String> entre(TexteDecision avant, TexteDecision apres) {
        var ecarts = comparer(avant, apres);
        if (!ecarts.phrases.isEmpty()) {
            ecarts.regle(avant, apres);
        }
        return ecarts.phrases;
    }

    /** Same, for a screen that says of the rule on its own. */
    static List<String> sansLaRegle(TexteDecision avant, TexteDecision apres) {
        return comparer(avant, apres).phrases;
    }

    private static EcartsDecision comparer(TexteDecision avant, TexteDecision apres) {
        var ecarts = new EcartsDecision();
        ecarts.lignes(avant, apres);
        ecarts.differences("rejeu.alerte.", avant.alertes(), apres.alertes());
        ecarts.differences("rejeu.question.", avant.questions(), apres.questions());
        return ecarts;
    }

    private void lignes(TexteDecision avant, TexteDecision apres) {
        var libelles = new LinkedHashSet<>(avant.lignes().keySet());
        libelles.addAll(apres.lignes().keySet());
        for (var libelle : libelles) {
            var ancienne = avant.lignes().get(libelle);
            var nouvelle = apres.lignes().get(libelle);
            if (nouvelle == null) {
                phrases.add(Messages.text("rejeu.ecart.perdu", libelle, ancienne));
            } else if (ancienne == null) {
                phrases.add(Messages.text("rejeu.ecart.gagne", libelle, nouvelle));
            } else if (!nouvelle.equals(ancienne)) {
                phrases.add(Messages.text("rejeu.ecart", libelle, nouvelle, ancienne));
            }
        }
    }

    private void differences(String cle, List<String> avant, List<String> apres) {
        apres.stream()
                .filter(texte -> !avant.contains(texte))
                .forEach(texte -> phrases.add(Messages.text(cle + "plus", texte)));
        avant.stream()
                .filter(texte -> !apres.contains(texte))
                .forEach(texte -> phrases.add(Messages.text(cle + "moins", texte)));
    }

    private void regle(TexteDecision avant, TexteDecision apres) {
        phrases.add(
                avant.regle().equals(apres.regle())
                        ? Messages.text("rejeu.regle.meme", apres.regle(), apres.motif())
                        : Messages.text(
                                "rejeu.regle.autre", apres.regle(), avant.regle(), apres.motif()));
    }
}
