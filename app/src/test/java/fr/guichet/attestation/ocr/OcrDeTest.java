package fr.guichet.attestation.ocr;

import java.nio.file.Path;

/** The engine as it is on a machine without a French alphabet: what tests measure is the same. */
public final class OcrDeTest {

    /** Kept from one test to the next: the engine is unpacked there once. */
    private static final Path DONNEES = Path.of("target", "ocr-de-test").toAbsolutePath();

    private OcrDeTest() {}

    public static Ocr alphabetFourni() {
        return new Ocr(DONNEES, Alphabet::fourni);
    }

    /** One that cannot be unpacked. */
    public static Ocr sansDossier(Path fichier) {
        return new Ocr(fichier, Alphabet::fourni);
    }

    /** The engine's own program, for who measures it bare. */
    public static Path[] moteurEtAlphabet() throws Exception {
        alphabetFourni().moteur();
        return new Path[] {
            Path.of(
                    org.bytedeco.javacpp.Loader.load(
                            org.bytedeco.tesseract.program.tesseract.class)),
            Alphabet.fourni(DONNEES).dossier()
        };
    }
}
