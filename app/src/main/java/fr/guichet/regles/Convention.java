package fr.guichet.regles;

import fr.guichet.common.valeur.NumeroAmc;

import java.util.Optional;

/**
 * One line of the table « organismes complémentaires »: its sixteen fields, as received. An empty
 * field is null.
 *
 * @param numeroAmc may be missing, or be the five digits of a caisse: see {@link #amc()}
 * @param critereSecondaire on an RO line, the mask of the caisses that signed; elsewhere free text
 * @param usageAttestation 1 when an attestation must come with the bill, else 0
 * @param identifiantHote three digits, zeros kept
 */
public record Convention(
        String libelleAmc,
        String numeroAmc,
        String numeroSignataire,
        String libelleSignataire,
        String typeConvention,
        String critereSecondaire,
        int usageAttestation,
        String operateurReglement,
        String typeAccord,
        String codeAiguillageSts,
        boolean groupee,
        boolean desactivationSts,
        boolean dreAnnulation,
        String codeRoutage,
        String identifiantHote,
        String nomDomaine) {

    /** The type of a gestion unique line: « régime obligatoire ». */
    public static final String TYPE_RO = "RO";

    /** The one known type of agreement: « Tiers payant ». */
    public static final String TIERS_PAYANT = "T";

    // 00714014, a real AMC, has six digits once its zeros are off; caisse codes have five.
    private static final int CHIFFRES_MIN = 6;

    /**
     * The number by which the rules know the AMC; nothing for a line without one, or with the code
     * of a caisse (01011) in its place: such a line is kept for the list and never decides.
     */
    public Optional<NumeroAmc> amc() {
        return NumeroAmc.lire(numeroAmc).filter(n -> n.canonique().length() >= CHIFFRES_MIN);
    }

    /** Whether the line is an agreement of gestion unique. */
    public boolean gestionUnique() {
        return TYPE_RO.equals(typeConvention);
    }
}
