package fr.guichet.table;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.table.Provenance.Origine;

import java.util.ArrayList;

/** What the import window says of a table in words. */
final class PhrasesImport {

    private PhrasesImport() {}

    /** « CSV, point-virgule · UTF-8 · 59 lignes lues ». */
    static String format(Preparation preparation) {
        var lecture = preparation.lecture();
        return Messages.text(
                "import.format",
                lecture.format(),
                lecture.encodage(),
                Messages.count("import.lues", lecture.lues()));
    }

    /** « Téléchargée de https://…, version 8, du 12/11/2026, signée par « Viamedis » ». */
    static String provenance(Preparation preparation) {
        var provenance = preparation.provenance();
        var parts = new ArrayList<String>();
        parts.add(
                provenance.origine() == Origine.FICHIER
                        ? Messages.text("import.fichier")
                        : Messages.text("import.telechargee", provenance.source()));
        if (provenance.version() != null) {
            parts.add(Messages.text("import.version", provenance.version()));
        }
        if (provenance.dateTable() != null) {
            parts.add(Messages.text("import.dateTable", Nombres.texte(provenance.dateTable())));
        }
        parts.add(
                provenance.signee()
                        ? Messages.text("import.signee", preparation.signataire())
                        : Messages.text("import.nonSignee"));
        return String.join(", ", parts);
    }

    /** « Annuler » while there is something to give up. */
    static String annuler(boolean finie) {
        return Messages.text(finie ? "import.fermer" : "import.annuler");
    }

    /** What would happen, or why nothing would. */
    static String annonce(Preparation preparation) {
        if (preparation.toutRefuse()) {
            return Importeur.aucuneLigne(preparation);
        }
        if (preparation.sansEffet()) {
            return Messages.text("import.sansEffet", reste(preparation));
        }
        if (preparation.comparaison().sansEffet()) {
            return Messages.text("import.versionSeule", reste(preparation));
        }
        return Messages.text("import.annonce", reste(preparation));
    }

    /** What was done. */
    static String fait(Preparation preparation) {
        var comparaison = preparation.comparaison();
        return Messages.text(
                "import.fait",
                Messages.count("import.ajoutees", comparaison.ajoutees()),
                Messages.count("import.modifiees", comparaison.modifiees()),
                Messages.count("import.supprimees", comparaison.supprimees()));
    }

    private static String reste(Preparation preparation) {
        var comparaison = preparation.comparaison();
        return Messages.text(
                "import.reste",
                Nombres.texte(comparaison.identiques()),
                Nombres.texte(comparaison.doublons()),
                Nombres.texte(preparation.lecture().refusees().size()));
    }
}
