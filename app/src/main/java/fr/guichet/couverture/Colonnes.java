package fr.guichet.couverture;

import fr.guichet.common.valeur.Periode;
import fr.guichet.regles.Amo;
import fr.guichet.regles.Justificatif;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A cover as the columns of its row, both ways; the texts have one column each. */
final class Colonnes {

    /** All but the id, the day of creation and the link to the practice's record. */
    static final Set<String> TOUTES = toutes();

    /** Those that bear on a decision. */
    static final List<String> LUES_PAR_LES_REGLES = luesParLesRegles();

    private Colonnes() {}

    private static Set<String> toutes() {
        var colonnes = new LinkedHashSet<>(communes());
        colonnes.add("modifie_le");
        Arrays.stream(Rubrique.values()).map(Rubrique::colonne).forEach(colonnes::add);
        return colonnes;
    }

    private static List<String> luesParLesRegles() {
        return Stream.concat(
                        communes().stream(),
                        Arrays.stream(Rubrique.values())
                                .filter(Rubrique::lueParLesRegles)
                                .map(Rubrique::colonne))
                .toList();
    }

    /** All but the texts. */
    private static List<String> communes() {
        return List.of(
                "patient_id",
                "justificatif",
                "droits_du",
                "droits_au",
                "tiers_payant_amo",
                "tiers_payant_amc",
                "tiers_payant_dentaire",
                "tiers_payant_coordonne",
                "mention_dre",
                "attestation_recue",
                "origines");
    }

    static Map<String, Object> ecrire(Couverture couverture, LocalDateTime instant) {
        var coches = couverture.coches();
        var row = new HashMap<String, Object>();
        row.put("patient_id", couverture.patientId());
        row.put("justificatif", couverture.justificatif().name());
        row.put("droits_du", couverture.droits().du());
        row.put("droits_au", couverture.droits().au());
        row.put("tiers_payant_amo", coches.tiersPayantAmo());
        row.put("tiers_payant_amc", coches.tiersPayantAmc());
        row.put("tiers_payant_dentaire", coches.tiersPayantDentaire());
        row.put("tiers_payant_coordonne", coches.tiersPayantCoordonne());
        row.put("mention_dre", coches.mentionDre());
        row.put("attestation_recue", coches.attestationRecue());
        row.put("origines", OriginesJson.ecrire(couverture.valeurs()));
        row.put("modifie_le", instant);
        for (var rubrique : Rubrique.values()) {
            row.put(rubrique.colonne(), couverture.texte(rubrique).orElse(null));
        }
        return row;
    }

    static Couverture lire(Map<String, Object> row, List<RemboursementActe> actes) {
        return new Couverture(
                ((Number) row.get("id")).longValue(),
                ((Number) row.get("patient_id")).longValue(),
                Justificatif.valueOf((String) row.get("justificatif")),
                valeurs(row),
                new Periode(jour(row.get("droits_du")), jour(row.get("droits_au"))),
                new Coches(
                        oui(row.get("tiers_payant_amo")),
                        oui(row.get("tiers_payant_amc")),
                        ouiOuInconnu(row.get("tiers_payant_dentaire")),
                        oui(row.get("tiers_payant_coordonne")),
                        oui(row.get("mention_dre")),
                        oui(row.get("attestation_recue"))),
                actes);
    }

    /** The obligatory insurance, from a row of the patients. */
    static Amo amo(Map<String, Object> row) {
        return new Amo(
                (String) row.get("regime"),
                (String) row.get("caisse"),
                (String) row.get("centre"),
                (String) row.get("nir"));
    }

    private static Map<Rubrique, Valeur> valeurs(Map<String, Object> row) {
        var origines = OriginesJson.lire((String) row.get("origines"));
        var valeurs = new EnumMap<Rubrique, Valeur>(Rubrique.class);
        for (var rubrique : Rubrique.values()) {
            if (row.get(rubrique.colonne()) instanceof String texte) {
                var origine = origines.getOrDefault(rubrique, Origine.SUPPORT);
                valeurs.put(rubrique, new Valeur(texte, origine));
            }
        }
        return valeurs;
    }

    private static boolean oui(Object chiffre) {
        return ((Number) chiffre).intValue() == 1;
    }

    private static Boolean ouiOuInconnu(Object chiffre) {
        return chiffre == null ? null : Boolean.valueOf(oui(chiffre));
    }

    private static LocalDate jour(Object iso) {
        return iso == null ? null : LocalDate.parse((String) iso);
    }
}
