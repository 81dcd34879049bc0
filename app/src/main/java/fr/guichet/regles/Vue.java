package fr.guichet.regles;

import fr.guichet.common.valeur.NumeroAmc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line as this card leaves it: all of it that would change what is billed, the card's own values
 * in place of the line's. Two lines of one view are one: they differ by labels, by the spelling of
 * a number, or by fields that neither the card shows nor the decision uses (signataire, type
 * d’accord, convention groupée, DRE d’annulation): these last an inference of ours.
 *
 * @param carte the values of {@link CritereCarte}, in its order
 * @param codeEteint no code, because the line's STS is switched off
 */
record Vue(List<String> carte, String operateur, int usageAttestation, boolean codeEteint) {

    /** The views of these lines, each with the first line that gives it. */
    static Map<Vue, Convention> distinctes(List<Convention> lignes, Support support) {
        var vues = LinkedHashMap.<Vue, Convention>newLinkedHashMap(lignes.size());
        lignes.forEach(ligne -> vues.putIfAbsent(de(ligne, support), ligne));
        return vues;
    }

    private static Vue de(Convention ligne, Support support) {
        return new Vue(
                CritereCarte.TOUS.stream().map(critere -> valeur(critere, ligne, support)).toList(),
                operateur(ligne),
                ligne.usageAttestation(),
                ligne.desactivationSts() && Support.imprime(support.codeAiguillageSts()).isEmpty());
    }

    private static String valeur(CritereCarte critere, Convention ligne, Support support) {
        return critere.lu(support).filter(v -> !v.isEmpty()).orElseGet(() -> critere.valeur(ligne));
    }

    private static String operateur(Convention ligne) {
        var operateur = ligne.operateurReglement();
        return NumeroAmc.lire(operateur).map(NumeroAmc::canonique).orElse(operateur);
    }
}
