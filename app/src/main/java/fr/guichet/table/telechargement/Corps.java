package fr.guichet.table.telechargement;

import fr.guichet.common.Progress;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The body of an answer, taken at the reader's own pace. Not an InputStream: HttpClient's waits for
 * ever on a server that stops in the middle.
 */
final class Corps implements BodySubscriber<Corps>, Flux {

    private sealed interface Signal {}

    private record Morceaux(List<ByteBuffer> octets) implements Signal {}

    private record Fin() implements Signal {}

    private record Echec(Throwable cause) implements Signal {}

    private final Duration silence;
    private final BlockingQueue<Signal> signaux = new LinkedBlockingQueue<>();
    private final CompletableFuture<Flow.Subscription> abonnement = new CompletableFuture<>();
    private final Deque<ByteBuffer> recus = new ArrayDeque<>();

    Corps(Duration silence) {
        this.silence = silence;
    }

    /** At once: the answer is in hand before its body. */
    @Override
    public CompletionStage<Corps> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        if (abonnement.complete(subscription)) {
            subscription.request(1);
        } else {
            subscription.cancel();
        }
    }

    @Override
    public void onNext(List<ByteBuffer> octets) {
        signaux.add(new Morceaux(octets));
    }

    @Override
    public void onError(Throwable cause) {
        signaux.add(new Echec(cause));
    }

    @Override
    public void onComplete() {
        signaux.add(new Fin());
    }

    @Override
    public Optional<ByteBuffer> suivant(Progress progress) throws IOException {
        while (recus.isEmpty()) {
            var signal = Attente.attendre(signaux, silence, progress);
            switch (signal.orElseThrow(() -> new HttpTimeoutException("silence"))) {
                case Morceaux(var octets) -> {
                    recus.addAll(octets);
                    abonnement.join().request(1);
                }
                case Fin() -> {
                    return Optional.empty();
                }
                case Echec(var cause) -> throw new IOException(cause);
            }
        }
        return Optional.of(recus.remove());
    }

    @Override
    public void close() {
        if (!abonnement.cancel(false)) {
            abonnement.join().cancel();
        }
    }
}
