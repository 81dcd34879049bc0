package fr.guichet.table.telechargement;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.table.TableInstallee;
import fr.guichet.table.catalogue.TablePubliee;

/**
 * A table of the catalogue, and the one the base holds of the same émetteur.
 *
 * @param installee null for none
 */
public record Offre(TablePubliee table, TableInstallee installee) {

    public Fraicheur fraicheur() {
        return Fraicheur.de(table, installee);
    }

    /** « à télécharger », « à jour », « mise à jour du 12/11/2026 ». */
    public String etat() {
        return Messages.text("telechargement.etat." + fraicheur(), Nombres.texte(table.date()));
    }

    /** Why it is not downloaded, where the base holds it. */
    String dejaAJour() {
        return Messages.text("telechargement.dejaAJour", Nombres.texte(table.date()));
    }

    /** « version 12 du 12/11/2026, 1,2 Mo ». */
    public String edition() {
        return Messages.text(
                "telechargement.edition",
                table.version(),
                Nombres.texte(table.date()),
                Nombres.taille(table.taille()));
    }

    /** What the base holds, in words. */
    public String tenue() {
        if (installee == null) {
            return Messages.text("telechargement.tenue.aucune");
        }
        return installee.dateTable() == null
                ? Messages.text(
                        "telechargement.tenue.fichier", Nombres.texte(installee.importeLe()))
                : Messages.text(
                        "telechargement.tenue",
                        installee.version(),
                        Nombres.texte(installee.dateTable()));
    }
}
