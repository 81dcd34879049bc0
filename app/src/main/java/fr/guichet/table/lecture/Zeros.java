package fr.guichet.table.lecture;

import fr.guichet.common.valeur.CodeGestion;
import fr.guichet.common.valeur.Masque;
import fr.guichet.convention.Champ;
import fr.guichet.organisme.Caisse;
import fr.guichet.organisme.Caisses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives back the leading zeros a spreadsheet took, where only one reading is possible, and counts
 * the lines concerned: one warning a column.
 */
final class Zeros {

    private static final int HOTE = 3;
    private static final int CAISSE = 5;
    private static final int MUTUELLE = 8;
    private static final String RENDUS =
            "zéros de tête perdus : rendus sur %s, une seule lecture étant possible";
    private static final String AMBIGUS =
            "un zéro de tête est peut-être perdu sur %s, mais deux lectures sont possibles : gardé"
                    + " comme reçu";

    /** The first line where something happened in a column, and how many lines in all. */
    private record Compte(long premiere, int lignes) {

        Compte plus(Compte autre) {
            return new Compte(premiere, lignes + autre.lignes);
        }
    }

    private final Map<String, Compte> rendus = new LinkedHashMap<>();
    private final Map<String, Compte> ambigus = new LinkedHashMap<>();

    /** The host on its three digits. */
    String hote(String hote, long ligne) {
        if (hote == null || hote.length() >= HOTE) {
            return hote;
        }
        noter(rendus, Champ.IDENTIFIANT_HOTE.libelle(), ligne);
        return "0".repeat(HOTE - hote.length()) + hote;
    }

    /**
     * The CSR of an RO line on its nine characters. Eight may have lost a zero, or be a shorter
     * mask completed with {@code ?}: where that mask too names a caisse that exists, it is left as
     * received.
     *
     * @param champ how the column is named
     */
    String critere(String champ, String critere, long ligne) {
        if (critere == null
                || critere.length() != Masque.LONGUEUR - 1
                || regimes("0" + critere).findAny().isEmpty()) {
            return critere;
        }
        if (caisseConnue(critere)) {
            noter(ambigus, champ, ligne);
            return critere;
        }
        noter(rendus, champ, ligne);
        return "0" + critere;
    }

    /** The number of a mutuelle on its eight characters, when it is a number and not a mask. */
    String mutuelle(String numero, long ligne) {
        if (numero == null || numero.length() >= MUTUELLE || !Numeros.chiffresSeuls(numero)) {
            return numero;
        }
        noter(rendus, ChampAnnexe.NUMERO_MUTUELLE.libelle(), ligne);
        return "0".repeat(MUTUELLE - numero.length()) + numero;
    }

    /** On an RO line the signataire may be named by the very characters of the CSR. */
    String signataire(String signataire, String critereRecu, String critere, long ligne) {
        if (signataire == null || !signataire.equals(critereRecu) || critereRecu.equals(critere)) {
            return signataire;
        }
        noter(rendus, Champ.NUMERO_SIGNATAIRE.libelle(), ligne);
        return critere;
    }

    List<Avertissement> avertissements() {
        return Stream.concat(
                        rendus.entrySet().stream().map(e -> avertissement(e, RENDUS)),
                        ambigus.entrySet().stream().map(e -> avertissement(e, AMBIGUS)))
                .toList();
    }

    /** The régimes that a mask may stand for. */
    private static Stream<String> regimes(String masque) {
        return Caisses.charger().regimes().stream()
                .map(r -> r.numero())
                .filter(r -> correspond(masque, r));
    }

    private static boolean caisseConnue(String masque) {
        return regimes(masque)
                .flatMap(r -> Caisses.charger().caisses(r).stream())
                .map(Caisse::code)
                .map(CodeGestion::code)
                .anyMatch(code -> correspond(masque, code.substring(0, CAISSE)));
    }

    /** Whether the mask begins as the code does. */
    private static boolean correspond(String masque, String code) {
        for (int i = 0; i < code.length(); i++) {
            if (masque.charAt(i) != '?' && masque.charAt(i) != code.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static Avertissement avertissement(Map.Entry<String, Compte> colonne, String motif) {
        var compte = colonne.getValue();
        var lignes = compte.lignes() == 1 ? "1 ligne" : compte.lignes() + " lignes";
        return new Avertissement(compte.premiere(), colonne.getKey(), motif.formatted(lignes));
    }

    private static void noter(Map<String, Compte> comptes, String champ, long ligne) {
        comptes.merge(champ, new Compte(ligne, 1), Compte::plus);
    }
}
