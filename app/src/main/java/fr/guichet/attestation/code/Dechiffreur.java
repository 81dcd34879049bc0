package fr.guichet.attestation.code;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;

import java.util.Map;
import java.util.Optional;

/** Tries to read one code in a picture, its ink told from its paper in two ways. */
final class Dechiffreur {

    private static final Map<DecodeHintType, ?> MIEUX = Map.of(DecodeHintType.TRY_HARDER, true);

    private final BinaryBitmap[] encres;

    Dechiffreur(Gris gris) {
        var source = gris.source();
        encres =
                new BinaryBitmap[] {
                    new BinaryBitmap(new HybridBinarizer(source)),
                    new BinaryBitmap(new GlobalHistogramBinarizer(source))
                };
    }

    Optional<Result> lire(Reader lecteur) {
        for (var encre : encres) {
            try {
                return Optional.of(lecteur.decode(encre, MIEUX));
            } catch (ReaderException _) {
                // Not this way.
            } catch (RuntimeException _) {
                // Patches that look like a code lead ZXing out of its own bounds.
            } finally {
                lecteur.reset();
            }
        }
        return Optional.empty();
    }
}
