package fr.guichet.devis;

import fr.guichet.common.Messages;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The panier of an act, and when it was so: paniers change with the convention. */
public record PanierConnu(Panier panier, YearMonth mois) {

    private static final DateTimeFormatter MOIS =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRANCE);

    /** « RAC modéré (juillet 2020) ». */
    public String libelle() {
        return Messages.text("devis.panier.date", panier.libelle(), MOIS.format(mois));
    }
}
