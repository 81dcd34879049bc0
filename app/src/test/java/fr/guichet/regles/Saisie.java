package fr.guichet.regles;

import fr.guichet.common.valeur.Periode;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A situation written in a test as what differs from an ordinary one: « types=VM nir=? », {@code ?}
 * standing for what is not known. The ordinary one: care on 22/11/2026, MSA Bas-Rhin, tiers payant
 * on both parts, a paper attestation without any type, everything else in order.
 */
final class Saisie {

    private static final Map<String, String> ORDINAIRE =
            Map.ofEntries(
                    Map.entry("date", "2026-11-22"),
                    Map.entry("regime", "02"),
                    Map.entry("caisse", "671"),
                    Map.entry("centre", "0000"),
                    Map.entry("nirVitale", "1850575116060"),
                    Map.entry("tpAmo", "oui"),
                    Map.entry("tpAmc", "oui"),
                    Map.entry("justificatif", "ATTESTATION_PAPIER"),
                    Map.entry("numero", TablesEcrites.AMC),
                    Map.entry("nir", "1850575116060"),
                    Map.entry("adherent", "00042"),
                    Map.entry("du", "2026-01-01"),
                    Map.entry("au", "2026-12-31"),
                    Map.entry("dentaire", "oui"),
                    Map.entry("attestation", "oui"));

    private final Map<String, String> valeurs = new HashMap<>(ORDINAIRE);

    private Saisie() {}

    static Situation de(String ecarts) {
        var saisie = new Saisie();
        if (ecarts != null && !ecarts.isBlank()) {
            for (var ecart : ecarts.strip().split("\\s+")) {
                var egal = ecart.indexOf('=');
                saisie.valeurs.put(ecart.substring(0, egal), ecart.substring(egal + 1));
            }
        }
        return saisie.situation();
    }

    private Situation situation() {
        var justificatif = texte("justificatif");
        return new Situation(
                date("date"),
                new Amo(texte("regime"), texte("caisse"), texte("centre"), texte("nirVitale")),
                new TiersPayant(ouiNon("tpAmo"), ouiNon("tpAmc")),
                justificatif == null ? null : Justificatif.valueOf(justificatif),
                support(),
                ouiNon("attestation"));
    }

    private Support support() {
        var types = texte("types");
        return new Support(
                texte("numero"),
                types == null ? null : List.of(types),
                texte("csr"),
                texte("sts"),
                texte("routage"),
                texte("hote"),
                texte("domaine"),
                ouiNon("dre"),
                texte("nir"),
                texte("adherent"),
                new Periode(date("du"), date("au")),
                ouiNon("dentaire"),
                texte("mutuelle"));
    }

    private String texte(String champ) {
        var valeur = valeurs.get(champ);
        return "?".equals(valeur) ? null : valeur;
    }

    private LocalDate date(String champ) {
        var texte = texte(champ);
        return texte == null ? null : LocalDate.parse(texte);
    }

    private Boolean ouiNon(String champ) {
        var texte = texte(champ);
        return texte == null ? null : Boolean.valueOf(texte.equals("oui"));
    }
}
