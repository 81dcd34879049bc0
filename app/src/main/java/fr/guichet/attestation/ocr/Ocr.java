package fr.guichet.attestation.ocr;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.common.db.Emplacement;

import org.bytedeco.javacpp.Loader;
import org.bytedeco.tesseract.program.tesseract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Reads the letters of pictures. Nothing is unpacked nor started before the first page is asked
 * for; nothing ever leaves this machine.
 */
public final class Ocr {

    /**
     * Dots an inch the letters are read best at: of more the engine cuts wide digits in two, and
     * takes longer.
     */
    static final int DPI = 225;

    /** A page, or a card in three leaves, is taken for as wide as an A4, in inches. */
    private static final double LARGEUR_A4 = 8.27;

    /** From here on to {@link #REDUIRE_SUR} a page is read as it is: enlarging it costs a tenth. */
    private static final double AGRANDIR_SOUS = 180;

    private static final double REDUIRE_SUR = 260;
    private static final double AGRANDISSEMENT_MAX = 3;
    private static final Duration DELAI = Duration.ofSeconds(60);

    /** Where javacpp unpacks what it carries: the user's home, unless it is told. */
    private static final String CACHE = "org.bytedeco.javacpp.cachedir";

    private final Path donnees;
    private final ChoixDAlphabet choix;
    private Moteur moteur;
    private Alphabet alphabet;

    /**
     * @param donnees the program's own folder: the engine and its alphabet are unpacked there
     */
    public Ocr(Path donnees) {
        this(donnees, dossier -> Alphabet.choisir(dossier, System.getenv()));
    }

    Ocr(Path donnees, ChoixDAlphabet choix) {
        this.donnees = donnees;
        this.choix = choix;
    }

    /** Finds the alphabet to read with, or puts it in the program's folder. */
    interface ChoixDAlphabet {
        Alphabet choisir(Path donnees) throws IOException;
    }

    /**
     * The words of a page.
     *
     * @param numero the page's, the first being 1
     * @param quarts quarters of a turn, clockwise, that put it upright
     * @throws OcrException when there is no engine for this system, or it failed
     */
    public PageLue lire(BufferedImage page, int numero, int quarts, Progress progress)
            throws OcrException {
        double facteur = facteur(page.getWidth() / LARGEUR_A4);
        int dpi = (int) Math.round(facteur * page.getWidth() / LARGEUR_A4);
        // Started first: it takes longer to get ready than the page.
        try (var moteur = moteur().lancer(Moteur.Mise.EPARSE, dpi)) {
            var points = Fond.blanchir(Points.de(page).aEchelle(facteur).tourner(quarts));
            return PageLue.lire(moteur, points, numero, quarts, progress);
        }
    }

    /**
     * What reads places of a page again: started before the page itself is read, it is ready by
     * then.
     *
     * @throws OcrException when there is no engine for this system
     */
    public MoteurPret relecteur() throws OcrException {
        return moteur().lancer(Moteur.Mise.LIGNE, DPI);
    }

    /** Which alphabet served, in French; nothing has been read before {@link #lire}. */
    public String alphabet() {
        return alphabet.francais()
                ? "Les images sont lues avec l’alphabet français de ce poste."
                : "Les images sont lues avec l’alphabet livré avec Guichet, qui ne connaît pas les"
                        + " accents : vérifiez les noms et les prénoms.";
    }

    synchronized Moteur moteur() throws OcrException {
        if (moteur == null) {
            alphabet = alphabetDuPoste();
            moteur = new Moteur(executable(), alphabet, DELAI);
        }
        return moteur;
    }

    private Alphabet alphabetDuPoste() throws OcrException {
        try {
            Emplacement.creerDossier(donnees);
            return choix.choisir(donnees);
        } catch (IOException | UserException e) {
            throw new OcrException(
                    "Les images n’ont pas été lues : l’alphabet du moteur de lecture ne peut pas être déposé dans le dossier « %s »."
                            .formatted(donnees),
                    e);
        }
    }

    private Path executable() throws OcrException {
        try {
            if (System.getProperty(CACHE) == null) {
                var cache = donnees.resolve("natifs");
                Files.createDirectories(cache);
                System.setProperty(CACHE, cache.toString());
            }
            var chemin = Loader.load(tesseract.class);
            if (chemin != null) {
                return Path.of(chemin);
            }
            throw new IOException("no engine for this system");
        } catch (IOException | LinkageError | RuntimeException e) {
            throw new OcrException(
                    "Les images n’ont pas été lues : le moteur de lecture n’existe pas pour ce"
                            + " système. Saisissez les champs en regardant la page.",
                    e);
        }
    }

    /** What a page of so many dots an inch is enlarged by. */
    private static double facteur(double dpi) {
        if (dpi >= AGRANDIR_SOUS && dpi <= REDUIRE_SUR) {
            return 1;
        }
        return Math.min(AGRANDISSEMENT_MAX, DPI / dpi);
    }
}
