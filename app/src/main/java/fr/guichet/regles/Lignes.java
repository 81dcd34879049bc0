package fr.guichet.regles;

import fr.guichet.common.valeur.CodeGestion;

import java.util.ArrayList;
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
        var accords = new ArrayList<AccordRo>();
        var separees = new ArrayList<Convention>();
        for (var ligne : OrdreDesLignes.sansDoublons(lignes)) {
            if (ligne.gestionUnique()) {
                accords.add(AccordRo.de(ligne));
            } else {
                separees.add(ligne);
            }
        }
        accords.sort(AccordRo.PLUS_PROCHE);
        return new Lignes(List.copyOf(accords), List.copyOf(separees));
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
