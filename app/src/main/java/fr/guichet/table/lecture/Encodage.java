package fr.guichet.table.lecture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings met in the field, under the names people know them by. */
enum Encodage {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE),
    WINDOWS_1252("windows-1252", Charset.forName("windows-1252")),
    ISO_8859_1("ISO-8859-1", StandardCharsets.ISO_8859_1);

    private static final char MARQUE = '\uFEFF';

    private final String nom;
    private final Charset charset;

    Encodage(String nom, Charset charset) {
        this.nom = nom;
        this.charset = charset;
    }

    String nom() {
        return nom;
    }

    Charset charset() {
        return charset;
    }

    /** The text of these bytes, without the mark that may begin it. */
    static Reader lecteur(InputStream octets, Charset charset) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(octets, charset));
        reader.mark(1);
        if (reader.read() != MARQUE) {
            reader.reset();
        }
        return reader;
    }
}
