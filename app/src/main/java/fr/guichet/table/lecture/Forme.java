package fr.guichet.table.lecture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The shapes a table comes in, told by the first bytes of the file and never by its name. */
enum Forme {
    /** Lines and columns, or correspondances MUTNUM. */
    TEXTE,
    JSON,
    XML,
    /** A ZIP of tables, or a classeur XLSX, which is a ZIP too. */
    ARCHIVE;

    private static final String ZIP = "PK\3\4";

    /**
     * @param debut the first bytes of the file
     * @param utf16 whether it begins as UTF-16, where every second byte may be zero
     * @throws PasUneTable when it is something else altogether
     */
    static Forme de(Source source, byte[] debut, boolean utf16) {
        var octets = new String(debut, StandardCharsets.ISO_8859_1);
        if (octets.startsWith(ZIP)) {
            return ARCHIVE;
        }
        Nature.etrangere(octets, utf16)
                .ifPresent(nature -> {
                    throw PasUneTable.etrangere(source, nature);
                });
        var texte = debutDuTexte(octets, utf16);
        if (texte.startsWith("{") || texte.startsWith("[")) {
            return JSON;
        }
        if (!texte.startsWith("<")) {
            return TEXTE;
        }
        var balises = texte.toLowerCase(Locale.ROOT);
        if (balises.contains("<html") || balises.contains("<!doctype html")) {
            throw PasUneTable.etrangere(source, "une page web");
        }
        return XML;
    }

    private static String debutDuTexte(String octets, boolean utf16) {
        if (utf16) {
            return octets.substring(2).replace("\0", "").stripLeading();
        }
        return (octets.startsWith("\u00EF\u00BB\u00BF") ? octets.substring(3) : octets)
                .stripLeading();
    }
}
