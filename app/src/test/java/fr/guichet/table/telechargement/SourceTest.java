package fr.guichet.table.telechargement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.UserException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;

/** Which sources are admitted, where their files are, and what is said of a network that fails. */
class SourceTest {

    @ParameterizedTest
    @CsvSource({
        "https://tables.exemple.fr, https://tables.exemple.fr/catalogue.json",
        "https://tables.exemple.fr/, https://tables.exemple.fr/catalogue.json",
        "' HTTPS://tables.exemple.fr:8443/a b ',"
                + " https://tables.exemple.fr:8443/a%20b/catalogue.json",
        "https://tables.exemple.fr/a/Liste.JSON?x=1, https://tables.exemple.fr/a/Liste.JSON?x=1",
    })
    void anAddressLeadsToItsCatalogue(String texte, String attendu) {
        assertThat(Source.lire(texte).texte()).isEqualTo(attendu);
    }

    @Test
    void filesStandBesideTheCatalogue() {
        var adresse =
                (Source.Adresse) Source.lire("https://tables.exemple.fr/a/catalogue.json?x=1");
        assertThat(adresse.fichier("été 2026/a+b&c.csv"))
                .hasToString("https://tables.exemple.fr/a/%C3%A9t%C3%A9%202026/a+b&c.csv");
        var racine = Path.of("").toAbsolutePath();
        var dossier = (Source.Fichier) Source.lire(racine.toString());
        assertThat(dossier.catalogue()).isEqualTo(racine.resolve("catalogue.json"));
        assertThat(dossier.fichier("a/b.csv")).isEqualTo(racine.resolve("a/b.csv"));
        var fichier = Source.lire(racine.resolve("liste.json").toString());
        assertThat(Source.lire(fichier.texte())).isEqualTo(fichier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tables.exemple.fr",
                "dossier/relatif",
                "http://tables.exemple.fr",
                "ftp://tables.exemple.fr",
                "https://",
                "https://ab\\c",
                "https://moi:secret@tables.exemple.fr/",
            })
    void whatIsNoSafeSourceIsRefusedInASentence(String texte) {
        assertThatThrownBy(() -> Source.lire(texte))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("https://");
    }

    @Test
    void networkFailuresAreToldApart() {
        var inconnu = new ConnectException();
        inconnu.initCause(new UnresolvedAddressException());
        assertThat(PanneReseau.panne(inconnu, true)).isEqualTo(Panne.HOTE_INCONNU);
        assertThat(PanneReseau.panne(inconnu, false)).isEqualTo(Panne.SANS_RESEAU);
        assertThat(PanneReseau.panne(new NoRouteToHostException(), true))
                .isEqualTo(Panne.SANS_RESEAU);
        assertThat(PanneReseau.panne(new HttpConnectTimeoutException(""), true))
                .isEqualTo(Panne.MUET);
    }
}
