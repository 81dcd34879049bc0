package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.regles.Convention;

import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with an AMC number typed by hand, and what only deserves a second look. */
final class ControleNumero {

    private static final Pattern CHIFFRES = Pattern.compile("\\d+");

    private ControleNumero() {}

    /**
     * @param numero as it is to be kept; null when nothing was typed, which is no fault of its own
     */
    static Optional<String> faute(String numero) {
        if (numero == null) {
            return Optional.empty();
        }
        if (!chiffres(numero)) {
            return Optional.of(Messages.text("convention.faute.chiffres"));
        }
        return numero.length() > NumeroAmc.LONGUEUR_MAX
                ? Optional.of(Messages.text("convention.faute.numeroLong"))
                : Optional.empty();
    }

    /** Same, where there must be one. */
    static Optional<String> fauteRequis(String numero) {
        return numero == null
                ? Optional.of(Messages.text("convention.faute.numeroVide"))
                : faute(numero);
    }

    /** What is kept as it is, but seldom seen. */
    static Optional<String> avis(String numero) {
        if (Convention.amcUtilisable(numero).isEmpty()) {
            return Optional.of(Messages.text("convention.avis.sansNumero"));
        }
        if (numero.length() < NumeroAmc.LONGUEUR_MIN) {
            return Optional.of(Messages.text("convention.avis.numeroCourt"));
        }
        return luhn(numero) ? Optional.empty() : Optional.of(Messages.text("convention.avis.cle"));
    }

    static boolean chiffres(String texte) {
        return CHIFFRES.matcher(texte).matches();
    }

    /** « 75 990 010 » is a number as cards print it; « MSA 67 » is a name, and stays so. */
    static String ranger(String texte) {
        if (texte == null) {
            return null;
        }
        var net = texte.replaceAll("[\\s\\h]", "");
        return chiffres(net) ? net : texte.strip();
    }

    private static boolean luhn(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int chiffre = chiffres.charAt(chiffres.length() - 1 - i) - '0';
            int compte = i % 2 == 0 ? chiffre : 2 * chiffre;
            somme += compte > 9 ? compte - 9 : compte;
        }
        return somme % 10 == 0;
    }
}
