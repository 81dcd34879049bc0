package fr.guichet.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Spoils good tables of every shape, always in the same way for one seed. */
final class Degats {

    private static final byte[] SIGNES =
            "\";\n\r\t,|'=0?\0\u00FF<>&{}[]:/-".getBytes(StandardCharsets.ISO_8859_1);

    private final Random hasard;

    Degats(long graine) {
        hasard = new Random(graine);
    }

    /** The bytes of a file that was good once. */
    byte[] fichier() {
        return switch (hasard.nextInt(8)) {
            case 0, 1 -> abimer(octets(texte()));
            case 2 -> abimer(octets(json()));
            case 3 -> abimer(octets(hasard.nextBoolean() ? Formes.MUTNUM : Formes.ANNUAIRE));
            case 4 -> abimer(Formes.xlsx(texte()));
            // Spoilt before it is packed: the ZIP itself is sound.
            case 5 ->
                    Formes.xlsxBrut(
                            abimer(Formes.utf8(Formes.feuille(feuille()))),
                            abimer(Formes.utf8(Formes.partages(List.of("Id amc", "Type", "VM")))));
            case 6 -> Formes.zip(archive(true));
            default -> abimer(Formes.zip(archive(false)));
        };
    }

    private Map<String, byte[]> archive(boolean abimee) {
        var fichiers = new LinkedHashMap<String, byte[]>();
        fichiers.put("a.csv", octets(texte()));
        fichiers.put("b.json", octets(json()));
        fichiers.put("amc.xml", Formes.latin1(Formes.ANNUAIRE));
        fichiers.put("c.xlsx", Formes.xlsx(Tables.ABIMEE));
        if (abimee) {
            var noms = List.copyOf(fichiers.keySet());
            fichiers.computeIfPresent(
                    noms.get(hasard.nextInt(noms.size())), (_, octets) -> abimer(octets));
        }
        return fichiers;
    }

    private String texte() {
        return hasard.nextBoolean() ? Tables.ORGANISMES : Tables.ZEROS_PERDUS;
    }

    /** As it is written, or all on one line. */
    private String json() {
        return hasard.nextBoolean() ? Formes.JSON : Formes.JSON.replaceAll("\n *", "");
    }

    private static String feuille() {
        var ligne =
                "<row r=\"%d\"><c r=\"A%d\"><v>75990010</v></c><c r=\"B%d\""
                        + " t=\"s\"><v>2</v></c></row>";
        return "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                + ligne.formatted(2, 2, 2)
                + ligne.formatted(3, 3, 3);
    }

    private byte[] octets(String texte) {
        Charset encodage =
                hasard.nextInt(3) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        return texte.getBytes(encodage);
    }

    private byte[] abimer(byte[] bon) {
        var octets = bon;
        for (int coups = 1 + hasard.nextInt(4); coups > 0 && octets.length > 0; coups--) {
            octets = abimerUneFois(octets);
        }
        return octets;
    }

    private byte[] abimerUneFois(byte[] octets) {
        int ou = hasard.nextInt(octets.length);
        int combien = Math.min(1 + hasard.nextInt(40), octets.length - ou);
        int reprise = ou + 1;
        var abime = new ByteArrayOutputStream();
        abime.write(octets, 0, ou);
        switch (hasard.nextInt(9)) {
            case 0 -> abime.write(hasard.nextInt(256)); // a byte is replaced
            case 1 -> abime.write(SIGNES[hasard.nextInt(SIGNES.length)]); // by a sign that counts
            case 2 -> abime.write(octets[ou] ^ 1 << hasard.nextInt(8)); // a bit is flipped
            case 3 -> reprise = ou + combien; // a hole
            case 4 -> { // a stretch comes twice
                abime.write(octets, ou, combien);
                reprise = ou;
            }
            case 5 -> { // noise comes in
                var bruit = new byte[combien];
                hasard.nextBytes(bruit);
                abime.writeBytes(bruit);
                reprise = ou;
            }
            case 6 -> { // something is typed in
                abime.write(SIGNES[hasard.nextInt(SIGNES.length)]);
                reprise = ou;
            }
            case 7 -> { // the end is lost, one time in four
                reprise = hasard.nextInt(4) == 0 ? octets.length : ou;
            }
            default -> { // another file is glued in, at the start, in the middle or at the end
                abime.writeBytes(octets(hasard.nextBoolean() ? Formes.MUTNUM : texte()));
                reprise = ou;
            }
        }
        abime.write(octets, reprise, octets.length - reprise);
        return abime.toByteArray();
    }
}
