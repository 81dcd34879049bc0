package fr.guichet.complementaire;

import fr.guichet.common.Messages;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Liste;
import fr.guichet.common.impression.Liste.Colonne;

import java.util.List;

/** The list on paper or as a PDF, in the columns of the screen. */
public final class ListeComplementaires {

    private final Edition edition;
    private final Liste<Complementaire> liste =
            new Liste<>(
                    Messages.text("complementaire.titre"),
                    Messages.text("complementaire.pdf.nom"),
                    nombre -> Messages.count("complementaire.compteur", nombre),
                    List.of(
                            new Colonne<>(
                                    Messages.text("complementaire.colonne.numero"),
                                    10,
                                    Complementaire::numero),
                            new Colonne<>(
                                    Messages.text("complementaire.colonne.gestionUnique"),
                                    8,
                                    ListeComplementaires::gestionUnique),
                            new Colonne<>(
                                    Messages.text("complementaire.colonne.nom"),
                                    26,
                                    Complementaire::nom),
                            new Colonne<>(
                                    Messages.text("complementaire.colonne.type"),
                                    9,
                                    Complementaire::typeConvention),
                            new Colonne<>(
                                    Messages.text("complementaire.colonne.critere"),
                                    10,
                                    Complementaire::critereSecondaire),
                            new Colonne<>(
                                    Messages.text("complementaire.colonne.adresse"),
                                    22,
                                    c -> c.coordonnees().adresse()),
                            new Colonne<>(
                                    Messages.text("complementaire.colonne.localite"),
                                    15,
                                    c -> c.coordonnees().codePostalEtLocalite()),
                            new Colonne<>(
                                    Messages.text("complementaire.colonne.telephone"),
                                    12,
                                    c -> c.coordonnees().telephone1())));

    public ListeComplementaires(Edition edition) {
        this.edition = edition;
    }

    void imprimer(List<Complementaire> fiches) {
        edition.imprimer(liste, fiches);
    }

    /** Asks where to, then writes the file. */
    void enregistrerPdf(List<Complementaire> fiches) {
        edition.enregistrerPdf(liste, fiches);
    }

    private static String gestionUnique(Complementaire c) {
        return Messages.text(c.gestionUnique() ? "complementaire.oui" : "complementaire.non");
    }
}
