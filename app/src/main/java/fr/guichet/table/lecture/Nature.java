package fr.guichet.table.lecture;

import java.util.List;
import java.util.Optional;

/** What a file is when it is no table at all, told by its first bytes. */
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
                    new Signature("PK\5\6", "une archive ZIP vide"),
                    new Signature(
                            "\u00D0\u00CF\u0011\u00E0",
                            "un ancien document Office (XLS), à enregistrer au format XLSX ou CSV"),
                    new Signature("\u001F\u008B", "une archive GZIP"),
                    new Signature("7z\u00BC\u00AF", "une archive 7-Zip"),
                    new Signature("Rar!", "une archive RAR"),
                    new Signature("SQLite format 3", "une base de données"),
                    new Signature("{\\rtf", "un document RTF"));

    private Nature() {}

    /**
     * @param debut the first bytes of the file, a character each
     * @param utf16 whether it begins as UTF-16, where every second byte may be zero
     * @return what the file is, with its article, or nothing when it may be a table
     */
    static Optional<String> etrangere(String debut, boolean utf16) {
        for (var signature : SIGNATURES) {
            if (debut.startsWith(signature.octets())) {
                return Optional.of(signature.nom());
            }
        }
        return !utf16 && debut.indexOf('\0') >= 0
                ? Optional.of("un fichier binaire")
                : Optional.empty();
    }
}
