package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** Holds the layout of the sources; {@code mvn -Pformater process-test-classes} mends it. */
class FormatTest {

    @Test
    void everySourceIsLaidOutAlike() throws Exception {
        var aReprendre = new ArrayList<Path>();
        for (var source : Formatage.sources()) {
            var texte = Files.readString(source);
            if (!Formatage.formater(texte).equals(texte)) {
                aReprendre.add(source);
            }
        }
        assertThat(aReprendre).as("run: mvn -Pformater process-test-classes").isEmpty();
    }
}
