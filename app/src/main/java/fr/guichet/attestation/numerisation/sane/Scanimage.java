package fr.guichet.attestation.numerisation.sane;

import fr.guichet.attestation.numerisation.Appareil;
import fr.guichet.attestation.numerisation.Capacites;
import fr.guichet.attestation.numerisation.Capacites.Reglages;
import fr.guichet.attestation.numerisation.Demande;
import fr.guichet.attestation.numerisation.Page;
import fr.guichet.attestation.numerisation.Panne;
import fr.guichet.attestation.numerisation.Scanner;
import fr.guichet.attestation.numerisation.Source;
import fr.guichet.attestation.numerisation.Voie;
import fr.guichet.common.Progress;
import fr.guichet.common.processus.DelaiDepasse;
import fr.guichet.common.processus.Programme;
import fr.guichet.common.processus.Programme.Resultat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Scans by {@code scanimage}, run as a program of its own: a driver that hangs hangs alone. */
public final class Scanimage implements Scanner {

    private static final String LISTE = "%d|%v|%m|%t|%i%n";

    /** Webcams are no scanners; those of the network are found without SANE. */
    private static final List<String> ECARTES = List.of("v4l:", "airscan:e", "escl:");

    /**
     * How long it may take.
     *
     * @param question to list the devices, or the options of one
     * @param silence without a word in a scan: a lamp warms up a minute
     * @param total for a scan
     */
    public record Delais(Duration question, Duration silence, Duration total) {

        static final Delais USUELS =
                new Delais(Duration.ofSeconds(40), Duration.ofSeconds(90), Duration.ofMinutes(20));
    }

    private final String programme;
    private final Map<String, String> environnement;
    private final Delais delais;
    private final Map<String, Map<Source, OptionsSane>> connues = new ConcurrentHashMap<>();

    /** The system's own. */
    public Scanimage() {
        this("scanimage", Map.of(), Delais.USUELS);
    }

    /**
     * @param programme its name, or where it is
     * @param environnement added to this program's own
     */
    public Scanimage(String programme, Map<String, String> environnement, Delais delais) {
        this.programme = programme;
        this.environnement = new HashMap<>(environnement);
        this.environnement.put("LC_ALL", "C.UTF-8");
        this.delais = delais;
    }

    @Override
    public void chercher(Progress progress, Consumer<Appareil> trouve) {
        try {
            var liste = demander(List.of("-f", LISTE), progress);
            texte(liste)
                    .lines()
                    .map(ligne -> ligne.split(Pattern.quote("|")))
                    .forEach(champs -> {
                        if (champs.length > 2
                                && ECARTES.stream().noneMatch(champs[0]::startsWith)) {
                            var nom = champs[1].strip() + " " + champs[2].strip();
                            trouve.accept(new Appareil(Voie.ORDINATEUR, champs[0], nom.strip()));
                        }
                    });
        } catch (IOException _) {
            // Not installed, or a driver that hangs: there is none to offer.
        }
    }

    @Override
    public Capacites capacites(Appareil appareil, Progress progress) {
        var parSource = new EnumMap<Source, Reglages>(Source.class);
        options(appareil, progress).forEach((source, o) -> parSource.put(source, o.reglages()));
        return new Capacites(parSource);
    }

    @Override
    public void numeriser(
            Appareil appareil,
            Demande demande,
            Path dossier,
            Progress progress,
            Consumer<Page> page) {
        if (!capacites(appareil, progress).permet(demande)) {
            throw Panne.REGLAGE_REFUSE.exception();
        }
        var options = options(appareil, progress).get(demande.source());
        var recolte = new Recolte(dossier, demande.resolution(), progress, page);
        var commande = new ArrayList<>(List.of(programme, "-d", appareil.adresse()));
        commande.addAll(ArgumentsSane.de(demande, options, recolte.motif()));
        try {
            var resultat =
                    new Programme(commande, environnement, delais.total(), delais.silence())
                            .executer(progress, recolte::entendre);
            recolte.relever();
            if (resultat.code() != 0) {
                throw PanneSane.de(resultat).exception();
            }
            if (recolte.relevees() == 0) {
                throw Panne.ILLISIBLE.exception();
            }
        } catch (IOException e) {
            throw panne(e);
        }
    }

    /** Asked once: they open the device each time, and do not change. */
    private Map<Source, OptionsSane> options(Appareil appareil, Progress progress) {
        return connues.computeIfAbsent(appareil.adresse(), _ -> interroger(appareil, progress));
    }

    /** What a source allows is known only once it is chosen. */
    private Map<Source, OptionsSane> interroger(Appareil appareil, Progress progress) {
        var premieres = options(appareil, List.of(), progress);
        var lues = new EnumMap<Source, OptionsSane>(Source.class);
        premieres
                .sources()
                .forEach((source, nom) ->
                        lues.put(source, options(appareil, List.of("--source=" + nom), progress)));
        if (lues.isEmpty()) {
            lues.put(Source.VITRE, premieres);
        }
        return lues;
    }

    private OptionsSane options(Appareil appareil, List<String> choix, Progress progress) {
        var arguments = new ArrayList<>(List.of("-d", appareil.adresse()));
        arguments.addAll(choix);
        arguments.add("-A");
        try {
            var resultat = demander(arguments, progress);
            if (resultat.code() != 0) {
                throw PanneSane.de(resultat).exception();
            }
            return OptionsSane.lire(texte(resultat));
        } catch (IOException e) {
            throw panne(e);
        }
    }

    private Resultat demander(List<String> arguments, Progress progress) throws IOException {
        var commande = new ArrayList<>(List.of(programme));
        commande.addAll(arguments);
        return new Programme(commande, environnement, delais.question())
                .executer(progress, _ -> {});
    }

    private static RuntimeException panne(IOException e) {
        return (e instanceof DelaiDepasse ? Panne.MUET : Panne.ABSENT).par(e);
    }

    private static String texte(Resultat resultat) {
        return new String(resultat.sortie(), StandardCharsets.UTF_8);
    }
}
