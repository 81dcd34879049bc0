package fr.guichet.devis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What makes two lines the same act: its code, on the same teeth, in whatever order and with
 * whatever signs between them. An act without teeth is the same only as another one without.
 *
 * @param code never blank
 */
public record ActeNote(String code, Set<String> dents) {

    private static final String ENTRE_DENTS = "[^\\p{L}\\p{N}]+";

    /** The act of a line; none while its code is not entered. */
    public static Optional<ActeNote> de(LigneDevis ligne) {
        var code = ligne.code().strip().toUpperCase(Locale.ROOT);
        return code.isEmpty() ? Optional.empty() : Optional.of(new ActeNote(code, dents(ligne)));
    }

    private static Set<String> dents(LigneDevis ligne) {
        return Arrays.stream(ligne.dents().toUpperCase(Locale.ROOT).split(ENTRE_DENTS))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toUnmodifiableSet());
    }
}
