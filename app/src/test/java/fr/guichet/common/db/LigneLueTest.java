package fr.guichet.common.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class LigneLueTest {

    private static LigneLue lire(String... expressions) {
        return Jdbi.create("jdbc:sqlite::memory:")
                .withHandle(h ->
                        h.createQuery("SELECT " + LigneLue.colonnes(expressions))
                                .map((row, _) -> new LigneLue(row.getString(1)))
                                .one());
    }

    @Test
    void eachColumnComesBackInItsOrder() {
        var lue = lire("12", "'Zoé'", "NULL", "''", "1", "NULL", "0", "'fin'");
        assertThat(lue.nombre()).isEqualTo(12);
        assertThat(lue.texte()).isEqualTo("Zoé");
        assertThat(lue.texteOuRien()).isNull();
        assertThat(lue.texteOuRien()).isNull();
        assertThat(lue.vrai()).isTrue();
        assertThat(lue.texte()).isEmpty();
        assertThat(lue.vrai()).isFalse();
        assertThat(lue.texte()).isEqualTo("fin");
    }

    @Test
    void aTextThatHoldsTheSeparatorDoesNotShiftTheOthers() {
        var lue = lire("'LE' || char(31) || 'GALL'", "'Yann'");
        assertThat(lue.texte()).isEqualTo("LE GALL");
        assertThat(lue.texte()).isEqualTo("Yann");
    }
}
