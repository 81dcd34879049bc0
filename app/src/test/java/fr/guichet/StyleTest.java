package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.CssParser;

import org.junit.jupiter.api.Test;

/** The style sheet: a brace forgotten in it undoes all that follows, without a word. */
class StyleTest {

    @Test
    void theStyleSheetIsReadToItsEnd() throws Exception {
        // Asked for first: the parser keeps no fault that nobody waits for.
        var errors = CssParser.errorsProperty();
        var sheet = new CssParser().parse(StyleTest.class.getResource("app.css"));
        assertThat(errors).isEmpty();
        assertThat(sheet.getRules()).isNotEmpty();
    }
}
