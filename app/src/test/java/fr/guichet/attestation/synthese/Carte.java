package fr.guichet.attestation.synthese;

import java.time.LocalDate;
import java.util.List;

/**
 * What an invented attestation says: the truth a reading is held against.
 *
 * @param types one type of convention, sometimes two
 * @param csr empty where the label is printed alone, as the model allows
 * @param teletransmission another number than the AMC, printed to be mistaken for it
 */
public record Carte(
        String organisme,
        String amc,
        List<String> types,
        String csr,
        String adherent,
        LocalDate du,
        LocalDate au,
        boolean dre,
        String codeSts,
        String codeRoutage,
        String hote,
        String domaine,
        String teletransmission,
        String siren,
        String telephone,
        String codePostal,
        LocalDate edition,
        List<Personne> personnes) {}
