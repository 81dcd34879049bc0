package fr.guichet.table.telechargement;

import java.net.http.HttpClient.Version;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** The answer of a server, its body still to come; to be closed. */
record Reponse(HttpResponse<Corps> http) implements AutoCloseable {

    static final int TROUVE = 200;

    private static final int ABSENT = 404;
    private static final int RETIRE = 410;

    int code() {
        return http.statusCode();
    }

    Flux corps() {
        return http.body();
    }

    Optional<String> entete(String nom) {
        return http.headers().firstValue(nom);
    }

    /** Bytes of the body, where the server says them. */
    OptionalLong longueur() {
        return http.headers().firstValueAsLong("Content-Length");
    }

    /** Whether the end of the body is marked: it then cannot be cut short unseen. */
    boolean finMarquee() {
        return http.version() == Version.HTTP_2
                || longueur().isPresent()
                || entete("Transfer-Encoding").isPresent();
    }

    /**
     * Why a server does not give what it was asked.
     *
     * @param absent what to say of a file it does not have
     */
    TelechargementException refus(Supplier<TelechargementException> absent) {
        var hote = http.uri().getHost();
        return switch (code() / 100) {
            // Redirections are followed, but for those that leave https.
            case 3 -> Panne.REDIRECTION.de(hote);
            case 5 -> Panne.SERVEUR.de(hote, code());
            default ->
                    code() == ABSENT || code() == RETIRE
                            ? absent.get()
                            : Panne.REFUS.de(hote, code());
        };
    }

    @Override
    public void close() {
        http.body().close();
    }
}
