package fr.guichet.attestation.revue;

import fr.guichet.attestation.lecture.ChampLu;
import fr.guichet.common.Messages;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.couverture.DateSaisie;
import fr.guichet.patient.DateNaissance;
import fr.guichet.patient.Nir;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How each field of an attestation is written on screen, checked, and taken from the page. */
final class Ecriture {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern RANG = Pattern.compile("[1-9]");
    private static final Pattern PONCTUATION = Pattern.compile("^[:;,.()«»\\h]+|[:;,.()«»\\h]+$");

    private Ecriture() {}

    /** What the reader found, as the desk writes it: 31/12/2026, « oui », a NIR in groups. */
    static String afficher(ChampLu champ, String lue) {
        return switch (champ) {
            case DROITS_DU, DROITS_AU, NAISSANCE -> ISO.matcher(lue).replaceFirst("$3/$2/$1");
            case DRE, DENTAIRE -> ouiNon(lue).map(Ecriture::ouiNon).orElse(lue);
            case NIR -> nir(lue);
            default -> lue;
        };
    }

    /** A word of the page, as this field would write it: « PEC » is a yes. */
    static String deMot(ChampLu champ, String mot) {
        var net = PONCTUATION.matcher(mot).replaceAll("");
        return switch (champ) {
            case DRE -> net.equalsIgnoreCase("DRE") ? ouiNon(true) : afficher(champ, net);
            // The column's dash is an answer, not punctuation.
            case DENTAIRE -> afficher(champ, mot.strip());
            default -> net;
        };
    }

    /** What keeps this text from being taken; empty for nothing. */
    static String faute(ChampLu champ, String texte) {
        if (texte.isBlank()) {
            return "";
        }
        return switch (champ) {
            case AMC -> si(NumeroAmc.lire(texte).isEmpty(), "revue.faute.amc");
            case DROITS_DU, DROITS_AU ->
                    si(DateSaisie.lireAchevee(texte).isEmpty(), "couverture.date.illisible");
            case NAISSANCE -> si(DateNaissance.lire(texte).isEmpty(), "couverture.date.illisible");
            case NIR -> si(Nir.lire(texte).isEmpty(), "revue.faute.nir");
            case RANG -> si(!RANG.matcher(texte.strip()).matches(), "revue.faute.rang");
            case DRE, DENTAIRE -> si(ouiNon(texte).isEmpty(), "revue.faute.ouiNon");
            case TYPE_CONVENTION,
                    CSR,
                    ADHERENT,
                    CODE_STS,
                    CODE_ROUTAGE,
                    IDENTIFIANT_HOTE,
                    NOM_DOMAINE,
                    ORGANISME,
                    NOM,
                    PRENOM ->
                    "";
        };
    }

    /** What stands between two words or two readings of one field. */
    static String separateur(ChampLu champ) {
        return champ == ChampLu.TYPE_CONVENTION ? "/" : " ";
    }

    /** A yes or a no, however it is printed or typed; nothing for anything else. */
    static Optional<Boolean> ouiNon(String texte) {
        return switch (texte.strip().toLowerCase(Locale.FRENCH)) {
            case "oui", "o", "pec", "100%", "100 %", "100\u00a0%" -> Optional.of(true);
            case "non", "n", "-", "–" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static String ouiNon(boolean reponse) {
        return Messages.text(reponse ? "revue.oui" : "revue.non");
    }

    /** A key that was not read is not made up. */
    private static String nir(String lue) {
        return Nir.lire(lue)
                .map(nir -> lue.length() == Nir.LONGUEUR ? nir.texteSansCle() : nir.texte())
                .orElse(lue);
    }

    private static String si(boolean faux, String phrase) {
        return faux ? Messages.text(phrase) : "";
    }
}
