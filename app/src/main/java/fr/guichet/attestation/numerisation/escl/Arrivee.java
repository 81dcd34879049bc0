package fr.guichet.attestation.numerisation.escl;

import fr.guichet.common.Progress;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.file.Path;

/** A page on its way into its file; only the answer that is a page is written. */
final class Arrivee implements BodyHandler<Path> {

    private final Path fichier;
    private final String etape;
    private final Progress progress;
    private volatile long total;

    Arrivee(Path fichier, String etape, Progress progress) {
        this.fichier = fichier;
        this.etape = etape;
        this.progress = progress;
    }

    @Override
    public BodySubscriber<Path> apply(ResponseInfo info) {
        if (info.statusCode() != 200) {
            return BodySubscribers.replacing(fichier);
        }
        total = info.headers().firstValueAsLong("Content-Length").orElse(0);
        return BodySubscribers.ofFile(fichier);
    }

    /** How much has come, in bytes; told as a progress too. */
    long recus() {
        long recus = fichier.toFile().length();
        if (recus > 0) {
            progress.report(recus, total, etape);
        }
        return recus;
    }
}
