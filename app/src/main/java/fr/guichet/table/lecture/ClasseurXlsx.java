package fr.guichet.table.lecture;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of a classeur XLSX: its sheets in their order, and the texts they share. */
record ClasseurXlsx(List<Feuille> feuilles, TextesPartages textes) {

    private static final String DOSSIER = "xl/";
    private static final String CLASSEUR = DOSSIER + "workbook.xml";
    private static final String LIENS = DOSSIER + "_rels/workbook.xml.rels";
    private static final String TEXTES = "/sharedStrings";
    private static final String VISIBLE = "visible";

    /** A sheet, by the name people see. */
    record Feuille(String nom, String chemin) {}

    private record Lien(String type, String chemin) {}

    /**
     * @throws UserException when a part it cannot do without is missing or damaged
     */
    static ClasseurXlsx ouvrir(Source source, Archive archive, Progress progress)
            throws IOException {
        var liens = liens(partie(source, archive, LIENS), progress);
        var feuilles = feuilles(partie(source, archive, CLASSEUR), liens, progress);
        var textes =
                liens.values().stream()
                        .filter(l -> l.type().endsWith(TEXTES))
                        .findFirst()
                        .flatMap(l -> archive.entree(l.chemin()));
        return new ClasseurXlsx(
                feuilles,
                textes.isEmpty()
                        ? TextesPartages.AUCUN
                        : TextesPartages.lire(archive.source(textes.get()), progress));
    }

    private static Source partie(Source source, Archive archive, String nom) {
        return archive.entree(nom)
                .map(archive::source)
                .orElseThrow(() ->
                        new UserException(
                                "%s est un classeur incomplet. Rien n’a été modifié : enregistrez-le de nouveau au format XLSX ou CSV."
                                        .formatted(source.designation())));
    }

    private static Map<String, Lien> liens(Source partie, Progress progress) throws IOException {
        var liens = new HashMap<String, Lien>();
        try (var xml = LecteurXml.partie(partie, progress)) {
            while (xml.suivant()) {
                if (xml.ouvre("Relationship")) {
                    var type = xml.attribut("Type");
                    var cible = xml.attribut("Target");
                    if (type != null && cible != null) {
                        liens.put(xml.attribut("Id"), new Lien(type, chemin(cible)));
                    }
                }
            }
        }
        return liens;
    }

    /** From the root of the ZIP where it begins with a slash, else from the folder of the parts. */
    private static String chemin(String cible) {
        return cible.startsWith("/") ? cible.substring(1) : DOSSIER + cible;
    }

    /** Those that people see; a hidden one may hold anything. */
    private static List<Feuille> feuilles(Source partie, Map<String, Lien> liens, Progress progress)
            throws IOException {
        var feuilles = new ArrayList<Feuille>();
        try (var xml = LecteurXml.partie(partie, progress)) {
            while (xml.suivant()) {
                if (xml.ouvre("sheet")) {
                    var etat = xml.attribut("state");
                    var lien = liens.get(xml.attribut("id"));
                    var nom = xml.attribut("name");
                    if (lien != null && (etat == null || etat.equals(VISIBLE))) {
                        feuilles.add(new Feuille(nom == null ? "" : nom, lien.chemin()));
                    }
                }
            }
        }
        return feuilles;
    }
}
