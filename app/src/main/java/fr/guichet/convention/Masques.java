package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.Masque;

import java.util.Locale;
import java.util.Optional;

/** The masks people type, and what is wrong with them. */
final class Masques {

    private Masques() {}

    /** Capitals, without the spaces a card groups them by. */
    static String ranger(String texte) {
        return texte.replaceAll("[\\s\\h]", "").toUpperCase(Locale.ROOT);
    }

    /** A mask over the code gestion, small letters allowed as the rules allow them. */
    static Optional<Masque> lire(String texte) {
        return Masque.lire(texte.toUpperCase(Locale.ROOT));
    }

    /**
     * Why a mask cannot be kept.
     *
     * @param longueur how many characters it has at most
     */
    static Optional<String> faute(String masque, int longueur) {
        if (masque == null) {
            return Optional.of(Messages.text("annexe.faute.masqueVide", "?".repeat(longueur)));
        }
        var etrangers = masque.replaceAll("[0-9A-Z?]", "");
        if (!etrangers.isEmpty()) {
            return Optional.of(
                    Messages.text(
                            "annexe.faute.masqueSigne",
                            Character.toString(etrangers.codePointAt(0))));
        }
        return masque.length() > longueur
                ? Optional.of(Messages.text("annexe.faute.masqueLong", masque.length(), longueur))
                : Optional.empty();
    }

    /** How a mask shorter than the codes it is held against is read. */
    static Optional<String> avis(String masque, int longueur) {
        return masque == null || masque.length() >= longueur
                ? Optional.empty()
                : Optional.of(
                        Messages.text(
                                "annexe.avis.masqueCourt",
                                masque + "?".repeat(longueur - masque.length())));
    }
}
