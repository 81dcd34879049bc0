package fr.guichet.attestation.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of people: « MARTIN Paul », in one cell or in two. */
final class Noms {

    private static final Pattern MOT = Pattern.compile("\\p{L}[\\p{L}'’.-]*");
    private static final Pattern BORDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Set<String> CIVILITES =
            Set.of("M", "MR", "MME", "MLLE", "MONSIEUR", "MADAME");

    /**
     * @param nom null where only a first name was read
     * @param prenom null where only a name was read
     */
    record NomEtPrenom(Lu nom, Lu prenom) {}

    private Noms() {}

    /** The words that a name is made of, up to the first that is none. */
    static Optional<Lu> simple(List<Jeton> jetons) {
        var mots = mots(jetons);
        return mots.isEmpty() ? Optional.empty() : Optional.of(joindre(mots));
    }

    /**
     * A name and first names in one cell: capitals are the name; where all are, the last word is
     * the first name.
     *
     * @param prenomDAbord the label says the first name comes first
     */
    static Optional<NomEtPrenom> ensemble(List<Jeton> jetons, boolean prenomDAbord) {
        var mots = mots(jetons);
        if (mots.size() < 2) {
            return mots.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new NomEtPrenom(joindre(mots), null));
        }
        var noms = mots.stream().filter(Noms::capitales).toList();
        var prenoms = mots.stream().filter(mot -> !capitales(mot)).toList();
        if (noms.isEmpty() || prenoms.isEmpty()) {
            int coupe = prenomDAbord ? 1 : mots.size() - 1;
            noms = prenomDAbord ? mots.subList(coupe, mots.size()) : mots.subList(0, coupe);
            prenoms = prenomDAbord ? mots.subList(0, coupe) : mots.subList(coupe, mots.size());
        }
        return Optional.of(new NomEtPrenom(joindre(noms), joindre(prenoms)));
    }

    private static List<Jeton> mots(List<Jeton> jetons) {
        var mots = new ArrayList<Jeton>();
        for (var jeton : jetons) {
            var net = net(jeton);
            if (MOT.matcher(net).matches()) {
                if (!mots.isEmpty()
                        || !CIVILITES.contains(net.toUpperCase(Locale.ROOT).replace(".", ""))) {
                    mots.add(jeton);
                }
            } else if (!mots.isEmpty() && !net.isEmpty()) {
                break;
            }
        }
        return mots;
    }

    private static String net(Jeton jeton) {
        return BORDS.matcher(jeton.texte()).replaceAll("");
    }

    private static boolean capitales(Jeton jeton) {
        var net = net(jeton);
        return net.length() > 1 && net.equals(net.toUpperCase(Locale.FRENCH));
    }

    private static Lu joindre(List<Jeton> mots) {
        return Lu.sur(String.join(" ", mots.stream().map(Noms::net).toList()), List.copyOf(mots));
    }
}
