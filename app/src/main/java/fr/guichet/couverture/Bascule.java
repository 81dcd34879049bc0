package fr.guichet.couverture;

import fr.guichet.regles.Decision;
import fr.guichet.regles.Etape;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rule on which two decisions part: the first that concludes for one and not alike for the
 * other; where both are billed alike, the first whose verdict is not the same.
 *
 * @param avant what it answered first
 * @param apres what it answers now
 */
record Bascule(Etape avant, Etape apres) {

    /** Nothing where every rule answers the same: what differs then is only still to be entered. */
    static Optional<Bascule> entre(Decision avant, Decision apres) {
        int communes = Math.min(avant.trace().size(), apres.trace().size());
        if (avant.trace().size() != apres.trace().size()
                || !Resultat.de(avant).equals(Resultat.de(apres))) {
            return Optional.of(au(communes - 1, avant, apres));
        }
        return IntStream.range(0, communes)
                .mapToObj(rang -> au(rang, avant, apres))
                .filter(bascule -> bascule.avant.issue() != bascule.apres.issue())
                .findFirst();
    }

    private static Bascule au(int rang, Decision avant, Decision apres) {
        return new Bascule(avant.trace().get(rang), apres.trace().get(rang));
    }
}
