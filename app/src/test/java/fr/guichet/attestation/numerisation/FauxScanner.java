package fr.guichet.attestation.numerisation;

import fr.guichet.common.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A scanner that does what the test wants, at once. */
public final class FauxScanner implements ScannerReseau {

    public static final Appareil EPSON =
            new Appareil(Voie.ORDINATEUR, "epson:1", "Epson Perfection V39");
    public static final Appareil COPIEUR =
            new Appareil(Voie.ADRESSE, "http://192.0.2.9/eSCL/", "Copieur du couloir");

    private static final byte[] IMAGE = Images.page("jpg", 75);

    final List<Appareil> presents = new ArrayList<>();
    final List<Demande> demandes = new ArrayList<>();

    /** How many pages the next scan gives, and how it ends. */
    public int feuilles = 1;

    public Optional<RuntimeException> fin = Optional.empty();

    Capacites capacites =
            new Capacites(
                    Map.of(
                            Source.VITRE,
                            new Capacites.Reglages(
                                    List.of(75, 150, 300), List.of(Couleur.values())),
                            Source.CHARGEUR,
                            new Capacites.Reglages(List.of(150, 600), List.of(Couleur.GRIS))));

    public FauxScanner(Appareil... presents) {
        this.presents.addAll(List.of(presents));
    }

    @Override
    public void chercher(Progress progress, Consumer<Appareil> trouve) {
        presents.forEach(trouve);
    }

    @Override
    public Appareil trouver(String saisie, Progress progress) {
        echouer();
        return COPIEUR;
    }

    @Override
    public Capacites capacites(Appareil appareil, Progress progress) {
        echouer();
        return capacites;
    }

    @Override
    public void numeriser(
            Appareil appareil,
            Demande demande,
            Path dossier,
            Progress progress,
            Consumer<Page> page) {
        demandes.add(demande);
        for (int i = 1; i <= feuilles; i++) {
            page.accept(LecteurDePage.lire(ecrire(dossier.resolve("page" + i + ".jpg")), 75));
        }
        echouer();
    }

    private void echouer() {
        fin.ifPresent(echec -> {
            fin = Optional.empty();
            throw echec;
        });
    }

    private static Path ecrire(Path fichier) {
        try {
            return Files.write(fichier, IMAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
