package fr.guichet.attestation.lecture;

import fr.guichet.patient.Nir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Social security numbers among words. One is proposed without a doubt only when its own key, as
 * printed, confirms it.
 */
final class Nirs {

    private static final int AVEC_CLE = Nir.LONGUEUR + 2;
    private static final int MOTS_MAX = 8;

    /** Where the letter of a Corsican département stands. */
    private static final int CORSE = 6;

    /** Where a number printed in groups is cut: sex, year, month, département, commune, order. */
    private static final Set<Integer> COUPES = Set.of(1, 3, 5, 7, 10, 13, 15);

    private Nirs() {}

    /** The number that a label announces: read whatever its groups, its key checked and told. */
    static Optional<Lu> annonce(List<Jeton> jetons) {
        Optional<Lu> meilleur = Optional.empty();
        for (int debut = 0; debut < jetons.size(); debut++) {
            for (int fin = Math.min(jetons.size(), debut + MOTS_MAX); fin > debut; fin--) {
                var lu = lire(jetons.subList(debut, fin));
                if (lu.isPresent() && lu.get().doute() == null) {
                    return lu;
                }
                meilleur = meilleur.isPresent() ? meilleur : lu;
            }
        }
        return meilleur;
    }

    /** The numbers no label announces: digits in the usual groups, and the right key. */
    static List<Lu> evidents(List<Jeton> jetons) {
        var lus = new ArrayList<Lu>();
        int debut = 0;
        while (debut < jetons.size()) {
            int pas = 1;
            for (int fin = debut + 1; fin <= Math.min(jetons.size(), debut + MOTS_MAX); fin++) {
                var mots = jetons.subList(debut, fin);
                var lu = groupes(mots) ? lire(mots) : Optional.<Lu>empty();
                if (lu.isPresent() && lu.get().doute() == null) {
                    lus.add(lu.get());
                    pas = fin - debut;
                }
            }
            debut += pas;
        }
        return lus;
    }

    private static boolean groupes(List<Jeton> jetons) {
        int lues = 0;
        for (var jeton : jetons) {
            lues += net(jeton.texte()).length();
            if (!COUPES.contains(lues)) {
                return false;
            }
        }
        return lues == AVEC_CLE;
    }

    private static Optional<Lu> lire(List<Jeton> jetons) {
        var texte = new StringBuilder();
        jetons.forEach(jeton -> texte.append(net(jeton.texte())));
        if (texte.length() != AVEC_CLE && texte.length() != Nir.LONGUEUR) {
            return Optional.empty();
        }
        return chiffres(texte.toString()).map(lu -> juger(lu, jetons));
    }

    private static Lu juger(String lu, List<Jeton> jetons) {
        if (lu.length() == Nir.LONGUEUR) {
            return new Lu(lu, List.of(), "La clé n’a pas été lue.", List.copyOf(jetons));
        }
        if (Nir.lire(lu).isPresent()) {
            return Lu.sur(lu, List.copyOf(jetons));
        }
        return new Lu(
                lu,
                variantes(lu),
                "La clé ne correspond pas à ce numéro : une lettre a été mal lue.",
                List.copyOf(jetons));
    }

    /** Readings whose key is right: the département of Corsica, then one doubtful digit. */
    private static List<String> variantes(String lu) {
        var variantes = new ArrayList<String>();
        for (var corse : List.of("2A", "2B")) {
            ajouter(variantes, lu.substring(0, CORSE - 1) + corse + lu.substring(CORSE + 1));
        }
        for (int i = 0; i < lu.length(); i++) {
            for (char autre : proches(lu.charAt(i)).toCharArray()) {
                ajouter(variantes, lu.substring(0, i) + autre + lu.substring(i + 1));
            }
        }
        return variantes;
    }

    private static void ajouter(List<String> variantes, String lu) {
        if (Nir.lire(lu).isPresent()) {
            variantes.add(lu);
        }
    }

    /** Digits printed alike. */
    private static String proches(char chiffre) {
        return switch (chiffre) {
            case '0' -> "86";
            case '1' -> "74";
            case '2' -> "7";
            case '3' -> "8";
            case '4' -> "19";
            case '5' -> "6";
            case '6' -> "580";
            case '7' -> "12";
            case '8' -> "036";
            case '9' -> "4";
            default -> "";
        };
    }

    /**
     * The digits, and the letter of Corsica; nothing where another sign stands. « 1B » is not 18:
     * 2B counts as 18 in the key, which would confirm it.
     */
    private static Optional<String> chiffres(String texte) {
        char lettre = texte.charAt(CORSE);
        if (lettre != 'A' && lettre != 'B') {
            return Lettres.chiffres(texte);
        }
        return texte.charAt(CORSE - 1) == '2'
                ? Lettres.chiffres(texte.substring(0, CORSE) + texte.substring(CORSE + 1))
                        .map(lu -> lu.substring(0, CORSE) + lettre + lu.substring(CORSE))
                : Optional.empty();
    }

    /** Letters and digits alone: between the groups, specks are read as points, colons, quotes. */
    private static String net(String texte) {
        return texte.replaceAll("[^\\p{L}\\d|!@]", "");
    }
}
