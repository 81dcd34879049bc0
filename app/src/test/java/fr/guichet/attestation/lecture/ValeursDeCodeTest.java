package fr.guichet.attestation.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.attestation.code.CodeLu;
import fr.guichet.attestation.document.Provenance;
import fr.guichet.attestation.document.Zone;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValeursDeCodeTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '>',
            nullValues = "rien",
            textBlock =
                    """
                    AMC=75990010;CSR=026710000        > AMC=75990010 CSR=026710000
                    N° AMC : 75990010|N° adhérent : 7 > AMC=75990010
                    285057511606047                   > NIR=285057511606047
                    285057511606048                   > rien
                    75990010;026710000;A1234567       > rien
                    https://exemple.fr/75990010       > rien
                    """)
    void onlyWhatIsPlain(String contenu, String lues) {
        var zone = new Zone(0.1, 0.2, 0.1, 0.1);
        var valeurs = ValeursDeCode.de(new CodeLu(Provenance.DATAMATRIX, contenu, 2, zone));
        assertThat(
                        String.join(
                                " ",
                                valeurs.stream().map(v -> v.champ() + "=" + v.valeur()).toList()))
                .isEqualTo(lues == null ? "" : lues);
        assertThat(valeurs)
                .allMatch(v -> v.page() == 2 && v.zone() == zone)
                .allMatch(v -> v.provenance() == Provenance.DATAMATRIX);
    }
}
