package fr.guichet.attestation.lecture;

import fr.guichet.common.valeur.NumeroAmc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the words that stand where a field is expected, as that field is written. */
final class Formes {

    private static final Pattern BORDS = Pattern.compile("^[^\\p{L}\\d?%]+|[^\\p{L}\\d?%]+$");
    private static final Pattern ADHERENT = Pattern.compile("(?=.*\\d)[A-Z0-9][A-Z0-9/.-]{2,19}");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z0-9]");
    private static final Pattern CSR = Pattern.compile("[A-Z0-9?]{2,9}");
    private static final Pattern CODE_STS = Pattern.compile("[A-Z0-9]");
    private static final Pattern CODE_ROUTAGE = Pattern.compile("[A-Z0-9]{2}");
    private static final Pattern HOTE = Pattern.compile("\\d{3}");
    private static final Pattern DOMAINE = Pattern.compile("(?=.*\\p{L})[\\p{L}\\d._-]{3,20}");
    private static final Pattern RANG = Pattern.compile("[1-9]");
    private static final Pattern OUI =
            Pattern.compile("[PRF][EFB][CGEO0]|OUI|TPI?|(?=.*[1-9])[\\dOILSBZ]{2,4}[%X]{0,2}");
    private static final Pattern NON = Pattern.compile("NON|0%?|N");
    private static final Pattern SIGNES = Pattern.compile("[^\\p{L}\\d]*");

    private Formes() {}

    /**
     * @param jetons what follows or underlies the label, in the order of reading
     * @return nothing when the words are not written as the field is
     */
    static Optional<Lu> lire(ChampLu champ, List<Jeton> jetons) {
        if (jetons.isEmpty()) {
            return Optional.empty();
        }
        return switch (champ) {
            case AMC -> amc(jetons);
            case TYPE_CONVENTION -> mot(jetons, TYPE);
            case CSR -> mot(jetons, CSR).map(Formes::enChiffres);
            case ADHERENT -> adherent(jetons);
            case DROITS_DU, DROITS_AU, NAISSANCE -> Dates.toutes(jetons).stream().findFirst();
            case CODE_STS -> mot(jetons, CODE_STS);
            case CODE_ROUTAGE -> mot(jetons, CODE_ROUTAGE);
            case IDENTIFIANT_HOTE -> nombre(jetons, HOTE);
            case NOM_DOMAINE -> domaine(jetons);
            case ORGANISME -> organisme(jetons);
            case NOM, PRENOM -> Noms.simple(jetons);
            case NIR -> Nirs.annonce(jetons);
            case RANG -> nombre(jetons, RANG);
            case DRE, DENTAIRE -> ouiNon(jetons);
        };
    }

    private static Optional<Lu> amc(List<Jeton> jetons) {
        var suite = new ArrayList<Jeton>();
        var chiffres = new StringBuilder();
        for (var jeton : jetons) {
            var lu = Lettres.chiffres(net(jeton));
            if (lu.isEmpty() || chiffres.length() + lu.get().length() > NumeroAmc.LONGUEUR_MAX) {
                break;
            }
            suite.add(jeton);
            chiffres.append(lu.get());
        }
        boolean nombre = NumeroAmc.lire(chiffres.toString()).isPresent();
        if (!nombre || chiffres.length() < NumeroAmc.LONGUEUR_MIN - 2) {
            return Optional.empty();
        }
        var doute =
                chiffres.length() < NumeroAmc.LONGUEUR_MIN
                        ? "Un numéro d’AMC compte 8 à 10 chiffres."
                        : null;
        return Optional.of(new Lu(chiffres.toString(), List.of(), doute, List.copyOf(suite)));
    }

    private static Optional<Lu> adherent(List<Jeton> jetons) {
        var premier = net(jetons.getFirst()).replace('@', '0').toUpperCase(Locale.ROOT);
        var suite = new ArrayList<>(List.of(jetons.getFirst()));
        var texte = new StringBuilder(premier);
        // Only a number in groups goes on past a space.
        for (int i = 1; i < jetons.size() && nombre(premier) && nombre(net(jetons.get(i))); i++) {
            suite.add(jetons.get(i));
            texte.append(net(jetons.get(i)));
        }
        var valeur = texte.toString();
        return ADHERENT.matcher(valeur).matches()
                ? Optional.of(new Lu(valeur, Lettres.variantes(valeur), null, List.copyOf(suite)))
                : Optional.empty();
    }

    private static boolean nombre(String texte) {
        return !texte.isEmpty() && texte.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<Lu> mot(List<Jeton> jetons, Pattern forme) {
        var texte = net(jetons.getFirst()).toUpperCase(Locale.ROOT);
        return forme.matcher(texte).matches()
                ? Optional.of(
                        new Lu(texte, Lettres.variantes(texte), null, List.of(jetons.getFirst())))
                : Optional.empty();
    }

    /** A CSR that holds but one kind of sign besides what may be a digit is made of digits. */
    private static Lu enChiffres(Lu lu) {
        return Lettres.chiffres(lu.valeur())
                .map(chiffres -> new Lu(chiffres, lu.variantes(), lu.doute(), lu.jetons()))
                .orElse(lu);
    }

    private static Optional<Lu> nombre(List<Jeton> jetons, Pattern forme) {
        return Lettres.chiffres(net(jetons.getFirst()))
                .filter(lu -> forme.matcher(lu).matches())
                .map(lu -> Lu.sur(lu, List.of(jetons.getFirst())));
    }

    private static Optional<Lu> domaine(List<Jeton> jetons) {
        var texte = net(jetons.getFirst());
        return DOMAINE.matcher(texte).matches()
                ? Optional.of(Lu.sur(texte, List.of(jetons.getFirst())))
                : Optional.empty();
    }

    private static Optional<Lu> organisme(List<Jeton> jetons) {
        var texte = String.join(" ", jetons.stream().map(Jeton::texte).toList()).strip();
        return texte.chars().filter(Character::isLetter).count() >= 3
                ? Optional.of(Lu.sur(texte, List.copyOf(jetons)))
                : Optional.empty();
    }

    /** « 100% », « PEC » and the like are yes; a dash, a zero, any sign alone are no. */
    private static Optional<Lu> ouiNon(List<Jeton> jetons) {
        var jeton = jetons.getFirst();
        var texte = net(jeton).toUpperCase(Locale.ROOT).replaceAll("\\(.*", "");
        if (NON.matcher(texte).matches() || SIGNES.matcher(texte).matches()) {
            return Optional.of(Lu.sur("NON", List.of(jeton)));
        }
        return OUI.matcher(texte).matches()
                ? Optional.of(Lu.sur("OUI", List.of(jeton)))
                : Optional.empty();
    }

    static String net(Jeton jeton) {
        return BORDS.matcher(jeton.texte()).replaceAll("");
    }
}
