package fr.guichet.commande;

import fr.guichet.attestation.code.CodeLu;
import fr.guichet.attestation.document.Provenance;
import fr.guichet.attestation.document.Zone;
import fr.guichet.attestation.lecture.ChampLu;
import fr.guichet.attestation.lecture.Lecture;
import fr.guichet.attestation.lecture.ValeurLue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What was read, as the command prints it.
 *
 * @param champs the fields by the names they have in a case to decide, then the barcodes
 */
record AttestationLue(List<Map<String, Object>> champs, List<String> avertissements) {

    /** Of a side of the page: a tenth of a millimetre at most. */
    private static final int DECIMALES_DE_ZONE = 4;

    private static final int DECIMALES_DE_CONFIANCE = 2;

    static AttestationLue de(Lecture lecture) {
        return new AttestationLue(
                Stream.concat(
                                lecture.valeurs().stream().map(AttestationLue::champ),
                                lecture.codes().stream().map(AttestationLue::code))
                        .toList(),
                lecture.avertissements());
    }

    private static Map<String, Object> champ(ValeurLue lue) {
        var champ =
                champ(
                        nom(lue.champ()),
                        lue.valeur(),
                        lue.confiance(),
                        lue.page(),
                        lue.zone(),
                        lue.provenance());
        if (lue.beneficiaire() > 0) {
            champ.put("beneficiaire", lue.beneficiaire());
        }
        if (lue.doute() != null) {
            champ.put("doute", lue.doute());
        }
        if (!lue.variantes().isEmpty()) {
            champ.put("variantes", lue.variantes());
        }
        return champ;
    }

    /** A code that is read at all is read right: it bears its own check. */
    private static Map<String, Object> code(CodeLu lu) {
        return champ("code", lu.contenu(), 1, lu.page(), lu.zone(), lu.provenance());
    }

    private static Map<String, Object> champ(
            String nom,
            String valeur,
            double confiance,
            int page,
            Zone zone,
            Provenance provenance) {
        var champ = new LinkedHashMap<String, Object>();
        champ.put("champ", nom);
        champ.put("valeur", valeur);
        champ.put("confiance", arrondi(confiance, DECIMALES_DE_CONFIANCE));
        champ.put("page", page);
        champ.put(
                "zone",
                DoubleStream.of(zone.x(), zone.y(), zone.largeur(), zone.hauteur())
                        .mapToObj(cote -> arrondi(cote, DECIMALES_DE_ZONE))
                        .toList());
        champ.put("origine", provenance.name());
        return champ;
    }

    private static BigDecimal arrondi(double nombre, int decimales) {
        return BigDecimal.valueOf(nombre).setScale(decimales, RoundingMode.HALF_UP);
    }

    private static String nom(ChampLu champ) {
        return switch (champ) {
            case AMC -> "numero_amc";
            case TYPE_CONVENTION -> "types_convention";
            case CSR -> "critere_secondaire";
            case ADHERENT -> "numero_adherent";
            case DROITS_DU -> "droits.du";
            case DROITS_AU -> "droits.au";
            case DRE -> "mention_dre";
            case CODE_STS -> "code_aiguillage_sts";
            case CODE_ROUTAGE -> "code_routage";
            case IDENTIFIANT_HOTE -> "identifiant_hote";
            case NOM_DOMAINE -> "nom_domaine";
            case ORGANISME -> "organisme";
            case NOM -> "nom";
            case PRENOM -> "prenom";
            case NIR -> "nir";
            case NAISSANCE -> "date_naissance";
            case RANG -> "rang_naissance";
            case DENTAIRE -> "tiers_payant_dentaire";
        };
    }
}
