package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.Masque;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.regles.Convention;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What keeps a line typed by hand from being kept, and what only deserves a second look. Widths are
 * those of the émetteurs' tables; an unknown type is never refused, nor a number for its key.
 */
final class ControleConvention {

    private static final Pattern CHIFFRES = Pattern.compile("\\d+");
    private static final Map<Champ, Integer> LARGEURS =
            Map.of(
                    Champ.TYPE_CONVENTION, 2,
                    Champ.CRITERE_SECONDAIRE, Masque.LONGUEUR,
                    Champ.CODE_AIGUILLAGE_STS, 1,
                    Champ.CODE_ROUTAGE, 2,
                    Champ.NOM_DOMAINE, 20);
    private static final int HOTE = 3;

    private ControleConvention() {}

    /** One sentence by field; none: the line can be kept. */
    static Map<Champ, String> fautes(Convention convention) {
        var fautes = new EnumMap<Champ, String>(Champ.class);
        LARGEURS.forEach((champ, largeur) -> {
            var texte = champ.texte(convention);
            if (texte != null && texte.length() > largeur) {
                fautes.put(champ, Messages.count("convention.faute.largeur", largeur));
            }
        });
        if (convention.numeroAmc() == null && convention.libelleAmc() == null) {
            fautes.put(Champ.LIBELLE_AMC, Messages.text("convention.faute.vide"));
        }
        var numero = convention.numeroAmc();
        if (numero != null && !chiffres(numero)) {
            fautes.put(Champ.NUMERO_AMC, Messages.text("convention.faute.chiffres"));
        } else if (numero != null && numero.length() > NumeroAmc.LONGUEUR_MAX) {
            fautes.put(Champ.NUMERO_AMC, Messages.text("convention.faute.numeroLong"));
        }
        if (convention.gestionUnique()
                && convention.critereSecondaire() != null
                && convention.critereSecondaire().length() <= Masque.LONGUEUR
                && Masque.lire(convention.critereSecondaire()).isEmpty()) {
            fautes.put(Champ.CRITERE_SECONDAIRE, Messages.text("convention.faute.masque"));
        }
        var hote = convention.identifiantHote();
        if (hote != null && (hote.length() != HOTE || !chiffres(hote))) {
            fautes.put(Champ.IDENTIFIANT_HOTE, Messages.text("convention.faute.hote"));
        }
        return fautes;
    }

    /** What is kept as it is, but seldom seen. */
    static Map<Champ, String> avis(Convention convention) {
        var avis = new EnumMap<Champ, String>(Champ.class);
        var numero = convention.numeroAmc();
        if (convention.amc().isEmpty()) {
            avis.put(Champ.NUMERO_AMC, Messages.text("convention.avis.sansNumero"));
        } else if (numero.length() < NumeroAmc.LONGUEUR_MIN) {
            avis.put(Champ.NUMERO_AMC, Messages.text("convention.avis.numeroCourt"));
        } else if (!luhn(numero)) {
            avis.put(Champ.NUMERO_AMC, Messages.text("convention.avis.cle"));
        }
        if (convention.gestionUnique() && convention.critereSecondaire() == null) {
            avis.put(Champ.CRITERE_SECONDAIRE, Messages.text("convention.avis.masqueAbsent"));
        }
        return avis;
    }

    private static boolean chiffres(String texte) {
        return CHIFFRES.matcher(texte).matches();
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
