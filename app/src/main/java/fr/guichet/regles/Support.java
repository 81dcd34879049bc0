package fr.guichet.regles;

import static fr.guichet.regles.Textes.nettoyer;

import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.common.valeur.Periode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the mutuelle's card or attestation prints; null where it prints nothing or was not read.
 *
 * <p>{@value #RIEN} in one of the five texts that a question may be about (CSR, STS code, routing
 * code, host, domain) says that the card was read and prints nothing there: the answer to give when
 * one of the remaining conventions leaves that field empty.
 *
 * @param typesConvention in the printed order; « SC/SP » in one text reads as two
 * @param droits never null: {@link Periode#INCONNUE} when no date is printed
 * @param numeroMutuelle the eight characters that a correspondance turns into an AMC number
 */
public record Support(
        String numeroAmc,
        List<String> typesConvention,
        String critereSecondaire,
        String codeAiguillageSts,
        String codeRoutage,
        String identifiantHote,
        String nomDomaine,
        Boolean mentionDre,
        String nir,
        String numeroAdherent,
        Periode droits,
        Boolean tiersPayantDentaire,
        String numeroMutuelle) {

    /** Read, and nothing printed. */
    public static final String RIEN = "-";

    public static final Support VIDE =
            new Support(
                    null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static final Pattern SEPARATEUR = Pattern.compile("[/,;\\s]+");

    public Support {
        numeroAmc = nettoyer(numeroAmc);
        typesConvention = types(typesConvention);
        critereSecondaire = nettoyer(critereSecondaire);
        codeAiguillageSts = nettoyer(codeAiguillageSts);
        codeRoutage = nettoyer(codeRoutage);
        identifiantHote = nettoyer(identifiantHote);
        nomDomaine = nettoyer(nomDomaine);
        nir = nettoyer(nir);
        numeroAdherent = nettoyer(numeroAdherent);
        droits = droits == null ? Periode.INCONNUE : droits;
        numeroMutuelle = nettoyer(numeroMutuelle);
    }

    /** The AMC's number, when a usable one is printed. */
    public Optional<NumeroAmc> amc() {
        return Convention.amcUtilisable(numeroAmc);
    }

    /** Whether RO is printed. */
    public boolean porteRo() {
        return typesConvention.contains(Convention.TYPE_RO);
    }

    /** The types printed that are not RO, in the printed order. */
    public List<String> typesSepares() {
        return typesConvention.stream().filter(t -> !t.equals(Convention.TYPE_RO)).toList();
    }

    /** The value, when it is printed: neither unknown nor {@link #RIEN}. */
    static Optional<String> imprime(String valeur) {
        return RIEN.equals(valeur) ? Optional.empty() : Optional.ofNullable(valeur);
    }

    private static List<String> types(List<String> imprimes) {
        if (imprimes == null || imprimes.isEmpty()) {
            return List.of();
        }
        return imprimes.stream()
                .filter(t -> t != null)
                .flatMap(SEPARATEUR::splitAsStream)
                .filter(t -> !t.isEmpty() && !t.equals(RIEN))
                .map(t -> t.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
