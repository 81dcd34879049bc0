package fr.guichet.regles;

import java.util.EnumSet;
import java.util.Set;

/**
 * Something to do or to check, which does not change the mode.
 *
 * @param message a French sentence saying what to do
 */
public record Alerte(Code code, Champ champ, String message) {

    public enum Code {
        DROITS_NON_VERIFIES,
        ATTESTATION_MANQUANTE,
        TP_DENTAIRE_NON_VERIFIE,
        CONVENTION_DRE_EXISTE,
        ACCORD_CAISSE_ABSENT,
        ACCORD_CAISSE_NON_VERIFIE,
        NIR_DIFFERENT,
        NIR_NON_VERIFIE,
        CONVENTION_ABSENTE_DES_TABLES,
        CODE_AIGUILLAGE_MANQUANT,
        NUMERO_ADHERENT_MANQUANT,
        ATTESTATION_A_JOINDRE,
        TABLE_ANCIENNE;

        private static final Set<Code> HORS_REGLES =
                EnumSet.of(
                        CODE_AIGUILLAGE_MANQUANT,
                        NUMERO_ADHERENT_MANQUANT,
                        ATTESTATION_A_JOINDRE,
                        TABLE_ANCIENNE);

        /** Whether no rule of the trace raises it: it goes with whatever is decided. */
        boolean horsRegles() {
            return HORS_REGLES.contains(this);
        }
    }
}
