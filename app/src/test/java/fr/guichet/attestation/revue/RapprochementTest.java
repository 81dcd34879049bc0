package fr.guichet.attestation.revue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.patient.Amo;
import fr.guichet.patient.DateNaissance;
import fr.guichet.patient.Nir;
import fr.guichet.patient.Patient;
import fr.guichet.patient.Qualite;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Whose card it is, as a desk would tell. */
class RapprochementTest {

    private static final Patient PATIENT =
            new Patient(
                    1L,
                    "LEFÈVRE-MARTIN",
                    "Zoé",
                    new Amo(
                            Nir.de("185057511606097"),
                            null,
                            null,
                            null,
                            new DateNaissance(1985, 5, 12),
                            1,
                            Qualite.ASSURE,
                            null,
                            null),
                    "");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cas                          | nom             | prénom      | naissance  | NIR             | verdict
                    tout pareil                    | LEFÈVRE-MARTIN  | Zoé         | 12/05/1985 | 185057511606097 | LE_PATIENT
                    accents, casse et tirets       | lefevre martin  | ZOE         | 12/05/1985 |                 | LE_PATIENT
                    un nom sur deux                | MARTIN          | Zoé         | 12/05/1985 |                 | LE_PATIENT
                    le NIR seul                    |                 |             |            | 185057511606097 | LE_PATIENT
                    un autre nom sous le même NIR  | DURAND          | Zoé         | 12/05/1985 | 185057511606097 | LE_PATIENT
                    un autre NIR, même naissance   | LEFÈVRE-MARTIN  | Zoé         | 12/05/1985 | 255081416802538 | LE_PATIENT
                    un enfant sous le NIR du parent| LEFÈVRE-MARTIN  | Hugo        | 02/03/2015 | 185057511606097 | UN_AUTRE
                    une autre naissance            | LEFÈVRE-MARTIN  | Zoé         | 12/05/1986 |                 | UN_AUTRE
                    un autre NIR, sans naissance   | LEFÈVRE-MARTIN  | Zoé         |            | 255081416802538 | UN_AUTRE
                    un autre nom                   | DURAND          | Zoé         | 12/05/1985 |                 | UN_AUTRE
                    le nom seul                    | LEFÈVRE-MARTIN  | Zoé         |            |                 | INCERTAIN
                    rien                           |                 |             |            |                 | INCERTAIN
                    """)
    void dit(
            String cas,
            String nom,
            String prenom,
            String naissance,
            String nir,
            Rapprochement.Verdict verdict) {
        var lu = beneficiaire(1, nom, prenom, naissance, nir);
        assertThat(Rapprochement.de(lu, PATIENT).verdict()).as(cas).isEqualTo(verdict);
    }

    @Test
    void oneOfTheFamilyIsThePatientUnderANirThatTheyShare() {
        var parent = beneficiaire(1, "LEFÈVRE-MARTIN", "Zoé", "12/05/1985", "185057511606097");
        var enfant = beneficiaire(2, "LEFÈVRE-MARTIN", "Hugo", "02/03/2015", "185057511606097");
        assertThat(Rapprochement.choisir(List.of(enfant, parent), PATIENT)).contains(parent);
        assertThat(Rapprochement.choisir(List.of(enfant), PATIENT)).contains(enfant);
        assertThat(Rapprochement.choisir(List.of(), PATIENT)).isEmpty();
    }

    @Test
    void twoThatMayBeThePatientAreLeftToTheDesk() {
        var un = beneficiaire(1, "LEFÈVRE-MARTIN", "Zoé", "", "");
        var autre = beneficiaire(2, "LEFEVRE MARTIN", "Zoé", "", "");
        assertThat(Rapprochement.choisir(List.of(un, autre), PATIENT)).isEmpty();
    }

    private static Beneficiaire beneficiaire(
            int place, String nom, String prenom, String naissance, String nir) {
        return Beneficiaire.de(
                place,
                champ ->
                        switch (champ) {
                            case NOM -> nom == null ? "" : nom;
                            case PRENOM -> prenom == null ? "" : prenom;
                            case NAISSANCE -> naissance == null ? "" : naissance;
                            case NIR -> nir == null ? "" : nir;
                            default -> "";
                        });
    }
}
