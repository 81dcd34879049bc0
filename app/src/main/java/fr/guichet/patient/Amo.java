package fr.guichet.patient;

import fr.guichet.common.valeur.CodeGestion;

import java.util.Locale;
import java.util.Optional;

/**
 * The patient's obligatory insurance, as the Vitale card gives it. Every text may be null: not
 * known yet.
 *
 * @param regime two characters
 * @param caisse three
 * @param centre four; where it is not known, the whole caisse
 * @param rangNaissance 1 to 9: tells twins apart
 * @param nomAssure of the person a bénéficiaire is insured through
 */
public record Amo(
        Nir nir,
        String regime,
        String caisse,
        String centre,
        DateNaissance dateNaissance,
        int rangNaissance,
        Qualite qualite,
        String nomAssure,
        String prenomAssure) {

    /** Nothing known. */
    public static final Amo VIDE =
            new Amo(null, null, null, null, null, 1, Qualite.ASSURE, null, null);

    public Amo {
        regime = code(regime);
        caisse = code(caisse);
        centre = code(centre);
        nomAssure = qualite == Qualite.ASSURE ? null : Textes.ouRien(nomAssure);
        prenomAssure = qualite == Qualite.ASSURE ? null : Textes.ouRien(prenomAssure);
    }

    /** Nothing while the régime or the caisse is missing. */
    public Optional<CodeGestion> codeGestion() {
        return CodeGestion.lire(regime, caisse, centre);
    }

    private static String code(String texte) {
        var lu = Textes.ouRien(texte);
        return lu == null ? null : lu.toUpperCase(Locale.ROOT);
    }
}
