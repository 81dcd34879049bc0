package fr.guichet.attestation.lecture;

import fr.guichet.attestation.document.Zone;

import java.util.List;

/**
 * What words were read as.
 *
 * @param doute why it cannot be right, in French; null when nothing says so
 * @param jetons the words it is made of
 */
record Lu(String valeur, List<String> variantes, String doute, List<Jeton> jetons) {

    static Lu sur(String valeur, List<Jeton> jetons) {
        return new Lu(valeur, List.of(), null, jetons);
    }

    Zone zone() {
        return jetons.stream().map(Jeton::zone).reduce(Zone::avec).orElseThrow();
    }

    /** That of the least sure of its words. */
    double confiance() {
        return jetons.stream().mapToDouble(Jeton::confiance).min().orElse(0);
    }

    int page() {
        return jetons.getFirst().page();
    }
}
