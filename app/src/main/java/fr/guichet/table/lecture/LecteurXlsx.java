package fr.guichet.table.lecture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads the first sheet of a classeur XLSX that has titles Guichet knows, or that someone matched.
 * Titles may stand a few rows below the top, under the name of the table.
 */
final class LecteurXlsx {

    /** Rows looked at in search of titles. */
    private static final int RANGS_DE_TITRES = 20;

    private final Source source;
    private final Archive archive;
    private final Demande demande;
    private final Recolte recolte;

    /** The row that looks the most like titles, where none is known; null when no row does. */
    private Candidat candidat;

    private record Candidat(String feuille, List<String> titres, List<String> exemple) {

        int nombre() {
            return nombreDeTitres(titres);
        }
    }

    LecteurXlsx(Source source, Archive archive, Demande demande, Recolte recolte) {
        this.source = source;
        this.archive = archive;
        this.demande = demande;
        this.recolte = recolte;
    }

    Partie lire() throws IOException {
        var classeur = ClasseurXlsx.ouvrir(source, archive, demande.progress());
        for (var feuille : classeur.feuilles()) {
            var entree = archive.entree(feuille.chemin());
            if (entree.isPresent()) {
                var partie = lire(classeur, feuille, archive.source(entree.get()));
                if (partie != null) {
                    return partie;
                }
            }
        }
        if (candidat == null) {
            throw PasUneTable.abimee(source, "aucune de ses feuilles n’a de titres de colonnes");
        }
        throw new ColonnesInconnuesException(
                "%s, feuille « %s »,"
                        .formatted(source.designation(), Source.lisible(candidat.feuille())),
                new Apercu(Colonnes.reconnaitre(candidat.titres()), candidat.exemple()));
    }

    /** Null when the sheet has no titles that are known. */
    private Partie lire(ClasseurXlsx classeur, ClasseurXlsx.Feuille nommee, Source octets)
            throws IOException {
        try (var xml = LecteurXml.partie(octets, demande.progress())) {
            var feuille = new FeuilleXlsx(source, xml, classeur.textes());
            boolean apresCandidat = false;
            for (int rang = 0; rang < RANGS_DE_TITRES && feuille.suivant(); ) {
                var ligne = new ArrayList<>(feuille.liste());
                if (nombreDeTitres(ligne) < 2) {
                    continue;
                }
                rang++;
                var partie = partie(feuille, nommee, ligne, xml.flux(), octets.taille());
                if (partie != null) {
                    return partie;
                }
                if (apresCandidat) {
                    candidat = new Candidat(nommee.nom(), candidat.titres(), ligne);
                }
                apresCandidat = meilleur(feuille, ligne);
                if (apresCandidat) {
                    candidat = new Candidat(nommee.nom(), ligne, List.of());
                }
            }
            return null;
        }
    }

    /** A number or a mask is no title; of two rows, the one with more titles. */
    private boolean meilleur(FeuilleXlsx feuille, List<String> ligne) {
        return feuille.nombre() <= Limites.COLONNES
                && ligne.stream().noneMatch(LecteurTexte::donnee)
                && (candidat == null || nombreDeTitres(ligne) > candidat.nombre());
    }

    private static int nombreDeTitres(List<String> ligne) {
        return (int) ligne.stream().filter(Objects::nonNull).count();
    }

    private Partie partie(
            FeuilleXlsx feuille,
            ClasseurXlsx.Feuille nommee,
            List<String> titres,
            FluxCompte flux,
            long taille) {
        if (feuille.nombre() > Limites.COLONNES) {
            return null;
        }
        var format = "classeur XLSX, feuille « %s »".formatted(Source.lisible(nommee.nom()));
        var annexe = ColonnesAnnexe.reconnaitre(titres);
        if (annexe.isPresent()) {
            lire(feuille, new RegistreAnnexe(recolte, annexe.get()), flux, taille);
            return new Partie(format, Encodage.UTF_8.nom());
        }
        var choix = demande.choisir(titres);
        if (!choix.complet()) {
            return null;
        }
        lire(feuille, new RegistreConventions(recolte, choix.colonnes()), flux, taille);
        return new Partie(format, Encodage.UTF_8.nom(), choix.colonnes(), choix.appariee());
    }

    private void lire(FeuilleXlsx feuille, Registre registre, FluxCompte flux, long taille) {
        feuille.titres(registre.titres().size());
        var releve = new Releve(recolte, registre, flux, taille);
        while (feuille.suivant()) {
            releve.ajouter(feuille);
        }
        releve.terminer();
    }
}
