package fr.guichet.attestation.lecture;

import fr.guichet.attestation.document.Zone;

import java.util.List;

/** What one page gave, and where it should have given more. */
record Examen(List<ValeurLue> valeurs, List<Manque> manques) {

    Examen {
        valeurs = List.copyOf(valeurs);
        manques = List.copyOf(manques);
    }

    /** A place where a field should stand, and nothing was read; a field may have several. */
    record Manque(ChampLu champ, int beneficiaire, Zone zone) {}
}
