package fr.guichet.droits;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Liste;
import fr.guichet.common.impression.Liste.Colonne;

import java.time.LocalDate;
import java.util.List;

/** The rights to watch on paper or as a PDF, with what to do about each. */
public final class ListeSurveillances {

    private static final List<Colonne<Surveillance>> COLONNES =
            List.of(
                    new Colonne<>(Messages.text("droits.colonne.nom"), 22, ListeSurveillances::nom),
                    new Colonne<>(
                            Messages.text("droits.colonne.couverture"),
                            20,
                            Surveillance::couverture),
                    new Colonne<>(
                            Messages.text("droits.colonne.periode"), 20, Surveillance::periode),
                    new Colonne<>(
                            Messages.text("droits.colonne.constat"), 24, Surveillance::constat),
                    new Colonne<>(
                            Messages.text("droits.colonne.aFaire"), 32, s -> s.motif().aFaire()));

    private final Edition edition;

    public ListeSurveillances(Edition edition) {
        this.edition = edition;
    }

    void imprimer(LocalDate jour, Motif motif, List<Surveillance> lignes) {
        edition.imprimer(liste(jour, motif), lignes);
    }

    /** Asks where to, then writes the file. */
    void enregistrerPdf(LocalDate jour, Motif motif, List<Surveillance> lignes) {
        edition.enregistrerPdf(liste(jour, motif), lignes);
    }

    private static Liste<Surveillance> liste(LocalDate jour, Motif motif) {
        var titre = Messages.text("droits.liste", Nombres.texte(jour));
        return new Liste<>(
                motif == null ? titre : Messages.text("droits.liste.motif", titre, motif.libelle()),
                Messages.text("droits.pdf.nom"),
                nombre -> Messages.count("droits.compte", nombre),
                COLONNES);
    }

    /** With the birth date, which tells two of the same name apart. */
    private static String nom(Surveillance surveillance) {
        return surveillance instanceof Surveillance.Couverture c
                        && c.droits().noms().naissance() != null
                ? c.nom() + ", " + c.droits().noms().naissance().texte()
                : surveillance.nom();
    }
}
