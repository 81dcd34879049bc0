package fr.guichet.devis;

import static fr.guichet.regles.calcul.Parametre.FORFAIT;
import static fr.guichet.regles.calcul.Parametre.PLAFOND;

import fr.guichet.common.valeur.Euros;
import fr.guichet.common.valeur.Taux;
import fr.guichet.complementaire.BaseCalcul;
import fr.guichet.complementaire.ReglesHorsSts;
import fr.guichet.regles.calcul.Grandeur;
import fr.guichet.regles.calcul.Parametre;
import fr.guichet.regles.calcul.ParametresSaisis;
import fr.guichet.regles.calcul.TauxAmo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A devis as the columns of its rows, and back. */
final class ColonnesDevis {

    /** Those of a devis, its id and the day it was made aside. */
    static final List<String> TOUTES =
            List.of(
                    "patient_id",
                    "couverture_id",
                    "libelle",
                    "jour",
                    "date_soins",
                    "nature_amo",
                    "nom_couverture",
                    "facturation",
                    "version_table",
                    "code_aiguillage",
                    "avis",
                    "formule",
                    "pmss_centimes",
                    "base_calcul",
                    "franchise_centimes",
                    "plafond_centimes",
                    "seuil_centimes",
                    "taux_remboursement",
                    "actes_hn",
                    "modifie_le");

    private ColonnesDevis() {}

    static Map<String, Object> ecrire(Devis devis, LocalDateTime instant) {
        var row = new HashMap<String, Object>();
        TOUTES.forEach(colonne -> row.put(colonne, null));
        row.put("patient_id", devis.patientId());
        row.put("couverture_id", devis.couvertureId());
        row.put("libelle", devis.libelle());
        row.put("jour", devis.jour());
        row.put("date_soins", devis.dateSoins());
        row.put("nature_amo", devis.natureAmo().name());
        row.put("formule", devis.formule().code());
        row.put("pmss_centimes", centimes(devis.formule().pmss()));
        row.put("actes_hn", false);
        row.put("modifie_le", instant);
        if (devis.prise() != null) {
            ecrire(devis.prise(), row);
        }
        return row;
    }

    private static void ecrire(PriseEnCharge prise, Map<String, Object> row) {
        row.put("nom_couverture", prise.couverture());
        row.put("facturation", prise.facturation());
        row.put("version_table", prise.versionTables());
        row.put("code_aiguillage", prise.codeAiguillage());
        row.put("avis", prise.avis());
        var regle = prise.regle();
        row.put("base_calcul", regle.baseCalcul() == null ? null : regle.baseCalcul().name());
        row.put("franchise_centimes", centimes(regle.franchise()));
        row.put("plafond_centimes", centimes(regle.plafond()));
        row.put("seuil_centimes", centimes(regle.seuil()));
        row.put("taux_remboursement", regle.tauxRemboursement());
        row.put("actes_hn", regle.actesHn());
    }

    static Map<String, Object> ecrire(LigneDevis ligne) {
        var row = new HashMap<String, Object>();
        var panier = ligne.panier();
        row.put("dents", ligne.dents());
        row.put("code", ligne.code());
        row.put("libelle", ligne.libelle());
        row.put("honoraires", centimes(ligne.honoraires()));
        row.put("base", centimes(ligne.base()));
        row.put("tarif", centimes(ligne.tarifConvention()));
        row.put("panier", panier == null ? null : panier.panier().name());
        row.put("mois", panier == null ? null : panier.mois().toString());
        return row;
    }

    /** By the name of the parameter: hundredths of a percent, or cents for an amount. */
    static Map<String, Long> parametres(ParametresSaisis saisis) {
        var valeurs = new HashMap<String, Long>();
        saisis.taux()
                .forEach((grandeur, taux) ->
                        valeurs.put(
                                Parametre.pourcentage(grandeur).name(), (long) taux.centiemes()));
        if (saisis.plafond() != null) {
            valeurs.put(PLAFOND.name(), saisis.plafond().centimes());
        }
        if (saisis.forfait() != null) {
            valeurs.put(FORFAIT.name(), saisis.forfait().centimes());
        }
        return valeurs;
    }

    static Devis lire(
            Map<String, Object> row, Map<String, Long> parametres, List<LigneDevis> lignes) {
        var couverture = (Number) row.get("couverture_id");
        return new Devis(
                ((Number) row.get("id")).longValue(),
                ((Number) row.get("patient_id")).longValue(),
                couverture == null ? null : couverture.longValue(),
                (String) row.get("libelle"),
                LocalDate.parse((String) row.get("jour")),
                LocalDate.parse((String) row.get("date_soins")),
                TauxAmo.Nature.valueOf((String) row.get("nature_amo")),
                row.get("nom_couverture") == null ? null : prise(row),
                new FormuleCarte(
                        (String) row.get("formule"),
                        saisis(parametres),
                        euros(row.get("pmss_centimes"))),
                lignes);
    }

    static LigneDevis ligne(Map<String, Object> row) {
        var panier = (String) row.get("panier");
        return new LigneDevis(
                (String) row.get("dents"),
                (String) row.get("code_ccam"),
                (String) row.get("libelle"),
                euros(row.get("honoraires_centimes")),
                euros(row.get("base_centimes")),
                euros(row.get("tarif_convention_centimes")),
                panier == null
                        ? null
                        : new PanierConnu(
                                Panier.valueOf(panier),
                                YearMonth.parse((String) row.get("panier_mois"))));
    }

    private static PriseEnCharge prise(Map<String, Object> row) {
        var base = (String) row.get("base_calcul");
        var taux = (Number) row.get("taux_remboursement");
        return new PriseEnCharge(
                (String) row.get("nom_couverture"),
                (String) row.get("facturation"),
                (String) row.get("version_table"),
                (String) row.get("code_aiguillage"),
                new ReglesHorsSts(
                        null,
                        base == null ? null : BaseCalcul.valueOf(base),
                        euros(row.get("franchise_centimes")),
                        euros(row.get("plafond_centimes")),
                        euros(row.get("seuil_centimes")),
                        taux == null ? null : taux.intValue(),
                        ((Number) row.get("actes_hn")).intValue() == 1),
                (String) row.get("avis"));
    }

    private static ParametresSaisis saisis(Map<String, Long> valeurs) {
        var taux = new EnumMap<Grandeur, Taux>(Grandeur.class);
        for (var grandeur : Grandeur.values()) {
            var valeur = valeurs.get(Parametre.pourcentage(grandeur).name());
            if (valeur != null) {
                taux.put(grandeur, new Taux(valeur.intValue()));
            }
        }
        return new ParametresSaisis(
                taux, euros(valeurs.get(PLAFOND.name())), euros(valeurs.get(FORFAIT.name())));
    }

    private static Long centimes(Euros montant) {
        return montant == null ? null : montant.centimes();
    }

    private static Euros euros(Object centimes) {
        return centimes == null ? null : new Euros(((Number) centimes).longValue());
    }
}
