package fr.guichet.table.lecture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What a file is when it is not a text of lines and columns, told by its first bytes. */
final class Nature {

    private record Signature(String octets, String nom) {}

    private static final List<Signature> SIGNATURES =
            List.of(
                    new Signature("\u0089PNG", "une image PNG"),
                    new Signature("\u00FF\u00D8\u00FF", "une image JPEG"),
                    new Signature("GIF8", "une image GIF"),
                    new Signature("II*\0", "une image TIFF"),
                    new Signature("MM\0*", "une image TIFF"),
                    new Signature("%PDF", "un document PDF"),
                    new Signature("PK\3\4", "un classeur (XLSX) ou une archive ZIP"),
                    new Signature("PK\5\6", "une archive ZIP vide"),
                    new Signature("\u00D0\u00CF\u0011\u00E0", "un ancien document Office (XLS)"),
                    new Signature("\u001F\u008B", "une archive GZIP"),
                    new Signature("SQLite format 3", "une base de données"),
                    new Signature("{\\rtf", "un document RTF"));

    private Nature() {}

    /**
     * @param debut the first bytes of the file
     * @param texteLarge whether it begins as UTF-16, where every second byte may be zero
     * @return what the file is, with its article, or nothing when it may be a table
     */
    static Optional<String> etrangere(byte[] debut, boolean texteLarge) {
        var texte = new String(debut, StandardCharsets.ISO_8859_1);
        for (var signature : SIGNATURES) {
            if (texte.startsWith(signature.octets())) {
                return Optional.of(signature.nom());
            }
        }
        if (texteLarge) {
            return Optional.empty();
        }
        if (texte.indexOf('\0') >= 0) {
            return Optional.of("un fichier binaire");
        }
        return balise(texte.startsWith("\u00EF\u00BB\u00BF") ? texte.substring(3) : texte);
    }

    private static Optional<String> balise(String texte) {
        var net = texte.stripLeading();
        if (net.startsWith("{") || net.startsWith("[")) {
            return Optional.of("un fichier JSON");
        }
        if (net.startsWith("<")) {
            return Optional.of("un fichier XML ou une page web");
        }
        return Optional.empty();
    }
}
