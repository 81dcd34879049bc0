package fr.guichet.attestation.ocr;

import fr.guichet.common.FichierEntier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the engine knows letters by: the French one where this system has it, else the one the
 * program brings, which reads numbers and dates as well and loses accents.
 *
 * @param dossier where it lies
 */
record Alphabet(Path dossier, String langue) {

    private static final String FRANCAIS = "fra";
    private static final String FOURNI = "eng";
    private static final String SUFFIXE = ".traineddata";
    private static final String DOSSIER = "tessdata";

    /** Where the packages of each system put it. */
    private static final List<Path> USUELS =
            List.of(
                    Path.of("/usr/share/tessdata"),
                    Path.of("/usr/local/share/tessdata"),
                    Path.of("/opt/homebrew/share/tessdata"),
                    Path.of("C:\\Program Files\\Tesseract-OCR\\tessdata"));

    private static final Path DEBIAN = Path.of("/usr/share/tesseract-ocr");

    boolean francais() {
        return langue.equals(FRANCAIS);
    }

    /**
     * @param donnees the program's own folder: one may put a French alphabet in its {@code
     *     tessdata}
     * @param environnement that of the process
     */
    static Alphabet choisir(Path donnees, Map<String, String> environnement) throws IOException {
        return dossiers(donnees, environnement).stream()
                .filter(dossier -> Files.isReadable(dossier.resolve(FRANCAIS + SUFFIXE)))
                .findFirst()
                .map(dossier -> new Alphabet(dossier, FRANCAIS))
                .orElse(fourni(donnees));
    }

    private static List<Path> dossiers(Path donnees, Map<String, String> environnement) {
        var dossiers = new ArrayList<Path>();
        dossiers.add(donnees.resolve(DOSSIER));
        var choisi = environnement.get("TESSDATA_PREFIX");
        if (choisi != null && !choisi.isBlank()) {
            dossiers.add(Path.of(choisi));
            dossiers.add(Path.of(choisi, DOSSIER));
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            versions.map(version -> version.resolve(DOSSIER)).sorted().forEach(dossiers::add);
        } catch (IOException _) {
            // Another system, or nothing installed.
        }
        dossiers.addAll(USUELS);
        return dossiers;
    }

    /** The one the program brings, unpacked once: the engine reads files only. */
    static Alphabet fourni(Path donnees) throws IOException {
        var dossier = donnees.resolve(DOSSIER);
        var fichier = dossier.resolve(FOURNI + SUFFIXE);
        var ressource = Alphabet.class.getResource(DOSSIER + "/" + FOURNI + SUFFIXE);
        if (ressource == null) {
            throw new IOException("no alphabet in the program");
        }
        long taille = ressource.openConnection().getContentLengthLong();
        if (!Files.exists(fichier) || Files.size(fichier) != taille) {
            Files.createDirectories(dossier);
            try (var flux = ressource.openStream()) {
                FichierEntier.ecrire(fichier, flux::transferTo);
            }
        }
        return new Alphabet(dossier, FOURNI);
    }
}
