package fr.guichet.table.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableurTest {

    @ParameterizedTest(name = "{0} s’écrit {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    0379906753   | '0379906753
                    379906753    | 379906753
                    0            | 0
                    001          | '001
                    1221212145   | 1221212145
                    123456789012 | '123456789012
                    12E5         | '12E5
                    01/02        | '01/02
                    02???????    | 02???????
                    2A VIP       | 2A VIP
                    =CMD         | '=CMD
                    +33 6        | '+33 6
                    -DRE         | '-DRE
                    @nom         | '@nom
                    'ABC         | 'ABC
                    '=ABC        | ''=ABC
                    '0123        | ''0123
                    L'UNION      | L'UNION
                    """)
    void cellules(String cellule, String ecrite) {
        assertThat(Tableur.proteger(cellule)).isEqualTo(ecrite);
        assertThat(Tableur.lire(ecrite)).isEqualTo(cellule);
    }

    @Property
    void whatIsProtectedIsReadBack(@ForAll("cellules") String cellule) {
        var ecrite = Tableur.proteger(cellule);
        assertThat(Tableur.lire(ecrite)).isEqualTo(cellule);
        assertThat(ecrite).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("@");
    }

    @Provide
    Arbitrary<String> cellules() {
        return Arbitraries.strings().withChars("'=+-@\t0129.E/ aé").ofMaxLength(6);
    }
}
