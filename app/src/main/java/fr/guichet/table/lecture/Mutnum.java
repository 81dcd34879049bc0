package fr.guichet.table.lecture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The correspondence file MUTNUM, which has no titles: {@code ????????;999410699;77565712;SMCC}. It
 * is told by the form of its lines, that no title has.
 */
final class Mutnum {

    private static final Pattern MUTUELLE = Pattern.compile("[0-9A-Za-z?]{8}");
    private static final Pattern CAISSE = Pattern.compile("[0-9A-Za-z?]{8,9}");
    private static final Pattern AMC = Pattern.compile("[0-9]{7,10}");
    private static final int MINIMUM = 3;

    private Mutnum() {}

    /** What separates the fields of this line, when it is one of such a file. */
    static Optional<Separateur> separateur(String ligne) {
        return Arrays.stream(Separateur.values())
                .filter(s -> correspondance(EnTete.couper(ligne, s)))
                .findFirst();
    }

    private static boolean correspondance(List<String> champs) {
        return champs.size() >= MINIMUM
                && forme(MUTUELLE, champs.get(0))
                && forme(CAISSE, champs.get(1))
                && forme(AMC, champs.get(2))
                && chiffre(champs.get(0) + champs.get(1));
    }

    private static boolean forme(Pattern forme, String champ) {
        return champ != null && forme.matcher(champ).matches();
    }

    /** Words of eight letters are no masks. */
    private static boolean chiffre(String champ) {
        return champ.chars().anyMatch(c -> c == '?' || c >= '0' && c <= '9');
    }
}
