package fr.guichet.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The same tables in the shapes that are not CSV, made as their programs write them. */
public final class Formes {

    /** Two conventions, a regroupement, two correspondances. */
    public static final String JSON =
            """
            {"method": {"output": {
             "lstConvention": [
              {
               "libelleAMC": "Régime du sénat", "numAMC": "00715011", "typeConvention": "OC",
               "critereSecondaire": "", "indicateurConventionGroupe": 0, "identifiantHote": "001"
              },
              {
               "libelleAMC": "VIAMEDIS", "numAMC": 75990010, "typeConvention": "VM",
               "indicateurUsageAttestation": 1, "typeAccord": "T", "codeAiguillageSTS": "8",
               "codeRoutage": "VM", "nomDomaine": "viamedis.rss.fr", "inconnu": {"a": [1, 2]}
              }
             ],
             "lstRegroupements": [
              {
               "idRegroupement": "1", "numeroAMC": "302976568",
               "libelleOrganismeAMC": "Mutuelle Centrale des Finances", "typeConvention": "RO",
               "libelleTypeConvention": "Gestion unique", "critereSecondaire": "94???????",
               "numeroSignataire": "94"
              }
             ],
             "lstCorrespondances": [
              {"idCorrespondance": "1", "numMutuelle": "????????", "codeRegime": "999410699",
               "numeroAMC": "77565712", "libelleAMC": "SMCC"},
              {"idCorrespondance": "2", "numMutuelle": "????????", "codeRegime": "092000000",
               "numeroAMC": "77565712", "libelleAMC": "SMCC"}
             ]
            }}}
            """;

    public static final String MUTNUM =
            "????????;999410699;77565712;SMCC\n????????;092000000;77565712;SMCC\n";

    /** The practice's own list, as it prints it: one pseudo-number, two mutuelles. */
    public static final String COMPLEMENTAIRES =
            """
            Numéro;Gestion unique;Nom;Type convention
            0099999997;1;C2S CAISSE ATTESTATION;RO
            0044992741;0;ADEP -DRE;RC
            781337266;0;APIVIA EX SMAM -DRE;mu
            """;

    /** Two organismes, three numbers; to be written in ISO-8859-1. */
    public static final String ANNUAIRE =
            """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <AMC>
            <amc numeros="0434243085,434243085" web="ociane.fr" adresse="">OCIANE</amc>
            <amc numeros="75990010" web="" adresse="">VIAMEDIS &amp; réseau</amc>
            </AMC>
            """;

    private static final String ESPACE =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LIENS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Formes() {}

    public static byte[] latin1(String texte) {
        return texte.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] utf8(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    /** A ZIP of these files, in this order. */
    public static byte[] zip(Map<String, byte[]> fichiers) {
        var octets = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(octets)) {
            for (var fichier : fichiers.entrySet()) {
                zip.putNextEntry(new ZipEntry(fichier.getKey()));
                zip.write(fichier.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    public static byte[] zip(String nom, byte[] contenu) {
        return zip(Map.of(nom, contenu));
    }

    /** A classeur of one sheet: cells of digits alone are numbers, as a spreadsheet makes them. */
    public static byte[] xlsx(String csv) {
        return xlsx(Map.of("Conventions", csv));
    }

    /** A classeur whose sheets, in this order, hold these tables, with semicolons between cells. */
    public static byte[] xlsx(Map<String, String> feuilles) {
        var textes = new ArrayList<String>();
        var parties = new LinkedHashMap<String, byte[]>();
        var noms = new StringBuilder();
        var liens = new StringBuilder();
        int rang = 0;
        for (var feuille : feuilles.entrySet()) {
            rang++;
            noms.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                            .formatted(feuille.getKey(), rang, rang));
            liens.append(lien("rId" + rang, "worksheet", "worksheets/sheet" + rang + ".xml"));
            parties.put(
                    "xl/worksheets/sheet" + rang + ".xml",
                    utf8(feuille(lignes(feuille.getValue(), textes))));
        }
        liens.append(lien("rIdT", "sharedStrings", "/xl/sharedStrings.xml"));
        parties.put("xl/sharedStrings.xml", utf8(partages(textes)));
        return xlsx(noms.toString(), liens.toString(), parties);
    }

    /** A classeur of one sheet with these rows, and these shared strings, as XML. */
    public static byte[] xlsxBrut(byte[] feuille, byte[] partages) {
        var parties = new LinkedHashMap<String, byte[]>();
        parties.put("xl/worksheets/sheet1.xml", feuille);
        parties.put("xl/sharedStrings.xml", partages);
        return xlsx(
                "<sheet name=\"Feuil1\" sheetId=\"1\" r:id=\"rId1\"/>",
                lien("rId1", "worksheet", "worksheets/sheet1.xml")
                        + lien("rIdT", "sharedStrings", "sharedStrings.xml"),
                parties);
    }

    public static String feuille(String lignes) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                .formatted(ESPACE, lignes);
    }

    public static String partages(List<String> textes) {
        var xml = new StringBuilder("<sst xmlns=\"%s\">".formatted(ESPACE));
        textes.forEach(t -> xml.append("<si><t>").append(echapper(t)).append("</t></si>"));
        return xml.append("</sst>").toString();
    }

    private static byte[] xlsx(String feuilles, String liens, Map<String, byte[]> parties) {
        var tout = new LinkedHashMap<String, byte[]>();
        tout.put(
                "[Content_Types].xml",
                utf8(
                        "<Types"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        tout.put(
                "xl/workbook.xml",
                utf8(
                        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                                .formatted(ESPACE, LIENS, feuilles)));
        tout.put(
                "xl/_rels/workbook.xml.rels",
                utf8(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
                                .formatted(liens)));
        tout.putAll(parties);
        return zip(tout);
    }

    private static String lien(String id, String type, String cible) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, LIENS, type, cible);
    }

    private static String lignes(String csv, List<String> textes) {
        var xml = new StringBuilder();
        int rang = 0;
        for (var ligne : csv.split("\n")) {
            rang++;
            xml.append("<row r=\"%d\">".formatted(rang));
            int colonne = 0;
            for (var cellule : ligne.split(";")) {
                if (!cellule.isEmpty()) {
                    var place = (char) ('A' + colonne) + String.valueOf(rang);
                    xml.append(cellule(place, cellule, textes));
                }
                colonne++;
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    private static String cellule(String place, String texte, List<String> textes) {
        if (texte.matches("[1-9][0-9]*|0")) {
            return "<c r=\"%s\"><v>%s</v></c>".formatted(place, texte);
        }
        if (texte.length() % 2 == 0) {
            return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                    .formatted(place, echapper(texte));
        }
        textes.add(texte);
        return "<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(place, textes.size() - 1);
    }

    private static String echapper(String texte) {
        return texte.replace("&", "&amp;").replace("<", "&lt;");
    }
}
