package fr.guichet.droits.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.common.valeur.Periode;
import fr.guichet.couverture.Coches;
import fr.guichet.couverture.Couverture;
import fr.guichet.couverture.DossierCouvertures;
import fr.guichet.couverture.Rubrique;
import fr.guichet.couverture.Valeur;
import fr.guichet.decision.ParametresReader;
import fr.guichet.regles.Amo;
import fr.guichet.regles.Champ;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Justificatif;
import fr.guichet.regles.Moteur;
import fr.guichet.regles.Tables;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

class ControleTest {

    private static final Amo AMO = new Amo("02", "671", "0000", "185057511606077");
    private static final Tables TABLES =
            Tables.de(
                    List.of(dre("75990010", "VM", 0), dre("75990028", "OC", 1)),
                    List.of(),
                    List.of(),
                    List.of());

    private final Moteur moteur = new Moteur(ParametresReader.lire());
    private final Controle controle = new Controle(s -> moteur.decider(s, TABLES));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cas                      | soins du   | au         | complémentaires                                    | constats
                    rien à dire                | 2026-11-22 | 2026-11-22 | 2026-01-01 2026-12-31                              |
                    premier et dernier jour    | 2026-01-01 | 2026-12-31 | 2026-01-01 2026-12-31                              |
                    droits finis avant         | 2026-12-20 | 2027-01-10 | 2026-01-01 2026-12-31                              | Droits terminés avant la fin des soins
                    pas de droits au début     | 2027-01-02 | 2027-01-02 | 2026-01-01 2026-12-31                              | Aucun droit ouvert le 02/01/2027
                    droits pas commencés       | 2025-12-30 | 2026-01-02 | 2026-01-01 2026-12-31                              | Aucun droit ouvert du 30/12/2025 au 31/12/2025
                    à cheval                   | 2026-12-20 | 2027-01-10 | 2026-01-01 2026-12-31, 2027-01-01 2027-12-31       | Soins à cheval sur deux complémentaires
                    à cheval, avec un trou     | 2026-12-20 | 2027-01-10 | 2026-01-01 2026-12-31, 2027-01-03 2027-12-31       | Aucun droit ouvert du 01/01/2027 au 02/01/2027; Soins à cheval sur deux complémentaires
                    la suite ne compte pas     | 2026-12-31 | 2026-12-31 | 2026-01-01 2026-12-31, 2027-01-01 2027-12-31       |
                    deux le même jour          | 2026-11-22 | 2026-11-22 | 2026-01-01 2026-12-31, 2026-06-01 2027-05-31       | Deux complémentaires le même jour
                    se chevauchent hors soins  | 2026-03-01 | 2026-03-02 | 2026-01-01 2026-12-31, 2026-06-01 2027-05-31       |
                    sans dates                 | 2026-11-22 | 2026-11-22 | - -                                                | Droits sans date
                    rien d’enregistré          | 2026-11-22 | 2026-11-22 |                                                    | Aucune complémentaire enregistrée
                    sans n° d’adhérent         | 2026-11-22 | 2026-11-22 | 2026-01-01 2026-12-31 sn                           | N° d’adhérent manquant
                    attestation demandée       | 2026-11-22 | 2026-11-22 | 2026-01-01 2026-12-31 oc                           | Attestation demandée par la convention
                    attestation enregistrée    | 2026-11-22 | 2026-11-22 | 2026-01-01 2026-12-31 oc+a                         |
                    dentaire non vérifié       | 2026-11-22 | 2026-11-22 | 2026-01-01 2026-12-31 d?                           | Tiers payant en dentaire non vérifié
                    pas de tp en dentaire      | 2026-11-22 | 2026-11-22 | 2026-01-01 2026-12-31 d-                           | Pas de tiers payant complémentaire
                    question de la décision    | 2026-11-22 | 2026-11-22 | 2026-01-01 2026-12-31 amc?                         | Décision à compléter
                    alertes des deux           | 2026-12-20 | 2027-01-10 | 2026-01-01 2026-12-31 sn, 2027-01-01 2027-12-31 sn | N° d’adhérent manquant; N° d’adhérent manquant; Soins à cheval sur deux complémentaires
                    """)
    void constats(String cas, LocalDate du, LocalDate au, String couvertures, String attendus) {
        var titres =
                examiner(couvertures, new Periode(du, au)).stream()
                        .map(Constat::titre)
                        .sorted()
                        .collect(Collectors.joining("; "));
        assertThat(titres).isEqualTo(attendus == null ? "" : attendus);
    }

    @Test
    void theMostPressingComesFirstEachAtItsFieldOfItsCover() {
        var soins = new Periode(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 10));
        var constats = examiner("2026-01-01 2026-12-31 d?, 2027-01-01 2027-12-31 sn", soins);
        assertThat(constats)
                .extracting(
                        Constat::gravite, Constat::champ, c -> c.couverture().id(), Constat::jour)
                .containsExactly(
                        tuple(Gravite.A_CORRIGER, Champ.DROITS, 2L, LocalDate.of(2027, 1, 1)),
                        tuple(
                                Gravite.A_CORRIGER,
                                Champ.NUMERO_ADHERENT,
                                2L,
                                LocalDate.of(2027, 1, 1)),
                        tuple(Gravite.A_VERIFIER, Champ.TIERS_PAYANT_DENTAIRE, 1L, soins.du()));
        assertThat(constats.getFirst().aFaire())
                .isEqualTo(
                        "M1 jusqu’au 31/12/2026, puis M2 à partir du 01/01/2027 : facturez"
                                + " séparément les actes de chaque période.");
    }

    private List<Constat> examiner(String textes, Periode soins) {
        var couvertures = new ArrayList<Couverture>();
        if (textes != null) {
            for (var texte : textes.split(",")) {
                couvertures.add(couverture(couvertures.size() + 1L, texte.strip()));
            }
        }
        couvertures.sort(
                Comparator.comparing(
                        (Couverture c) -> c.droits().du(),
                        Comparator.nullsFirst(Comparator.reverseOrder())));
        return controle.examiner(
                new DossierControle(new DossierCouvertures(AMO, "", couvertures), List.of()),
                soins);
    }

    /**
     * « du au » and what is special: sn no n° d’adhérent, oc a convention that wants the
     * attestation, oc+a and it is there, d? and d- dental care not checked or refused, amc? an AMC
     * that two conventions name.
     */
    private static Couverture couverture(long id, String texte) {
        var parts = texte.split(" ");
        var plus = parts.length > 2 ? parts[2] : "";
        var valeurs = new HashMap<Rubrique, Valeur>();
        valeurs.put(Rubrique.NOM_ORGANISME, Valeur.duSupport("M" + id));
        valeurs.put(Rubrique.NIR_SUPPORT, Valeur.duSupport(AMO.nir()));
        if (!plus.equals("amc?")) {
            valeurs.put(
                    Rubrique.NUMERO_AMC,
                    Valeur.duSupport(plus.startsWith("oc") ? "75990028" : "75990010"));
        }
        if (!plus.equals("sn")) {
            valeurs.put(Rubrique.NUMERO_ADHERENT, Valeur.duSupport("A1"));
        }
        return new Couverture(
                id,
                7,
                Justificatif.ATTESTATION_PAPIER,
                valeurs,
                new Periode(jour(parts[0]), jour(parts[1])),
                new Coches(
                        true,
                        true,
                        plus.equals("d?") ? null : Boolean.valueOf(!plus.equals("d-")),
                        false,
                        false,
                        plus.equals("oc+a")),
                List.of());
    }

    private static LocalDate jour(String texte) {
        return texte.equals("-") ? null : LocalDate.parse(texte);
    }

    private static Convention dre(String numero, String type, int usageAttestation) {
        return new Convention(
                "M",
                numero,
                numero,
                "M",
                type,
                null,
                usageAttestation,
                numero,
                "T",
                "8",
                false,
                false,
                false,
                type,
                "001",
                "essai.rss.fr");
    }
}
