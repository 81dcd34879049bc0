package fr.guichet.regles;

import fr.guichet.common.valeur.CodeGestion;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that the rules read of a situation, as a text that may be null: « 2026-11-22 » for a
 * day, « true » or « false », the name of a {@link Justificatif}, « 2026-01-01/2026-12-31 » for a
 * period whose unknown end is « .. », the nine characters of a code gestion, else what is printed.
 */
public enum Donnee {
    DATE_SOINS(s -> s.dateSoins().toString()),
    TIERS_PAYANT_AMC(s -> ouiNon(s.tiersPayant().amc())),
    JUSTIFICATIF(s -> s.justificatif() == null ? null : s.justificatif().name()),
    NUMERO_AMC(duSupport(Support::numeroAmc)),
    DROITS(s -> Donnees.texte(s.support().droits())),
    TIERS_PAYANT_DENTAIRE(s -> ouiNon(s.support().tiersPayantDentaire())),
    NUMERO_MUTUELLE(duSupport(Support::numeroMutuelle)),
    /** The patient's caisse: nothing unless régime and caisse can both be read. */
    AMO(s -> s.amo().codeGestion().map(CodeGestion::code).orElse(null)),
    TYPE_CONVENTION(s -> types(s.support())),
    MENTION_DRE(s -> ouiNon(s.support().mentionDre())),
    NOM_DOMAINE(duSupport(Support::nomDomaine)),
    CRITERE_SECONDAIRE(duSupport(Support::critereSecondaire)),
    CODE_AIGUILLAGE_STS(duSupport(Support::codeAiguillageSts)),
    CODE_ROUTAGE(duSupport(Support::codeRoutage)),
    IDENTIFIANT_HOTE(duSupport(Support::identifiantHote)),
    TIERS_PAYANT_AMO(s -> ouiNon(s.tiersPayant().amo())),
    /** The NIR that the mutuelle's card prints. */
    NIR(duSupport(Support::nir)),
    /** The NIR that the Vitale card gives. */
    NIR_VITALE(s -> s.amo().nir()),
    NUMERO_ADHERENT(duSupport(Support::numeroAdherent)),
    ATTESTATION_ENREGISTREE(s -> ouiNon(s.attestationEnregistree()));

    /** An end that is not known, as ISO 8601 writes it. */
    static final String BOUT_INCONNU = "..";

    static final String SEPARATEUR = "/";

    private static final Map<Champ, Donnee> AUTREMENT_NOMMEE =
            Map.of(Champ.TIERS_PAYANT, TIERS_PAYANT_AMO);

    private final Function<Situation, String> lecture;

    Donnee(Function<Situation, String> lecture) {
        this.lecture = lecture;
    }

    /** What the situation says of it; nothing when it is not known. */
    public Optional<String> lire(Situation situation) {
        return Optional.ofNullable(lecture.apply(situation));
    }

    public boolean connue(Situation situation) {
        return lecture.apply(situation) != null;
    }

    /**
     * What a question is about. R10 reads the AMC's part itself: a question on tiers payant that
     * stands after it is about the obligatory part.
     */
    public static Donnee de(Champ champ) {
        var autre = AUTREMENT_NOMMEE.get(champ);
        return autre == null ? valueOf(champ.name()) : autre;
    }

    private static Function<Situation, String> duSupport(Function<Support, String> champ) {
        return situation -> champ.apply(situation.support());
    }

    private static String ouiNon(Boolean valeur) {
        return valeur == null ? null : valeur.toString();
    }

    private static String types(Support support) {
        var types = support.typesConvention();
        return types.isEmpty() ? null : String.join(SEPARATEUR, types);
    }
}
