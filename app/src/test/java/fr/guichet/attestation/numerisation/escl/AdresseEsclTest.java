package fr.guichet.attestation.numerisation.escl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.guichet.common.UserException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdresseEsclTest {

    @ParameterizedTest
    @CsvSource({
        "192.168.1.20, http://192.168.1.20/eSCL/",
        "' copieur.local:8080 ', http://copieur.local:8080/eSCL/",
        "https://192.168.1.20, https://192.168.1.20/eSCL/",
        "http://poste:8090/8f3c-11, http://poste:8090/8f3c-11/",
        "http://192.168.1.20/eSCL, http://192.168.1.20/eSCL/",
        "http://[fd00::20]/, http://[fd00::20]/eSCL/"
    })
    void completesWhatWasTyped(String saisie, String adresse) {
        assertThat(AdresseEscl.lire(saisie)).hasToString(adresse);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mon scanner",
                "ftp://192.168.1.20",
                "http://moi:secret@poste/",
                "http://"
            })
    void refusesWhatIsNoAddressOfTheWeb(String saisie) {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> AdresseEscl.lire(saisie))
                .withMessageContaining("192.168.1.20");
    }
}
