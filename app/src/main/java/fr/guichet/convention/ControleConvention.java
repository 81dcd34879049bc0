package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.Masque;
import fr.guichet.regles.Convention;

import java.util.EnumMap;
import java.util.Map;

/**
 * What keeps a line typed by hand from being kept, and what only deserves a second look. Widths are
 * those of the émetteurs' tables; an unknown type is never refused, nor a number for its key.
 */
final class ControleConvention {

    private static final Map<Champ, Integer> LARGEURS =
            Map.of(
                    Champ.TYPE_CONVENTION, 2,
                    Champ.CRITERE_SECONDAIRE, Masque.LONGUEUR,
                    Champ.CODE_AIGUILLAGE_STS, 1,
                    Champ.CODE_ROUTAGE, 2,
                    Champ.NOM_DOMAINE, 20);
    private static final int HOTE = 3;

    private ControleConvention() {}

    /** One sentence by field; none: the line can be kept. */
    static Map<Champ, String> fautes(Convention convention) {
        var fautes = new EnumMap<Champ, String>(Champ.class);
        LARGEURS.forEach((champ, largeur) -> {
            var texte = champ.texte(convention);
            if (texte != null && texte.length() > largeur) {
                fautes.put(champ, Messages.count("convention.faute.largeur", largeur));
            }
        });
        if (convention.numeroAmc() == null && convention.libelleAmc() == null) {
            fautes.put(Champ.LIBELLE_AMC, Messages.text("convention.faute.vide"));
        }
        ControleNumero.faute(convention.numeroAmc())
                .ifPresent(faute -> fautes.put(Champ.NUMERO_AMC, faute));
        if (convention.gestionUnique()
                && convention.critereSecondaire() != null
                && convention.critereSecondaire().length() <= Masque.LONGUEUR
                && Masque.lire(convention.critereSecondaire()).isEmpty()) {
            fautes.put(Champ.CRITERE_SECONDAIRE, Messages.text("convention.faute.masque"));
        }
        var hote = convention.identifiantHote();
        if (hote != null && (hote.length() != HOTE || !ControleNumero.chiffres(hote))) {
            fautes.put(Champ.IDENTIFIANT_HOTE, Messages.text("convention.faute.hote"));
        }
        return fautes;
    }

    /** What is kept as it is, but seldom seen. */
    static Map<Champ, String> avis(Convention convention) {
        var avis = new EnumMap<Champ, String>(Champ.class);
        ControleNumero.avis(convention.numeroAmc()).ifPresent(lu -> avis.put(Champ.NUMERO_AMC, lu));
        if (convention.gestionUnique() && convention.critereSecondaire() == null) {
            avis.put(Champ.CRITERE_SECONDAIRE, Messages.text("convention.avis.masqueAbsent"));
        }
        return avis;
    }
}
