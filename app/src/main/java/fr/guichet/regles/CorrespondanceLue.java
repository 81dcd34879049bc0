package fr.guichet.regles;

import fr.guichet.common.valeur.CodeGestion;
import fr.guichet.common.valeur.Masque;
import fr.guichet.common.valeur.NumeroAmc;

import java.util.Locale;
import java.util.Optional;

/**
 * A correspondance, its masks and its number read once.
 *
 * <p>A mask made of {@code ?} alone asks nothing of the value it is held against, so it also covers
 * one that is not known: an inference of ours, after the RO masks.
 */
record CorrespondanceLue(String masqueMutuelle, Masque masqueCaisse, NumeroAmc numero) {

    /** Nothing when the number is no AMC's, or a mask cannot be read. */
    static Optional<CorrespondanceLue> lire(Correspondance correspondance) {
        var mutuelle =
                correspondance.numeroMutuelle() == null ? "" : correspondance.numeroMutuelle();
        if (mutuelle.length() > Correspondance.LONGUEUR_MUTUELLE) {
            return Optional.empty();
        }
        var masque = completer(mutuelle.toUpperCase(Locale.ROOT));
        return AccordRo.lire(correspondance.codeGestion())
                .flatMap(caisse ->
                        Convention.amcUtilisable(correspondance.numeroAmc())
                                .map(n -> new CorrespondanceLue(masque, caisse, n)));
    }

    /** Whether both masks cover the patient's values, either of which may be unknown. */
    boolean couvre(String numeroMutuelle, Optional<CodeGestion> codeGestion) {
        return couvreCaisse(codeGestion) && couvreMutuelle(numeroMutuelle);
    }

    boolean couvreCaisse(Optional<CodeGestion> codeGestion) {
        return codeGestion.map(masqueCaisse::couvre).orElseGet(masqueCaisse::couvreTout);
    }

    /** As a table would write it, without its label: it reads the same. */
    Correspondance ecrite() {
        return new Correspondance(masqueMutuelle, masqueCaisse.texte(), numero.ecrit(), null);
    }

    private boolean couvreMutuelle(String numero) {
        if (masqueMutuelle.chars().allMatch(c -> c == '?')) {
            return true;
        }
        if (numero == null || numero.length() != Correspondance.LONGUEUR_MUTUELLE) {
            return false;
        }
        for (int i = 0; i < Correspondance.LONGUEUR_MUTUELLE; i++) {
            char attendu = masqueMutuelle.charAt(i);
            if (attendu != '?' && attendu != Character.toUpperCase(numero.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String completer(String masque) {
        return masque + "?".repeat(Correspondance.LONGUEUR_MUTUELLE - masque.length());
    }
}
