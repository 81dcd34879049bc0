package fr.guichet.regles;

import static fr.guichet.regles.Textes.nettoyer;

import fr.guichet.common.valeur.CodeGestion;

import java.util.Optional;

/**
 * The patient's obligatory insurance, as the Vitale card gives it; null where not known.
 *
 * @param nir thirteen characters, or fifteen with the key
 */
public record Amo(String regime, String caisse, String centre, String nir) {

    public static final Amo INCONNUE = new Amo(null, null, null, null);

    public Amo {
        regime = nettoyer(regime);
        caisse = nettoyer(caisse);
        centre = nettoyer(centre);
        nir = nettoyer(nir);
    }

    /** The nine characters that masks are compared with; nothing unless régime and caisse are. */
    public Optional<CodeGestion> codeGestion() {
        return CodeGestion.lire(regime, caisse, centre);
    }
}
