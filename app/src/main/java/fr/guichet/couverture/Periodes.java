package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.valeur.Periode;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A patient's covers over time: which one is in force, and which ones overlap. */
public final class Periodes {

    private Periodes() {}

    /** « du 01/01/2026 au 31/12/2026 ». */
    public static String texte(Periode periode) {
        var du = Nombres.texte(periode.du());
        var au = Nombres.texte(periode.au());
        if (periode.inconnue()) {
            return Messages.text("couverture.periode.inconnue");
        }
        if (periode.au() == null) {
            return Messages.text("couverture.periode.depuis", du);
        }
        return periode.du() == null
                ? Messages.text("couverture.periode.jusque", au)
                : Messages.text("couverture.periode.entre", du, au);
    }

    /** « VIAMEDIS · du 01/01/2026 au 31/12/2026 ». */
    public static String texte(Couverture couverture) {
        return couverture.libelle() + " · " + texte(couverture.droits());
    }

    /**
     * @param couvertures the latest first: of several in force, the first one
     */
    public static Optional<Couverture> enVigueur(List<Couverture> couvertures, LocalDate jour) {
        return couvertures.stream().filter(c -> c.droits().contient(jour)).findFirst();
    }

    /** A sentence naming the other covers that share a day with this one; empty for none. */
    static String chevauchement(Couverture couverture, List<Couverture> autres) {
        if (couverture.droits().inconnue()) {
            return "";
        }
        var chevauchees =
                autres.stream()
                        .filter(c -> !Objects.equals(c.id(), couverture.id()))
                        .filter(c -> !c.droits().inconnue())
                        .filter(c -> c.droits().chevauche(couverture.droits()))
                        .map(Periodes::texte)
                        .collect(Collectors.joining(" ; "));
        return chevauchees.isEmpty() ? "" : Messages.text("couverture.chevauchement", chevauchees);
    }
}
