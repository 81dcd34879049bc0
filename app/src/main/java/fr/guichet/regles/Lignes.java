package fr.guichet.regles;

import fr.guichet.common.valeur.CodeGestion;

import java.util.List;
import java.util.Optional;

/**
 * The lines of one AMC that the rules use, in an order that no file decides.
 *
 * @param accords gestion unique: RO lines and regroupements, the closest mask first
 * @param separees the other types: gestion séparée
 */
record Lignes(List<AccordRo> accords, List<Convention> separees) {

    static final Lignes AUCUNE = new Lignes(List.of(), List.of());

    static Lignes de(List<Convention> lignes) {
        return new Lignes(
                lignes.stream()
                        .filter(Convention::gestionUnique)
                        .distinct()
                        .map(AccordRo::de)
                        .sorted(AccordRo.PLUS_PROCHE)
                        .toList(),
                lignes.stream()
                        .filter(ligne -> !ligne.gestionUnique())
                        .distinct()
                        .sorted(OrdreDesLignes.ORDRE)
                        .toList());
    }

    boolean aucune() {
        return accords.isEmpty() && separees.isEmpty();
    }

    /** Whether every agreement covers every caisse, so that the patient's need not be known. */
    boolean couvrentToutesLesCaisses() {
        return !accords.isEmpty() && accords.stream().allMatch(AccordRo::couvreTout);
    }

    /** The closest agreement with the patient's caisse, which may be unknown. */
    Optional<AccordRo> accord(Optional<CodeGestion> codeGestion) {
        return codeGestion
                .map(code -> accords.stream().filter(a -> a.couvre(code)).findFirst())
                .orElseGet(() ->
                        couvrentToutesLesCaisses()
                                ? Optional.of(accords.getFirst())
                                : Optional.empty());
    }
}
