package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.UserException;
import fr.guichet.common.valeur.CodeGestion;
import fr.guichet.common.valeur.Periode;
import fr.guichet.regles.Amo;
import fr.guichet.regles.Donnee;
import fr.guichet.regles.Donnees;
import fr.guichet.regles.Situation;

import java.time.LocalDate;
import java.util.Locale;

/** How a {@link Donnee} is answered, and how what was typed is read. */
enum FormeReponse {
    /** One of a few answers, and no other. */
    CHOIX,
    TEXTE,
    JOUR,
    /** Two days, one of which may be left out. */
    PERIODE,
    /** Régime, caisse and centre in one text. */
    CAISSE;

    private static final int SANS_CENTRE = 5;
    private static final int AVEC_CENTRE = 9;

    static FormeReponse de(Donnee donnee) {
        return switch (donnee) {
            case TIERS_PAYANT_AMC,
                    TIERS_PAYANT_AMO,
                    TIERS_PAYANT_DENTAIRE,
                    MENTION_DRE,
                    ATTESTATION_ENREGISTREE,
                    JUSTIFICATIF ->
                    CHOIX;
            case DATE_SOINS -> JOUR;
            case DROITS -> PERIODE;
            case AMO -> CAISSE;
            case NUMERO_AMC,
                    NUMERO_MUTUELLE,
                    TYPE_CONVENTION,
                    NOM_DOMAINE,
                    CRITERE_SECONDAIRE,
                    CODE_AIGUILLAGE_STS,
                    CODE_ROUTAGE,
                    IDENTIFIANT_HOTE,
                    NIR,
                    NIR_VITALE,
                    NUMERO_ADHERENT ->
                    TEXTE;
        };
    }

    /**
     * The situation with what was typed.
     *
     * @param fin the second day of a period
     * @throws UserException when it cannot be read
     */
    Situation appliquer(Situation situation, Donnee donnee, String texte, String fin) {
        return Donnees.avec(
                situation,
                donnee,
                switch (this) {
                    case CHOIX, TEXTE -> texte;
                    case JOUR -> jour(texte).toString();
                    case PERIODE -> Donnees.texte(periode(texte, fin));
                    case CAISSE -> caisse(texte);
                });
    }

    private static Periode periode(String du, String au) {
        var debut = du.isBlank() ? null : jour(du);
        var fin = au.isBlank() ? null : jour(au);
        if (debut != null && fin != null && debut.isAfter(fin)) {
            throw new UserException(Messages.text("reponse.inversee"));
        }
        return new Periode(debut, fin);
    }

    private static LocalDate jour(String texte) {
        return DateSaisie.lireAchevee(texte)
                .orElseThrow(() -> new UserException(Messages.text("reponse.illisible.jour")));
    }

    private static String caisse(String texte) {
        var code = texte.replaceAll("[\\s/.-]", "").toUpperCase(Locale.ROOT);
        if (code.length() != SANS_CENTRE && code.length() != AVEC_CENTRE) {
            throw new UserException(Messages.text("reponse.illisible.caisse"));
        }
        return new Amo(
                        code.substring(0, 2),
                        code.substring(2, SANS_CENTRE),
                        code.substring(SANS_CENTRE),
                        null)
                .codeGestion()
                .map(CodeGestion::code)
                .orElseThrow(() -> new UserException(Messages.text("reponse.illisible.caisse")));
    }
}
