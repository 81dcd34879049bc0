package fr.guichet.regles;

import static fr.guichet.regles.Textes.nettoyer;

import fr.guichet.common.valeur.NumeroAmc;

import java.util.Optional;

/**
 * One line of the table « organismes complémentaires »: its sixteen fields, as received. An empty
 * field is null, never blank.
 *
 * @param numeroAmc may be missing, or be the five digits of a caisse: see {@link #amc()}
 * @param typeConvention two characters, an open list; {@value #TYPE_RO} is gestion unique
 * @param critereSecondaire on an RO line, the mask of the caisses that signed; elsewhere free text
 * @param usageAttestation 1 when an attestation must come with the bill, else 0
 * @param codeAiguillageSts one character: which service computes the AMC's part
 * @param desactivationSts the line gives no STS code, whatever it holds
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

    /** The usage attestation that asks for one with the bill. */
    public static final int ATTESTATION_EN_COMPLEMENT = 1;

    // 00714014, a real AMC, has six digits once its zeros are off; caisse codes have five. Zeros
    // are not counted: a spreadsheet loses them, and no spelling may change a decision.
    private static final int CHIFFRES_MIN = 6;

    public Convention {
        libelleAmc = nettoyer(libelleAmc);
        numeroAmc = nettoyer(numeroAmc);
        numeroSignataire = nettoyer(numeroSignataire);
        libelleSignataire = nettoyer(libelleSignataire);
        typeConvention = nettoyer(typeConvention);
        critereSecondaire = nettoyer(critereSecondaire);
        operateurReglement = nettoyer(operateurReglement);
        typeAccord = nettoyer(typeAccord);
        codeAiguillageSts = nettoyer(codeAiguillageSts);
        codeRoutage = nettoyer(codeRoutage);
        identifiantHote = nettoyer(identifiantHote);
        nomDomaine = nettoyer(nomDomaine);
    }

    /**
     * The number by which the rules know the AMC; nothing for a line without one, or with the code
     * of a caisse (01011) in its place: such a line is kept for the list and never decides.
     */
    public Optional<NumeroAmc> amc() {
        return amcUtilisable(numeroAmc);
    }

    /** Whether the line is an agreement of gestion unique. */
    public boolean gestionUnique() {
        return TYPE_RO.equalsIgnoreCase(typeConvention);
    }

    /** A text as the number of an AMC; nothing when it names a caisse or cannot be a number. */
    public static Optional<NumeroAmc> amcUtilisable(String texte) {
        return NumeroAmc.lire(texte).filter(n -> n.canonique().length() >= CHIFFRES_MIN);
    }
}
