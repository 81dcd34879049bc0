package fr.guichet.attestation.revue;

import fr.guichet.attestation.document.Zone;
import fr.guichet.attestation.lecture.ValeurLue;

import java.util.List;

/**
 * Where something stands on an attestation.
 *
 * @param page the first is 1
 */
public record Endroit(int page, Zone zone) {

    /** Where these stand together, on the page of the first. */
    static Endroit de(List<ValeurLue> valeurs) {
        int page = valeurs.getFirst().page();
        return valeurs.stream()
                .filter(v -> v.page() == page)
                .map(v -> new Endroit(page, v.zone()))
                .reduce(Endroit::avec)
                .orElseThrow();
    }

    /** The smallest one that holds both; they stand on one page. */
    Endroit avec(Endroit autre) {
        return new Endroit(page, zone.avec(autre.zone));
    }
}
