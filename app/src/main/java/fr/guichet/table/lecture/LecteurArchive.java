package fr.guichet.table.lecture;

import fr.guichet.common.UserException;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.zip.ZipEntry;

/**
 * Reads a classeur XLSX, or every table of a ZIP, as one. In a ZIP, what is plainly no table is
 * left aside with a warning; a table that cannot be read refuses the whole, as its lines would else
 * be taken for lines that the émetteur no longer has.
 */
final class LecteurArchive {

    private static final String CLASSEUR = "xl/workbook.xml";

    private final Source source;
    private final Demande demande;
    private final Recolte recolte;
    private final Deballage deballage;

    LecteurArchive(Source source, Demande demande, Recolte recolte) {
        this(source, demande, recolte, new Deballage(source));
    }

    private LecteurArchive(Source source, Demande demande, Recolte recolte, Deballage deballage) {
        this.source = source;
        this.demande = demande;
        this.recolte = recolte;
        this.deballage = deballage;
    }

    Partie lire() throws IOException {
        try (var archive = Archive.ouvrir(source, deballage, demande.progress())) {
            if (archive.entree(CLASSEUR).isPresent()) {
                return new LecteurXlsx(source, archive, demande, recolte).lire();
            }
            bureautique(archive);
            return lireTout(archive);
        }
    }

    private Partie lireTout(Archive archive) throws IOException {
        var fichiers = archive.entrees().stream().filter(LecteurArchive::utile).toList();
        var lues = new ArrayList<Partie>();
        PasUneTable etranger = null;
        for (var fichier : fichiers) {
            recolte.entrer(fichiers.size() == 1 ? null : Source.lisible(fichier.getName()));
            try {
                lues.add(lire(archive.source(fichier)));
            } catch (PasUneTable e) {
                etranger = e;
                recolte.avertir(
                        List.of(
                                new Avertissement(
                                        0, null, "fichier laissé de côté : " + e.raison())));
            } catch (ColonnesInconnuesException e) {
                if (lues.stream().anyMatch(Partie::appariee)) {
                    throw autresColonnes();
                }
                throw e;
            }
        }
        if (lues.isEmpty()) {
            throw etranger == null ? PasUneTable.informe(source, "elle est vide") : etranger;
        }
        return reunir(lues);
    }

    private Partie lire(Source fichier) throws IOException {
        var examen = Examen.de(fichier, demande.progress());
        return examen.forme() == Forme.ARCHIVE
                ? classeur(fichier)
                : LecteurTable.lire(fichier, examen, demande, recolte);
    }

    /** An XLSX is a ZIP read in any order: it needs a copy of its own. */
    private Partie classeur(Source fichier) throws IOException {
        var copie = Files.createTempFile("guichet", ".xlsx");
        try {
            try (var in = fichier.ouvrir();
                    var out = Files.newOutputStream(copie)) {
                in.transferTo(out);
            }
            var classeur = fichier.copiee(copie);
            try (var archive = Archive.ouvrir(classeur, deballage, demande.progress())) {
                if (archive.entree(CLASSEUR).isEmpty()) {
                    throw emboitee(fichier);
                }
                return new LecteurXlsx(classeur, archive, demande, recolte).lire();
            }
        } finally {
            Files.delete(copie);
        }
    }

    /** What macOS adds is no file of anyone's. */
    private static boolean utile(ZipEntry entree) {
        var nom = entree.getName();
        return !nom.startsWith("__MACOSX/")
                && !nom.substring(nom.lastIndexOf('/') + 1).startsWith(".");
    }

    /** Other documents that are ZIPs too. */
    private void bureautique(Archive archive) {
        if (archive.entree("xl/workbook.bin").isPresent()) {
            throw PasUneTable.etrangere(
                    source, "un classeur binaire (XLSB), à enregistrer au format XLSX ou CSV");
        }
        if (archive.entree("mimetype").isPresent() && archive.entree("content.xml").isPresent()) {
            throw PasUneTable.etrangere(
                    source, "un document OpenDocument, à enregistrer au format XLSX ou CSV");
        }
        if (archive.entree("[Content_Types].xml").isPresent()) {
            throw PasUneTable.etrangere(source, "un document Office sans feuille de calcul");
        }
    }

    private Partie reunir(List<Partie> lues) {
        var formats = new LinkedHashSet<String>();
        var encodages = new LinkedHashSet<String>();
        for (var lue : lues) {
            formats.add(lue.format());
            encodages.add(lue.encodage());
        }
        var principale =
                lues.stream()
                        .filter(Partie::appariee)
                        .findFirst()
                        .or(() -> lues.stream().filter(l -> !l.colonnes().aucune()).findFirst())
                        .orElse(lues.getFirst());
        var nombre = lues.size() == 1 ? "ZIP" : "ZIP de %d fichiers".formatted(lues.size());
        return new Partie(
                "%s : %s".formatted(nombre, String.join(" ; ", formats)),
                String.join(", ", encodages),
                principale.colonnes(),
                principale.appariee());
    }

    private static UserException emboitee(Source fichier) {
        return new UserException(
                "%s est une archive dans une archive : Guichet n’en lit pas. Rien n’a été modifié : sortez-en la table et choisissez-la seule."
                        .formatted(fichier.designation()));
    }

    private UserException autresColonnes() {
        return new UserException(
                "Les tables de %s n’ont pas toutes les mêmes colonnes. Rien n’a été modifié : sortez-les de l’archive et importez-les une à une."
                        .formatted(source.designation()));
    }
}
