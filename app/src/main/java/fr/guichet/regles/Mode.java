package fr.guichet.regles;

import java.util.List;
import java.util.Optional;

/** How the care is billed to the complementary body. */
public sealed interface Mode {

    /**
     * One FSE, which the caisse forwards to the AMC. It never carries an STS code nor an address.
     *
     * @param convention the line that says so; null when no line was used
     */
    record GestionUnique(Convention convention) implements Mode {}

    /**
     * A demande de remboursement électronique of its own goes to the AMC's operator.
     *
     * @param convention the line used; null when the card or the practice's record stand alone
     * @param typeConvention what to enter for the type; never null
     * @param critereSecondaire what to enter for the CSR; null when there is none
     * @param enTiersPayant false when only the practice's record allows it outside tiers payant
     */
    record Dre(
            Convention convention,
            String typeConvention,
            String critereSecondaire,
            Sts sts,
            Adressage adressage,
            boolean enTiersPayant)
            implements Mode {}

    /** The complementary part is not in tiers payant: the patient pays it. */
    record SansTiersPayantAmc() implements Mode {}

    /** Only a person can tell: there is always something to ask. */
    record AVerifier(List<Question> questions) implements Mode {

        public AVerifier {
            questions = List.copyOf(questions);
            if (questions.isEmpty()) {
                throw new IllegalArgumentException("À vérifier, mais rien à demander.");
            }
        }
    }

    /** As the command line and the base write it. */
    default String nom() {
        return switch (this) {
            case GestionUnique _ -> "GESTION_UNIQUE";
            case Dre _ -> "DRE";
            case SansTiersPayantAmc _ -> "SANS_TIERS_PAYANT_AMC";
            case AVerifier _ -> "A_VERIFIER";
        };
    }

    /** The line of the table used, if any. */
    default Optional<Convention> conventionUtilisee() {
        return switch (this) {
            case GestionUnique(var convention) -> Optional.ofNullable(convention);
            case Dre dre -> Optional.ofNullable(dre.convention());
            case SansTiersPayantAmc _, AVerifier _ -> Optional.empty();
        };
    }
}
