package fr.guichet.table.lecture;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The encoding of an XML document: the one it declares, unless that is UTF-8, or nothing, which
 * many write without thinking; its bytes then tell.
 */
final class EncodageXml {

    private static final int DECLARATION = 200;
    private static final Pattern DECLARE =
            Pattern.compile("\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z][\\w.:-]*)[\"']");

    private EncodageXml() {}

    /**
     * @param lu what the bytes look like
     */
    static Charset de(Source source, Encodage lu) throws IOException {
        if (lu == Encodage.UTF_16LE || lu == Encodage.UTF_16BE) {
            return lu.charset();
        }
        try (var in = source.ouvrir()) {
            var debut = new String(in.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
            var declare = DECLARE.matcher(debut);
            if (declare.lookingAt() && Charset.isSupported(declare.group(1))) {
                var charset = Charset.forName(declare.group(1));
                return charset.equals(StandardCharsets.UTF_8) ? lu.charset() : charset;
            }
        }
        return lu.charset();
    }
}
