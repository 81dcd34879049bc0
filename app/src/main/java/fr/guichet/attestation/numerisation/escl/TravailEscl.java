package fr.guichet.attestation.numerisation.escl;

import fr.guichet.attestation.numerisation.Demande;
import fr.guichet.attestation.numerisation.LecteurDePage;
import fr.guichet.attestation.numerisation.Page;
import fr.guichet.attestation.numerisation.Panne;
import fr.guichet.attestation.numerisation.ScannerException;
import fr.guichet.attestation.numerisation.Source;
import fr.guichet.common.Messages;
import fr.guichet.common.Progress;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One scan: a job asked of the scanner, its pages fetched one by one, the job taken away. */
final class TravailEscl {

    private static final long PAGE_OCTETS = 200L << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAS_MILLIS = 100;

    private final URI base;
    private final Echange echange;
    private final Demande demande;
    private final Progress progress;
    private int pages;

    TravailEscl(URI base, Echange echange, Demande demande, Progress progress) {
        this.base = base;
        this.echange = echange;
        this.demande = demande;
        this.progress = progress;
    }

    /**
     * @param capacites of the scanner, which can do what is asked
     */
    void faire(CapacitesEscl capacites, Path dossier, Consumer<Page> page) {
        var travail = commander(capacites.reglages(demande));
        try {
            while (suivante(travail, dossier.resolve("page" + (pages + 1)), page)) {
                // A glass holds one page: some scanners take it again as long as they are asked.
                if (demande.source() == Source.VITRE) {
                    return;
                }
            }
        } finally {
            // Also after its end, or cancelled: some keep it, and are busy for everybody.
            echange.prevenir(HttpRequest.newBuilder(travail).DELETE().build());
        }
    }

    private URI commander(String reglages) {
        var ordre =
                HttpRequest.newBuilder(base.resolve("ScanJobs"))
                        .header("Content-Type", "text/xml")
                        .POST(BodyPublishers.ofString(reglages))
                        .build();
        var reponse = patiemment(() -> echange.envoyer(ordre, BodyHandlers.discarding(), progress));
        if (reponse.statusCode() != 201) {
            throw refus(reponse.statusCode());
        }
        return reponse.headers()
                .firstValue("Location")
                .map(this::chezLui)
                .orElseThrow(Panne.ILLISIBLE::exception);
    }

    /** Only the path counts: many name a host that is not the one they were reached by. */
    private URI chezLui(String location) {
        try {
            return base.resolve(base.resolve(location).getRawPath());
        } catch (IllegalArgumentException e) {
            throw Panne.ILLISIBLE.par(e);
        }
    }

    /**
     * @return false when there is no more page
     */
    private boolean suivante(URI travail, Path fichier, Consumer<Page> page) {
        var demandee = HttpRequest.newBuilder(URI.create(travail + "/NextDocument")).build();
        var etape = Messages.text("numerisation.page", pages + 1);
        progress.report(0, 0, etape);
        var reponse =
                patiemment(() -> {
                    var arrivee = new Arrivee(fichier, etape, progress);
                    return echange.envoyer(
                            demandee,
                            BodyHandlers.limiting(arrivee, PAGE_OCTETS),
                            progress,
                            arrivee::recus);
                });
        return switch (reponse.statusCode()) {
            case 200 -> {
                page.accept(lire(fichier));
                pages++;
                yield true;
            }
            case 404, 409, 410 -> {
                finir(reponse.statusCode());
                yield false;
            }
            default -> throw refus(reponse.statusCode());
        };
    }

    /** An image that is not one is often the way a jam is told. */
    private Page lire(Path fichier) {
        try {
            return LecteurDePage.lire(fichier, demande.resolution());
        } catch (ScannerException e) {
            throw EtatEscl.de(base, echange, progress)
                    .incident()
                    .map(panne -> panne.par(e))
                    .orElse(e);
        }
    }

    /** No more page: the end of the feeder, unless a sheet is stuck in it. */
    private void finir(int code) {
        var etat = EtatEscl.de(base, echange, progress);
        if (pages == 0) {
            throw refus(code);
        }
        etat.incident()
                .ifPresent(panne -> {
                    throw panne.exception();
                });
    }

    private ScannerException refus(int code) {
        var parDefaut =
                switch (code) {
                    case 401, 403 -> Panne.ACCES_REFUSE;
                    case 400, 415 -> Panne.REGLAGE_REFUSE;
                    case 409, 503 -> Panne.OCCUPE;
                    case 404, 410 ->
                            pages == 0 && demande.source() != Source.VITRE
                                    ? Panne.CHARGEUR_VIDE
                                    : Panne.ABSENT;
                    default -> Panne.COUPE;
                };
        return code == 401 || code == 403
                ? parDefaut.exception()
                : EtatEscl.de(base, echange, progress)
                        .panne(demande.source())
                        .orElse(parDefaut)
                        .exception();
    }

    private interface Question<T> {
        HttpResponse<T> poser();
    }

    /** Asks again while it warms up: 503, and when to come back. */
    private <T> HttpResponse<T> patiemment(Question<T> question) {
        long fin = System.nanoTime() + PATIENCE.toNanos();
        var reponse = question.poser();
        while (reponse.statusCode() == 503 && System.nanoTime() < fin) {
            if (EtatEscl.de(base, echange, progress).incident().isPresent()) {
                return reponse;
            }
            attendre(delai(reponse));
            reponse = question.poser();
        }
        return reponse;
    }

    private void attendre(long secondes) {
        long fin = System.nanoTime() + TimeUnit.SECONDS.toNanos(secondes);
        try {
            do {
                progress.stopIfCancelled();
                TimeUnit.MILLISECONDS.sleep(PAS_MILLIS);
            } while (System.nanoTime() < fin);
        } catch (InterruptedException _) {
            throw new CancellationException();
        }
    }

    /** Seconds; one when it says nothing, or a date. */
    private static long delai(HttpResponse<?> reponse) {
        return reponse.headers()
                .firstValue("Retry-After")
                .filter(texte -> texte.matches("\\d{1,2}"))
                .map(Long::valueOf)
                .orElse(1L);
    }
}
