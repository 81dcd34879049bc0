package fr.guichet.patient;

import java.util.List;

/** All that « Détails sur le patient » holds, the complementary covers aside. */
public record Dossier(
        Patient patient,
        List<Adresse> adresses,
        List<Correspondant> correspondants,
        List<Relation> relations,
        List<Alarme> alarmes) {

    public Dossier {
        adresses = List.copyOf(adresses);
        correspondants = List.copyOf(correspondants);
        relations = List.copyOf(relations);
        alarmes = List.copyOf(alarmes);
    }

    /** A patient known by his identity and insurance only. */
    public static Dossier de(Patient patient) {
        return new Dossier(patient, List.of(), List.of(), List.of(), List.of());
    }
}
