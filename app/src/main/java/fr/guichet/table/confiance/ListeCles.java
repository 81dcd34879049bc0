package fr.guichet.table.confiance;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Liste;
import fr.guichet.common.impression.Liste.Colonne;
import fr.guichet.table.catalogue.ClePublique;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;

/** What the list says of a key, on the screen, on paper or as a PDF. */
final class ListeCles {

    private static final int MOITIE = 39;

    private final Edition edition;
    private final Liste<CleDeConfiance> liste =
            new Liste<>(
                    Messages.text("confiance.onglet"),
                    Messages.text("confiance.pdf.nom"),
                    nombre -> Messages.count("confiance.compteur", nombre),
                    List.of(
                            colonne("nom", 18, CleDeConfiance::nom),
                            colonne("empreinte", 52, k -> k.cle().empreinteLisible()),
                            colonne("depuis", 9, ListeCles::depuis),
                            colonne("tables", 20, ListeCles::tables),
                            colonne("revoquee", 10, ListeCles::revoquee)));

    ListeCles(Edition edition) {
        this.edition = edition;
    }

    void imprimer(List<CleDeConfiance> cles) {
        edition.imprimer(liste, cles);
    }

    /** Asks where to, then writes the file. */
    void enregistrerPdf(List<CleDeConfiance> cles) {
        edition.enregistrerPdf(liste, cles);
    }

    /** On two lines, to be compared with the eye. */
    static String empreinte(ClePublique cle) {
        var lisible = cle.empreinteLisible();
        return lisible.substring(0, MOITIE) + '\n' + lisible.substring(MOITIE + 1);
    }

    static String depuis(CleDeConfiance cle) {
        return jour(cle.accepteeLe());
    }

    static String tables(CleDeConfiance cle) {
        return cle.emetteurs().isEmpty()
                ? Messages.text("confiance.tables.aucune")
                : String.join(", ", cle.emetteurs());
    }

    /** Null while it holds. */
    static String revoquee(CleDeConfiance cle) {
        return cle.revoquee() ? jour(cle.revoqueeLe()) : null;
    }

    private static String jour(LocalDateTime instant) {
        return Nombres.texte(instant.toLocalDate());
    }

    private static Colonne<CleDeConfiance> colonne(
            String nom, double poids, Function<CleDeConfiance, String> texte) {
        return new Colonne<>(Messages.text("confiance.colonne." + nom), poids, texte);
    }
}
