package fr.guichet.regles;

import fr.guichet.common.valeur.Periode;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A situation taken apart, one {@link Donnee} at a time, and put together again. */
public final class Donnees {

    private static final int FIN_DU_REGIME = 2;
    private static final int FIN_DE_LA_CAISSE = 5;

    private final Map<Donnee, String> valeurs = new EnumMap<>(Donnee.class);

    private Donnees(Situation situation) {
        for (var donnee : Donnee.values()) {
            donnee.lire(situation).ifPresent(valeur -> valeurs.put(donnee, valeur));
        }
    }

    /**
     * The same situation but for one thing.
     *
     * @param valeur as {@link Donnee} writes it; null when it is not known
     * @throws IllegalArgumentException when it is not written so
     */
    public static Situation avec(Situation situation, Donnee donnee, String valeur) {
        var donnees = new Donnees(situation);
        donnees.valeurs.put(donnee, valeur);
        return donnees.situation();
    }

    /** A period as {@link Donnee} writes it; null when neither end is known. */
    public static String texte(Periode periode) {
        return periode.inconnue()
                ? null
                : bout(periode.du()) + Donnee.SEPARATEUR + bout(periode.au());
    }

    private static String bout(LocalDate jour) {
        return jour == null ? Donnee.BOUT_INCONNU : jour.toString();
    }

    private Situation situation() {
        var justificatif = valeurs.get(Donnee.JUSTIFICATIF);
        return new Situation(
                jour(valeurs.get(Donnee.DATE_SOINS)),
                amo(),
                new TiersPayant(ouiNon(Donnee.TIERS_PAYANT_AMO), ouiNon(Donnee.TIERS_PAYANT_AMC)),
                justificatif == null ? null : Justificatif.valueOf(justificatif),
                support(),
                ouiNon(Donnee.ATTESTATION_ENREGISTREE));
    }

    private Support support() {
        var types = valeurs.get(Donnee.TYPE_CONVENTION);
        return new Support(
                valeurs.get(Donnee.NUMERO_AMC),
                types == null ? null : List.of(types),
                valeurs.get(Donnee.CRITERE_SECONDAIRE),
                valeurs.get(Donnee.CODE_AIGUILLAGE_STS),
                valeurs.get(Donnee.CODE_ROUTAGE),
                valeurs.get(Donnee.IDENTIFIANT_HOTE),
                valeurs.get(Donnee.NOM_DOMAINE),
                ouiNon(Donnee.MENTION_DRE),
                valeurs.get(Donnee.NIR),
                valeurs.get(Donnee.NUMERO_ADHERENT),
                droits(),
                ouiNon(Donnee.TIERS_PAYANT_DENTAIRE),
                valeurs.get(Donnee.NUMERO_MUTUELLE));
    }

    private Amo amo() {
        var nir = valeurs.get(Donnee.NIR_VITALE);
        var code = valeurs.get(Donnee.AMO);
        if (code == null) {
            return new Amo(null, null, null, nir);
        }
        if (code.length() < FIN_DE_LA_CAISSE) {
            throw new IllegalArgumentException("Code gestion trop court : " + code);
        }
        return new Amo(
                code.substring(0, FIN_DU_REGIME),
                code.substring(FIN_DU_REGIME, FIN_DE_LA_CAISSE),
                code.substring(FIN_DE_LA_CAISSE),
                nir);
    }

    private Periode droits() {
        var droits = valeurs.get(Donnee.DROITS);
        if (droits == null) {
            return Periode.INCONNUE;
        }
        var bouts = droits.split(Donnee.SEPARATEUR);
        return new Periode(bout(bouts[0]), bout(bouts[1]));
    }

    private static LocalDate bout(String texte) {
        return texte.equals(Donnee.BOUT_INCONNU) ? null : jour(texte);
    }

    private static LocalDate jour(String texte) {
        return LocalDate.parse(texte);
    }

    private Boolean ouiNon(Donnee donnee) {
        var valeur = valeurs.get(donnee);
        return valeur == null ? null : Boolean.valueOf(valeur);
    }
}
