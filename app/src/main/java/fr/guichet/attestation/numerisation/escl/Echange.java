package fr.guichet.attestation.numerisation.escl;

import fr.guichet.attestation.numerisation.CertificatInconnuException;
import fr.guichet.attestation.numerisation.Panne;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Speaks to one scanner, directly: neither proxy nor redirection, for it stands in the same
 * building.
 */
final class Echange implements AutoCloseable {

    private static final long PAS_MILLIS = 100;
    private static final Duration LIAISON = Duration.ofSeconds(10);
    private static final Duration ADIEU = Duration.ofSeconds(5);

    private final String serveur;
    private final Duration silence;
    private final HttpClient client;

    /**
     * @param silence how long it may say nothing
     */
    Echange(URI base, Certificats certificats, Duration silence) {
        this.silence = silence;
        serveur = base.getAuthority();
        var builder =
                HttpClient.newBuilder()
                        // Small servers stumble on the offer of a newer one.
                        .version(Version.HTTP_1_1)
                        .followRedirects(Redirect.NEVER)
                        .proxy(HttpClient.Builder.NO_PROXY)
                        .connectTimeout(LIAISON.compareTo(silence) < 0 ? LIAISON : silence);
        if (base.getScheme().equals("https")) {
            builder.sslContext(Confiance.contexte(certificats.accepte(serveur)));
        }
        client = builder.build();
    }

    <T> HttpResponse<T> envoyer(HttpRequest demande, BodyHandler<T> corps, Progress progress) {
        return envoyer(demande, corps, progress, () -> 0);
    }

    /**
     * @param recus asked again and again how much has come
     * @throws fr.guichet.attestation.numerisation.ScannerException when no answer comes
     */
    <T> HttpResponse<T> envoyer(
            HttpRequest demande, BodyHandler<T> corps, Progress progress, LongSupplier recus) {
        var envoi = client.sendAsync(demande, corps);
        long derniers = recus.getAsLong();
        long nouvelle = System.nanoTime();
        try {
            while (true) {
                try {
                    return envoi.get(PAS_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    progress.stopIfCancelled();
                }
                long maintenant = recus.getAsLong();
                if (maintenant != derniers) {
                    derniers = maintenant;
                    nouvelle = System.nanoTime();
                } else if (System.nanoTime() - nouvelle > silence.toNanos()) {
                    throw Panne.MUET.exception();
                }
            }
        } catch (InterruptedException _) {
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw panne(e.getCause());
        } finally {
            envoi.cancel(true);
        }
    }

    /** Sends, waits a little, and does not mind what comes of it. */
    void prevenir(HttpRequest demande) {
        client.sendAsync(demande, HttpResponse.BodyHandlers.discarding())
                .orTimeout(ADIEU.toMillis(), TimeUnit.MILLISECONDS)
                .handle((_, _) -> null)
                .join();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private UserException panne(Throwable echec) {
        var inconnu = cause(echec, Confiance.Inconnu.class);
        if (inconnu.isPresent()) {
            return new CertificatInconnuException(serveur, inconnu.get().empreinte());
        }
        if (cause(echec, ConnectException.class).isPresent()
                || cause(echec, UnknownHostException.class).isPresent()
                || cause(echec, UnresolvedAddressException.class).isPresent()
                || cause(echec, HttpConnectTimeoutException.class).isPresent()) {
            return Panne.ABSENT.par(echec);
        }
        return Panne.COUPE.par(echec);
    }

    private static <T> Optional<T> cause(Throwable echec, Class<T> type) {
        return Stream.iterate(echec, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
