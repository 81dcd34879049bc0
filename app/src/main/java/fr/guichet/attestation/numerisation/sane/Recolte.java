package fr.guichet.attestation.numerisation.sane;

import fr.guichet.attestation.numerisation.LecteurDePage;
import fr.guichet.attestation.numerisation.Page;
import fr.guichet.common.Messages;
import fr.guichet.common.Progress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The pages {@code scanimage} writes one after the other, taken as soon as each is whole. */
final class Recolte {

    private static final Pattern PAGE = Pattern.compile("Scanning page (\\d+)");
    private static final Pattern PART = Pattern.compile("Progress: ([\\d.]+)%");
    private static final long ENTIER = 1000;

    private final Path dossier;
    private final int resolution;
    private final Progress progress;
    private final Consumer<Page> page;
    private int relevees;
    private String etape = "";

    /**
     * @param dossier where they come
     * @param resolution the one that was asked
     */
    Recolte(Path dossier, int resolution, Progress progress, Consumer<Page> page) {
        this.dossier = dossier;
        this.resolution = resolution;
        this.progress = progress;
        this.page = page;
    }

    /** The names of the files, as its option {@code --batch} wants them: a format of C. */
    String motif() {
        return dossier.toString().replace("%", "%%") + "/page%d.png";
    }

    /** Takes a line of what it says. */
    void entendre(String ligne) {
        var nouvelle = PAGE.matcher(ligne);
        if (nouvelle.lookingAt()) {
            relever();
            etape = Messages.text("numerisation.page", nouvelle.group(1));
            progress.report(0, 0, etape);
            return;
        }
        var part = PART.matcher(ligne);
        if (part.lookingAt()) {
            double faite = Double.parseDouble(part.group(1)) / 100;
            progress.report(Math.round(faite * ENTIER), ENTIER, etape);
        }
    }

    /** Takes the pages that are there: each appears under its name once it is written whole. */
    void relever() {
        for (var fichier = suivant(); Files.exists(fichier); fichier = suivant()) {
            page.accept(LecteurDePage.lire(fichier, resolution));
            relevees++;
        }
    }

    int relevees() {
        return relevees;
    }

    private Path suivant() {
        return dossier.resolve("page" + (relevees + 1) + ".png");
    }
}
