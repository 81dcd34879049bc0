package fr.guichet.convention;

import java.util.Optional;

/**
 * How old a table may be before people are told, a setting of the practice: nobody publishes one.
 *
 * @param jours from {@value #MIN} to {@value #MAX}
 */
public record AgeMaximum(int jours) {

    /** Under which the practice's choice is kept, as its number of days. */
    public static final String CLE = "tables.age_maximum_jours";

    public static final int MIN = 1;
    public static final int MAX = 3650;
    public static final AgeMaximum PAR_DEFAUT = new AgeMaximum(90);

    public AgeMaximum {
        if (jours < MIN || jours > MAX) {
            throw new IllegalArgumentException("Âge maximum d’une table : " + jours);
        }
    }

    /** A text as people type it; nothing when it is not a number of days within bounds. */
    public static Optional<AgeMaximum> lire(String texte) {
        try {
            int jours = Integer.parseInt(texte.strip());
            return jours < MIN || jours > MAX
                    ? Optional.empty()
                    : Optional.of(new AgeMaximum(jours));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
