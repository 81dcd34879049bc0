package fr.guichet.regles.calcul;

import fr.guichet.common.valeur.Euros;

import java.util.Optional;

/** What a percentage is taken of. */
public enum Grandeur {
    DR("de la DR"),
    TR("du TR"),
    MRO("du MRO"),
    PMSS("du PMSS"),
    TM("du TM"),
    TC("du TC");

    private final String complement;

    Grandeur(String complement) {
        this.complement = complement;
    }

    /** As it follows a percentage: « du TR ». */
    public String complement() {
        return complement;
    }

    /** Its value for an act; nothing when it is not known. */
    public Optional<Euros> de(Acte acte) {
        return switch (this) {
            case DR -> Optional.of(acte.dr());
            case TR -> Optional.of(acte.tr());
            case MRO -> Optional.of(acte.mro());
            case TM -> Optional.of(acte.tm());
            case PMSS -> Optional.ofNullable(acte.pmss());
            case TC -> Optional.ofNullable(acte.tarifConvention());
        };
    }

    /** What is missing where {@link #de} gives nothing. */
    Resultat.Impossible inconnue() {
        return switch (this) {
            case PMSS ->
                    new Resultat.Impossible(
                            "pmss", "Le calcul demande le plafond mensuel de la sécurité sociale.");
            case TC ->
                    new Resultat.Impossible(
                            "tarif_convention", "Le calcul demande le tarif de convention.");
            case DR, TR, MRO, TM ->
                    throw new IllegalStateException("Toujours connue d’un acte : " + this);
        };
    }
}
