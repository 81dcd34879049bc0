package fr.guichet.convention;

import static java.util.stream.Collectors.joining;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.valeur.Masque;
import fr.guichet.organisme.Caisse;
import fr.guichet.organisme.Caisses;

/**
 * Which caisses a mask covers, as the desk reads it.
 *
 * @param bref for a column: « 12 caisses », or the name of the only one
 * @param compte in a sentence; empty where there is no mask
 * @param noms of the caisses; empty where they are all or none
 */
public record Portee(String bref, String compte, String noms) {

    static final Portee SANS_MASQUE = new Portee("", "", "");

    /**
     * @param masque as it is typed or as a table has it
     */
    static Portee de(String masque, Caisses caisses) {
        if (masque == null || masque.isBlank()) {
            return SANS_MASQUE;
        }
        return Masques.lire(masque).map(lu -> de(lu, caisses)).orElseGet(Portee::illisible);
    }

    private static Portee de(Masque masque, Caisses caisses) {
        if (masque.couvreTout()) {
            return new Portee(
                    Messages.text("annexe.portee.toutes"),
                    Messages.text("annexe.portee.toutes.compte", Nombres.texte(caisses.nombre())),
                    "");
        }
        var couvertes = caisses.couvertes(masque);
        var compte = Messages.count("annexe.portee.compte", couvertes.size());
        return new Portee(
                couvertes.size() == 1
                        ? nom(couvertes.getFirst(), masque)
                        : Messages.count("annexe.portee", couvertes.size()),
                compte,
                couvertes.stream().map(caisse -> nom(caisse, masque)).collect(joining(", ")));
    }

    private static Portee illisible() {
        return new Portee(
                Messages.text("annexe.portee.illisible"),
                Messages.text("annexe.portee.illisible.compte"),
                "");
    }

    private static String nom(Caisse caisse, Masque masque) {
        return masque.couvre(caisse.code())
                ? caisse.libelle()
                : Messages.text("annexe.portee.enPartie", caisse.libelle());
    }
}
