package fr.guichet.table.lecture;

import fr.guichet.table.Formes;
import fr.guichet.table.Tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to harm whoever reads them, each with what must be said of it. */
final class Hostiles {

    private static final int MEGA = 1024 * 1024;
    private static final String ANNUAIRE = "<AMC>%s<amc numeros=\"75990010\">VIAMEDIS</amc></AMC>";

    private final Path dossier;
    private final Map<Path, String> attendus = new LinkedHashMap<>();

    private Hostiles(Path dossier) {
        this.dossier = dossier;
    }

    private interface Contenu {
        void ecrire(OutputStream out) throws IOException;
    }

    /** Writes them all; each path with a part of the sentence that must refuse it. */
    static Map<Path, String> ecrire(Path dossier) {
        var hostiles = new Hostiles(dossier);
        hostiles.textes();
        hostiles.archives();
        hostiles.xml();
        hostiles.classeurs();
        hostiles.json();
        return hostiles.attendus;
    }

    private void textes() {
        fichier("une-ligne.csv", "première ligne n’en finit pas", o -> repeter(o, "x", 200 * MEGA));
        fichier(
                "tout-refuse.csv",
                "plus de cent mille lignes",
                o -> {
                    o.write(Formes.utf8(Tables.TITRES));
                    repeter(o, "x;y\n", MEGA);
                });
        fichier(
                "trop-de-lignes.csv",
                "plus d’un million de lignes",
                o -> {
                    o.write(Formes.utf8("AMC;Type\n"));
                    repeter(o, "75990010;VM\n", 13 * MEGA);
                });
    }

    private void archives() {
        for (var nom :
                new String[] {"../../x", "/etc/x", "a/../../x", "..\\..\\x", "C:\\x", "\\\\x\\y"}) {
            fichier(
                    "sort-%d.zip".formatted(attendus.size()),
                    "sortir de son dossier",
                    o -> o.write(Formes.zip(nom, Formes.utf8(Tables.ORGANISMES))));
        }
        zip(
                "bombe.zip",
                "fois sa taille",
                Deflater.DEFAULT_COMPRESSION,
                "a.csv",
                o -> repeter(o, "0", 150 * MEGA));
        zip(
                "annoncee.zip",
                "une fois décompressée",
                Deflater.BEST_SPEED,
                "a.csv",
                o -> melange(o, 201 * MEGA));
        zip(
                "cachee.zip",
                "une fois décompressée",
                Deflater.BEST_SPEED,
                "a.csv",
                o -> melange(o, 201 * MEGA));
        mentir(dossier.resolve("cachee.zip"));
        fichier("fichiers.zip", "plus de mille fichiers", o -> entrees(o, 1_001));
        fichier("fichiers-64.zip", "plus de mille fichiers", o -> entrees(o, 70_000));
        var boite = Formes.zip("a.csv", Formes.utf8(Tables.ORGANISMES));
        fichier(
                "boites.zip",
                "une archive dans une archive",
                o -> o.write(Formes.zip("b.csv", boite)));
    }

    private void xml() {
        var externe = "<!DOCTYPE AMC [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + ANNUAIRE;
        texte("externe.xml", "contient une DTD", externe.formatted("<amc numeros=\"1\">&x;</amc>"));
        fichier(
                "externe.lgw",
                "contient une DTD",
                o -> o.write(Formes.zip("amc.xml", Formes.utf8(externe.formatted("")))));
        texte(
                "rires.xml",
                "contient une DTD",
                "<!DOCTYPE A [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><AMC>&b;</AMC>");
        texte("dtd.xml", "contient une DTD", "<!DOCTYPE A SYSTEM \"http://x.invalid/a\"><AMC/>");
        texte("profond.xml", "XML démesuré", "<a>".repeat(1_000_000));
        texte(
                "attribut.xml",
                "XML démesuré",
                ANNUAIRE.formatted("<b c=\"%s\"/>".formatted("x".repeat(30 * MEGA))));
        texte(
                "commentaire.xml",
                "XML démesuré",
                ANNUAIRE.formatted("<!--%s-->".formatted("> ".repeat(15 * MEGA))));
        fichier(
                "noms.xml",
                "XML démesuré",
                o -> {
                    o.write(Formes.utf8("<AMC>"));
                    for (int i = 0; i < 2 * MEGA; i++) {
                        o.write(Formes.utf8("<a%x b%x=\"\"/>".formatted(i, i)));
                    }
                });
    }

    private void classeurs() {
        var vide = Formes.utf8("<sst/>");
        classeur(
                "colonnes.xlsx",
                "plus grande qu’un tableur",
                "<row>%s</row>".formatted("<c/>".repeat(MEGA)));
        classeur(
                "colonne.xlsx",
                "plus grande qu’un tableur",
                "<row><c r=\"ZZZZZZZZ1\"><v>1</v></c></row>");
        classeur("rangs.xlsx", "plus grande qu’un tableur", "<row/>".repeat(MEGA + 10));
        zip(
                "feuille.xlsx",
                "une fois décompressée",
                Deflater.BEST_SPEED,
                "xl/workbook.xml",
                o -> melange(o, 201 * MEGA));
        fichier(
                "entite.xlsx",
                "contient une DTD",
                o ->
                        o.write(
                                Formes.xlsxBrut(
                                        Formes.utf8(
                                                "<!DOCTYPE a [<!ENTITY x SYSTEM"
                                                        + " \"file:///etc/passwd\">]>"
                                                        + Formes.feuille(
                                                                "<row><c><v>&x;</v></c></row>")),
                                        vide)));
        var hasard = new Random(20261122);
        var textes = new StringBuilder("<sst>");
        for (int i = 0; i < 9_000; i++) {
            textes.append("<si><t>").append(hexa(hasard, 2_000)).append("</t></si>");
        }
        fichier(
                "textes.xlsx",
                "plus de textes",
                o ->
                        o.write(
                                Formes.xlsxBrut(
                                        Formes.utf8(Formes.feuille("")),
                                        Formes.utf8(textes.append("</sst>").toString()))));
    }

    private void json() {
        texte("profond.json", "JSON démesuré", "[".repeat(100_000));
        texte("objets.json", "JSON démesuré", "{\"conventions\":".repeat(100_000));
        texte("dans-la-liste.json", "JSON démesuré", "{\"conventions\":[" + "[".repeat(100_000));
        texte(
                "texte.json",
                "JSON démesuré",
                "{\"conventions\":[{\"numAMC\":\"%s\"}]}".formatted("x".repeat(30 * MEGA)));
        fichier(
                "noms.json",
                "aucune ligne",
                o -> {
                    o.write(Formes.utf8("{\"conventions\":[{\"a\":1"));
                    for (int i = 0; i < 3 * MEGA; i++) {
                        o.write(Formes.utf8(",\"%x\":1".formatted(i)));
                    }
                    o.write(Formes.utf8("}]}"));
                });
    }

    private void classeur(String nom, String attendu, String rangs) {
        fichier(
                nom,
                attendu,
                o ->
                        o.write(
                                Formes.xlsxBrut(
                                        Formes.utf8(Formes.feuille(rangs)),
                                        Formes.utf8("<sst/>"))));
    }

    private void texte(String nom, String attendu, String texte) {
        fichier(nom, attendu, o -> o.write(Formes.utf8(texte)));
    }

    private void zip(String nom, String attendu, int niveau, String entree, Contenu contenu) {
        fichier(
                nom,
                attendu,
                o -> {
                    try (var zip = new ZipOutputStream(o)) {
                        zip.setLevel(niveau);
                        zip.putNextEntry(new ZipEntry(entree));
                        contenu.ecrire(zip);
                    }
                });
    }

    private void fichier(String nom, String attendu, Contenu contenu) {
        var fichier = dossier.resolve(nom);
        try (var out = new BufferedOutputStream(Files.newOutputStream(fichier), MEGA)) {
            contenu.ecrire(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        attendus.put(fichier, attendu);
    }

    private static void entrees(OutputStream out, int nombre) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < nombre; i++) {
                zip.putNextEntry(new ZipEntry(String.valueOf(i)));
            }
        }
    }

    private static void repeter(OutputStream out, String motif, int octets) throws IOException {
        var bloc = motif.repeat(MEGA / motif.length()).getBytes(StandardCharsets.UTF_8);
        for (int reste = octets; reste > 0; reste -= bloc.length) {
            out.write(bloc, 0, Math.min(reste, bloc.length));
        }
    }

    /** Packs some fifty times: more than any table, less than a bomb. */
    private static void melange(OutputStream out, int octets) throws IOException {
        var bloc = hexa(new Random(1), 1_024) + "0".repeat(62 * 1024);
        repeter(out, bloc, octets);
    }

    private static String hexa(Random hasard, int octets) {
        var tires = new byte[octets];
        hasard.nextBytes(tires);
        return HexFormat.of().formatHex(tires);
    }

    /** Announces a size of ten bytes in the table of contents. */
    private static void mentir(Path zip) {
        try {
            var octets = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
            int sommaire = octets.getInt(octets.limit() - 22 + 16);
            octets.putInt(sommaire + 24, 10);
            Files.write(zip, octets.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
