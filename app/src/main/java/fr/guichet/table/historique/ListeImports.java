package fr.guichet.table.historique;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Liste;
import fr.guichet.common.impression.Liste.Colonne;
import fr.guichet.table.ImportFait;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The imports in columns: on screen, on paper or as a PDF. */
public final class ListeImports {

    private final Edition edition;
    private final Liste<ImportFait> liste =
            new Liste<>(
                    Messages.text("historique.titre"),
                    Messages.text("historique.pdf.nom"),
                    nombre -> Messages.count("historique.nombre", nombre),
                    List.of(
                            colonne("date", 20, i -> Nombres.texte(i.importeLe())),
                            colonne("emetteur", 15, ImportFait::emetteur),
                            colonne("version", 10, ListeImports::version),
                            nombre("ajoutees", i -> i.comptes().ajoutees()),
                            nombre("modifiees", i -> i.comptes().modifiees()),
                            nombre("supprimees", i -> i.comptes().supprimees()),
                            colonne("origine", 16, ListeImports::origine),
                            colonne("signature", 12, ListeImports::signature),
                            colonne("etat", 14.5, ListeImports::etat)));

    public ListeImports(Edition edition) {
        this.edition = edition;
    }

    List<Colonne<ImportFait>> colonnes() {
        return liste.colonnes();
    }

    void imprimer(List<ImportFait> imports) {
        edition.imprimer(liste, imports);
    }

    /** Asks where to, then writes the file. */
    void enregistrerPdf(List<ImportFait> imports) {
        edition.enregistrerPdf(liste, imports);
    }

    private static Colonne<ImportFait> colonne(
            String cle, double poids, Function<ImportFait, String> texte) {
        return new Colonne<>(Messages.text("historique.colonne." + cle), poids, texte);
    }

    private static Colonne<ImportFait> nombre(String cle, ToIntFunction<ImportFait> compte) {
        return colonne(cle, 11.5, i -> Nombres.texte(compte.applyAsInt(i)));
    }

    /** As the publisher numbers it, else the day it gives. */
    private static String version(ImportFait fait) {
        var provenance = fait.provenance();
        return provenance.version() == null
                ? Nombres.texte(provenance.dateTable())
                : provenance.version();
    }

    private static String origine(ImportFait fait) {
        return switch (fait.provenance().origine()) {
            case FICHIER -> Messages.text("historique.fichier", fait.fichier());
            case TELECHARGEMENT ->
                    Messages.text("historique.telecharge", fait.provenance().source());
        };
    }

    private static String signature(ImportFait fait) {
        return fait.cle() == null ? Messages.text("historique.nonSignee") : fait.cle();
    }

    private static String etat(ImportFait fait) {
        if (fait.annule()) {
            return Messages.text("historique.etat.annule", Nombres.texte(fait.annuleLe()));
        }
        return Messages.text(fait.dernier() ? "historique.etat.dernier" : "historique.etat.suivi");
    }
}
