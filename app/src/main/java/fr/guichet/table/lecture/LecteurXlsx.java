package fr.guichet.table.lecture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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

    /** The first row that may be titles, where none is known. */
    private ColonnesInconnuesException inconnues;

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
        if (inconnues != null) {
            throw inconnues;
        }
        throw PasUneTable.abimee(source, "aucune de ses feuilles n’a de titres de colonnes");
    }

    /** Null when the sheet has no titles that are known. */
    private Partie lire(ClasseurXlsx classeur, ClasseurXlsx.Feuille nommee, Source octets)
            throws IOException {
        try (var xml = LecteurXml.partie(octets, demande.progress())) {
            var feuille = new FeuilleXlsx(source, xml, classeur.textes());
            List<String> candidats = null;
            List<String> exemple = null;
            for (int rang = 0; rang < RANGS_DE_TITRES && feuille.suivant(); ) {
                var titres = new ArrayList<>(feuille.liste());
                if (titres.stream().filter(t -> t != null).count() < 2) {
                    continue;
                }
                rang++;
                var partie = partie(feuille, nommee, titres, xml.flux(), octets.taille());
                if (partie != null) {
                    return partie;
                }
                if (candidats == null) {
                    candidats = titres;
                } else if (exemple == null) {
                    exemple = titres;
                }
            }
            retenir(nommee, candidats, exemple);
            return null;
        }
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

    private void retenir(ClasseurXlsx.Feuille nommee, List<String> titres, List<String> exemple) {
        if (inconnues != null
                || titres == null
                || titres.size() > Limites.COLONNES
                || titres.stream().anyMatch(LecteurTexte::donnee)) {
            return;
        }
        inconnues =
                new ColonnesInconnuesException(
                        "%s, feuille « %s »,"
                                .formatted(source.designation(), Source.lisible(nommee.nom())),
                        new Apercu(
                                Colonnes.reconnaitre(titres),
                                exemple == null ? List.of() : exemple));
    }
}
