package fr.guichet.attestation.lecture;

import fr.guichet.attestation.code.CodeLu;
import fr.guichet.attestation.document.Mot;

import java.util.List;

/**
 * What was read off an attestation.
 *
 * @param valeurs by field, then by beneficiary
 * @param mots every word of every page, for who fills a field by pointing at one
 * @param avertissements what was not read and why, which alphabet served, in French
 */
public record Lecture(
        List<ValeurLue> valeurs, List<CodeLu> codes, List<Mot> mots, List<String> avertissements) {

    public Lecture {
        valeurs = List.copyOf(valeurs);
        codes = List.copyOf(codes);
        mots = List.copyOf(mots);
        avertissements = List.copyOf(avertissements);
    }
}
