package fr.guichet.regles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A field that both a line and a card may hold, in the order in which questions prefer them. */
enum CritereCarte {
    TYPE_CONVENTION(Champ.TYPE_CONVENTION, Convention::typeConvention, _ -> null),
    CRITERE_SECONDAIRE(
            Champ.CRITERE_SECONDAIRE, Convention::critereSecondaire, Support::critereSecondaire),
    CODE_AIGUILLAGE_STS(
            Champ.CODE_AIGUILLAGE_STS, CritereCarte::codeDonne, Support::codeAiguillageSts),
    CODE_ROUTAGE(Champ.CODE_ROUTAGE, Convention::codeRoutage, Support::codeRoutage),
    IDENTIFIANT_HOTE(Champ.IDENTIFIANT_HOTE, Convention::identifiantHote, Support::identifiantHote),
    NOM_DOMAINE(Champ.NOM_DOMAINE, Convention::nomDomaine, Support::nomDomaine);

    static final List<CritereCarte> TOUS = List.of(values());

    private final Champ champ;
    private final Function<Convention, String> dansLigne;
    private final Function<Support, String> surCarte;

    CritereCarte(
            Champ champ,
            Function<Convention, String> dansLigne,
            Function<Support, String> surCarte) {
        this.champ = champ;
        this.dansLigne = dansLigne;
        this.surCarte = surCarte;
    }

    Champ champ() {
        return champ;
    }

    /** What the line holds, as compared; empty when it holds nothing. */
    String valeur(Convention ligne) {
        return normaliser(dansLigne.apply(ligne));
    }

    /** What the line holds, as a person is offered it. */
    String choix(Convention ligne) {
        var valeur = dansLigne.apply(ligne);
        return valeur == null ? Support.RIEN : valeur;
    }

    /**
     * What the card says: a value, an empty text when it was read and prints nothing, or nothing
     * when it is not known. The types have a rule of their own and are not read here.
     */
    Optional<String> lu(Support support) {
        return Optional.ofNullable(surCarte.apply(support))
                .map(v -> v.equals(Support.RIEN) ? "" : normaliser(v));
    }

    private static String normaliser(String valeur) {
        return valeur == null ? "" : valeur.toUpperCase(Locale.ROOT);
    }

    /** A line whose STS is switched off gives no code. */
    private static String codeDonne(Convention ligne) {
        return ligne.desactivationSts() ? null : ligne.codeAiguillageSts();
    }
}
