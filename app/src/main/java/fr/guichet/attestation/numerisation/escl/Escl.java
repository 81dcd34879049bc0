package fr.guichet.attestation.numerisation.escl;

import fr.guichet.attestation.numerisation.Appareil;
import fr.guichet.attestation.numerisation.Capacites;
import fr.guichet.attestation.numerisation.Demande;
import fr.guichet.attestation.numerisation.Page;
import fr.guichet.attestation.numerisation.Panne;
import fr.guichet.attestation.numerisation.ScannerReseau;
import fr.guichet.attestation.numerisation.Voie;
import fr.guichet.common.Progress;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** The scanners of the network, found by themselves or by an address. */
public final class Escl implements ScannerReseau {

    private static final long XML_OCTETS = 1 << 20;

    /** A slow page at 600 dots an inch, from a lamp that was cold. */
    private static final Duration SILENCE = Duration.ofSeconds(120);

    private final Certificats certificats;
    private final RechercheReseau recherche;
    private final Duration silence;

    public Escl(Certificats certificats) {
        this(certificats, new RechercheReseau(), SILENCE);
    }

    /**
     * @param silence how long a scanner may say nothing
     */
    public Escl(Certificats certificats, RechercheReseau recherche, Duration silence) {
        this.certificats = certificats;
        this.recherche = recherche;
        this.silence = silence;
    }

    @Override
    public void chercher(Progress progress, Consumer<Appareil> trouve) {
        recherche.lancer(progress, trouve);
    }

    @Override
    public Appareil trouver(String saisie, Progress progress) {
        var base = AdresseEscl.lire(saisie);
        try (var echange = new Echange(base, certificats, silence)) {
            var nom = capacites(base, echange, progress).nom();
            return new Appareil(
                    Voie.ADRESSE, base.toString(), nom.isEmpty() ? base.getAuthority() : nom);
        }
    }

    @Override
    public Capacites capacites(Appareil appareil, Progress progress) {
        var base = URI.create(appareil.adresse());
        try (var echange = new Echange(base, certificats, silence)) {
            return capacites(base, echange, progress).capacites();
        }
    }

    @Override
    public void numeriser(
            Appareil appareil,
            Demande demande,
            Path dossier,
            Progress progress,
            Consumer<Page> page) {
        var base = URI.create(appareil.adresse());
        try (var echange = new Echange(base, certificats, silence)) {
            var capacites = capacites(base, echange, progress);
            if (!capacites.capacites().permet(demande)) {
                throw Panne.REGLAGE_REFUSE.exception();
            }
            new TravailEscl(base, echange, demande, progress).faire(capacites, dossier, page);
        }
    }

    private static CapacitesEscl capacites(URI base, Echange echange, Progress progress) {
        return CapacitesEscl.lire(lire(base, "ScannerCapabilities", echange, progress));
    }

    /** One of the pages where a scanner tells of itself. */
    static Xml lire(URI base, String nom, Echange echange, Progress progress) {
        var reponse =
                echange.envoyer(
                        HttpRequest.newBuilder(base.resolve(nom)).build(),
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), XML_OCTETS),
                        progress);
        return switch (reponse.statusCode()) {
            case 200 -> Xml.lire(reponse.body());
            case 401, 403 -> throw Panne.ACCES_REFUSE.exception();
            case 503 -> throw Panne.OCCUPE.exception();
            // A web server, but no scanner.
            default -> throw Panne.ABSENT.exception();
        };
    }
}
