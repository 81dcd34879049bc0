package fr.guichet.couverture;

import static java.util.stream.Collectors.joining;

import fr.guichet.common.Messages;
import fr.guichet.regles.Extrait;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/** The decisions of a replay laid side by side, line by line. */
final class LignesRejeu {

    private static final int LIGNES_NOMMEES = 6;

    private final List<TexteDecision> decisions;
    private final List<LigneRejeu> lignes = new ArrayList<>();

    private LignesRejeu(List<TexteDecision> decisions) {
        this.decisions = decisions;
    }

    /**
     * @param decisions those of the replay, in the order of its columns
     */
    static List<LigneRejeu> de(List<TexteDecision> decisions, Rejeu rejeu) {
        var rangees = comparer(decisions);
        rejeu.tablesCeJour().ifPresent(jour -> rangees.tables(jour, rejeu.tablesAujourdhui()));
        return rangees.lignes;
    }

    /** Same, for decisions on the same tables. */
    static List<LigneRejeu> de(List<TexteDecision> decisions) {
        return comparer(decisions).lignes;
    }

    private static LignesRejeu comparer(List<TexteDecision> decisions) {
        var rangees = new LignesRejeu(decisions);
        var libelles = new LinkedHashSet<String>();
        decisions.forEach(decision -> libelles.addAll(decision.lignes().keySet()));
        libelles.forEach(
                libelle -> rangees.ligne(libelle, d -> d.lignes().getOrDefault(libelle, "")));
        rangees.ligne(Messages.text("rejeu.alertes"), d -> liste(d.alertes()));
        rangees.ligne(Messages.text("rejeu.questions"), d -> liste(d.questions()));
        rangees.ligne(Messages.text("rejeu.regle"), TexteDecision::conclusionEntiere);
        return rangees;
    }

    private void ligne(String libelle, Function<TexteDecision, String> valeur) {
        var valeurs = decisions.stream().map(valeur).toList();
        if (!valeurs.stream().allMatch(String::isEmpty)) {
            lignes.add(LigneRejeu.de(libelle, valeurs));
        }
    }

    /** The kept decision read the same lines as its replay. */
    private void tables(Extrait ceJour, Extrait aujourdhui) {
        var perdues = lues(ceJour, aujourdhui);
        lignes.add(
                LigneRejeu.de(
                        Messages.text("rejeu.lignes"),
                        List.of(perdues, perdues, lues(aujourdhui, ceJour))));
    }

    private static String lues(Extrait extrait, Extrait autre) {
        int toutes =
                extrait.conventions().size()
                        + extrait.correspondances().size()
                        + extrait.fiches().size();
        var propres = LignesLues.propres(extrait, autre);
        var compte = Messages.count("rejeu.lignes.compte", toutes);
        if (propres.isEmpty()) {
            return compte;
        }
        var nommees = new ArrayList<>(propres.subList(0, Math.min(propres.size(), LIGNES_NOMMEES)));
        if (propres.size() > LIGNES_NOMMEES) {
            nommees.add(Messages.text("rejeu.lignes.autres", propres.size() - LIGNES_NOMMEES));
        }
        return Messages.text("rejeu.lignes.propres", compte, liste(nommees));
    }

    private static String liste(List<String> textes) {
        return textes.stream().map(texte -> "• " + texte).collect(joining("\n"));
    }
}
