package fr.guichet.attestation.lecture;

import fr.guichet.attestation.document.Provenance;
import fr.guichet.attestation.document.Zone;

import java.util.List;

/**
 * One value read off a page, proposed and never more than that.
 *
 * @param beneficiaire 0 for what the whole card says, else the beneficiary's place on it, from 1
 * @param valeur tidied: digits only for a number, ISO for a date, « OUI » or « NON » for what is
 *     answered so
 * @param confiance from 0 to 1; no proof: a wrong letter is often read with assurance
 * @param page the first is 1
 * @param variantes other readings of doubtful letters (I and 1, O and 0, S and 5, B and 8), those
 *     that pass a key first
 * @param doute why the value cannot be right (a key, a date), in French; null when nothing says so
 */
public record ValeurLue(
        ChampLu champ,
        int beneficiaire,
        String valeur,
        double confiance,
        int page,
        Zone zone,
        Provenance provenance,
        List<String> variantes,
        String doute) {

    public ValeurLue {
        variantes = List.copyOf(variantes);
    }

    /** The same, of another beneficiary. */
    ValeurLue de(int autre) {
        return new ValeurLue(
                champ, autre, valeur, confiance, page, zone, provenance, variantes, doute);
    }

    /** The same, elsewhere on its page. */
    ValeurLue dans(Zone autre) {
        return new ValeurLue(
                champ, beneficiaire, valeur, confiance, page, autre, provenance, variantes, doute);
    }
}
