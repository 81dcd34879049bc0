package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Liste;
import fr.guichet.common.impression.Liste.Colonne;

import java.util.List;

/** The lines that the search shows, on paper or as a PDF: one by one, never folded. */
public final class ListeConventions {

    private final Edition edition;
    private final Liste<Rangee> liste =
            new Liste<>(
                    Messages.text("convention.titre"),
                    Messages.text("convention.pdf.nom"),
                    nombre -> Messages.count("convention.lignes", nombre),
                    List.of(
                            new Colonne<>(
                                    Messages.text("convention.colonne.libelle"),
                                    30,
                                    Rangee::libelle),
                            new Colonne<>(
                                    Messages.text("convention.colonne.identifiant"),
                                    13,
                                    Rangee::identifiant),
                            new Colonne<>(
                                    Messages.text("convention.colonne.signataire"),
                                    22,
                                    Rangee::signataire),
                            new Colonne<>(
                                    Messages.text("convention.colonne.type"), 7, Rangee::type),
                            new Colonne<>(
                                    Messages.text("convention.colonne.critere"),
                                    14,
                                    r -> r.ligne().convention().critereSecondaire()),
                            new Colonne<>(
                                    Messages.text("convention.colonne.origine"),
                                    14,
                                    Rangee::origine)));

    public ListeConventions(Edition edition) {
        this.edition = edition;
    }

    void imprimer(List<Organisme> organismes) {
        edition.imprimer(liste, lignes(organismes));
    }

    /** Asks where to, then writes the file. */
    void enregistrerPdf(List<Organisme> organismes) {
        edition.enregistrerPdf(liste, lignes(organismes));
    }

    private static List<Rangee> lignes(List<Organisme> organismes) {
        return organismes.stream()
                .flatMap(o -> o.lignes().stream().map(ligne -> new Rangee(o, ligne)))
                .toList();
    }
}
