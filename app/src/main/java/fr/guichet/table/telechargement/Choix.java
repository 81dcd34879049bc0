package fr.guichet.table.telechargement;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;

import java.util.List;

/** The tables chosen in the list, in words. */
public record Choix(List<Offre> offres) {

    public boolean vide() {
        return offres.isEmpty();
    }

    /** The name of the one chosen, or how many they are. */
    public String titre() {
        return switch (offres.size()) {
            case 0 -> Messages.text("telechargement.choix.aucun");
            case 1 -> offres.getFirst().table().nom();
            default -> Messages.count("telechargement.tables", offres.size());
        };
    }

    /** What the source has, and what the base holds. */
    public String detail() {
        return switch (offres.size()) {
            case 0 -> Messages.text("telechargement.choix.aide");
            case 1 -> {
                var offre = offres.getFirst();
                yield Messages.text(
                        "telechargement.choix.detail",
                        offre.edition(),
                        offre.tenue(),
                        offre.table().emetteur());
            }
            default -> Messages.text("telechargement.choix.taille", Nombres.taille(taille()));
        };
    }

    /** The sentence above the button; empty when nothing is chosen. */
    public String invite() {
        return switch (offres.size()) {
            case 0 -> "";
            case 1 -> Messages.text("telechargement.invite.un");
            default -> Messages.text("telechargement.invite.plusieurs");
        };
    }

    private long taille() {
        return offres.stream().mapToLong(o -> o.table().taille()).sum();
    }
}
