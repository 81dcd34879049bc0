package fr.guichet.table.telechargement;

import fr.guichet.common.Progress;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;

import javax.net.ssl.SSLContext;

/**
 * The way to the servers: https only, through the system's proxy, without credentials nor cookies.
 * Nothing is ever sent but the name of what is asked.
 */
public final class Reseau {

    private static final Duration SILENCE = Duration.ofSeconds(15);

    private record Issue(HttpResponse<Corps> reponse, Throwable echec) {}

    private final Optional<SSLContext> confiance;
    private final Duration silence;
    private HttpClient client;

    /** As the program uses it: the system's certificates, fifteen seconds of silence at most. */
    public Reseau() {
        this(Optional.empty(), SILENCE);
    }

    /**
     * @param confiance the certificates to trust; empty for the system's
     * @param silence how long a server may say nothing
     */
    Reseau(Optional<SSLContext> confiance, Duration silence) {
        this.confiance = confiance;
        this.silence = silence;
    }

    /**
     * Asks for a file.
     *
     * @throws TelechargementException when no server answers
     */
    Reponse demander(URI adresse, Map<String, String> entetes, Progress progress) {
        var demande = HttpRequest.newBuilder(adresse).header("User-Agent", "Guichet");
        entetes.forEach(demande::header);
        var arrivee = new ArrayBlockingQueue<Issue>(1);
        var envoi = client().sendAsync(demande.build(), _ -> new Corps(silence));
        envoi.whenComplete((reponse, echec) -> arrivee.add(new Issue(reponse, echec)));
        Optional<Issue> issue = Optional.empty();
        try {
            issue = Attente.attendre(arrivee, silence, progress);
        } finally {
            if (issue.isEmpty()) {
                envoi.cancel(true);
            }
        }
        return switch (issue.orElseThrow(() -> Panne.MUET.de(adresse.getHost()))) {
            case Issue(var reponse, var echec) when echec == null -> new Reponse(reponse);
            case Issue(_, var echec) -> throw PanneReseau.de(echec, adresse.getHost());
        };
    }

    /** Made at the first need: loading the certificates takes a moment. */
    private synchronized HttpClient client() {
        if (client == null) {
            // Read by Java at its first look for a proxy; without it the system's is not asked.
            System.setProperty("java.net.useSystemProxies", "true");
            var neuf =
                    HttpClient.newBuilder()
                            .connectTimeout(silence)
                            .followRedirects(Redirect.NORMAL);
            confiance.ifPresent(neuf::sslContext);
            client = neuf.build();
        }
        return client;
    }
}
