package fr.guichet.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.db.Database;
import fr.guichet.convention.ChampCorrespondance;
import fr.guichet.regles.Correspondance;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What SQLite writes of a line, against what is expected of it. */
class LigneJsonTest {

    private static final LigneJson<Correspondance> JSON =
            new LigneJson<>(
                    List.of(ChampCorrespondance.values()),
                    t -> new Correspondance(t.get(0), t.get(1), t.get(2), t.get(3)));

    private static Path fichier;
    private static Database base;

    @BeforeContainer
    static void ouvrir() throws IOException {
        fichier = Files.createTempDirectory("ligne-json").resolve("guichet.db");
        base = Database.open(fichier);
    }

    @AfterContainer
    static void fermer() {
        base.close();
    }

    @Property(tries = 400)
    void theBaseWritesALineAsItIsExpectedOrAsItIsReadBack(
            @ForAll("textes") String mutuelle, @ForAll("textes") String libelle) {
        var ligne = new Correspondance(mutuelle, null, "75990010", libelle);
        var ecrite = parLaBase(ligne);
        assertThat(JSON.lire(ecrite)).isEqualTo(ligne);
        assertThat(JSON.dit(ecrite, ligne)).isEqualTo(ecrite.indexOf('\\') < 0);
    }

    /** A field that looks like two never stands for two. */
    @Property(tries = 1000)
    void noTextStandsForAnotherLine(
            @ForAll("pieges") String un,
            @ForAll("pieges") String deux,
            @ForAll("pieges") String trois,
            @ForAll("pieges") String quatre) {
        var ligne = new Correspondance(un, deux, "75990010", "A");
        var autre = new Correspondance(trois, quatre, "75990010", "A");
        assertThat(JSON.dit(parLaBase(autre), ligne) && !autre.equals(ligne)).isFalse();
    }

    @Provide
    Arbitrary<String> textes() {
        return Arbitraries.strings()
                .withChars("AZé’œ€0 \"\\,;[]\t\u0001\u00A0")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> pieges() {
        return Arbitraries.of(
                "A", "\"", "A\",\"A", "A\\", "\\\"", "null", "A\",null,\"A", "\u0001");
    }

    private static String parLaBase(Correspondance ligne) {
        return base.jdbi()
                .withHandle(h ->
                        h.createQuery("SELECT json_array(:mutuelle, :gestion, :amc, :libelle)")
                                .bind("mutuelle", ligne.numeroMutuelle())
                                .bind("gestion", ligne.codeGestion())
                                .bind("amc", ligne.numeroAmc())
                                .bind("libelle", ligne.libelle())
                                .mapTo(String.class)
                                .one());
    }
}
