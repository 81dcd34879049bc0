package fr.guichet.table.telechargement;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.SSLContext;

/** A real HTTPS server on this computer, that can be told to behave badly. */
final class ServeurHttps implements AutoCloseable {

    /** How it answers for one of its files. */
    @FunctionalInterface
    interface Reponse {
        void donner(HttpExchange echange) throws IOException;
    }

    /** What each request asked with, in their order. */
    final List<Headers> demandes = Collections.synchronizedList(new ArrayList<>());

    private final Map<String, Reponse> reponses = new ConcurrentHashMap<>();
    private final CountDownLatch fin = new CountDownLatch(1);
    private final ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpsServer serveur;

    ServeurHttps(SSLContext contexte) {
        try {
            serveur =
                    HttpsServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serveur.setHttpsConfigurator(new HttpsConfigurator(contexte));
        serveur.setExecutor(fils);
        serveur.createContext("/", this::repondre);
        serveur.start();
    }

    String adresse() {
        return "https://localhost:" + serveur.getAddress().getPort() + "/";
    }

    void quand(String fichier, Reponse reponse) {
        reponses.put("/" + fichier, reponse);
    }

    void publier(String fichier, byte[] contenu) {
        quand(fichier, echange -> entier(echange, contenu));
    }

    /** Gives what is missing to who asks for it, as a good server does. */
    void publierParParties(String fichier, byte[] contenu, String etag) {
        quand(
                fichier,
                echange -> {
                    echange.getResponseHeaders().set("ETag", etag);
                    var plage = echange.getRequestHeaders().getFirst("Range");
                    var marque = echange.getRequestHeaders().getFirst("If-Range");
                    if (plage == null || marque != null && !marque.equals(etag)) {
                        entier(echange, contenu);
                    } else {
                        partie(echange, contenu, debut(plage));
                    }
                });
    }

    /** Promises the whole, gives half of it, and hangs up. */
    void couper(String fichier, byte[] contenu, String etag) {
        quand(
                fichier,
                echange -> {
                    echange.getResponseHeaders().set("ETag", etag);
                    moitie(echange, contenu);
                });
    }

    /** Promises the whole, gives half of it, and says no more. */
    void figer(String fichier, byte[] contenu) {
        quand(
                fichier,
                echange -> {
                    moitie(echange, contenu);
                    attendre();
                });
    }

    void taire(String fichier) {
        quand(fichier, _ -> attendre());
    }

    void refuser(String fichier, int code) {
        quand(fichier, echange -> echange.sendResponseHeaders(code, -1));
    }

    void renvoyer(String fichier, String adresse) {
        quand(
                fichier,
                echange -> {
                    echange.getResponseHeaders().set("Location", adresse);
                    echange.sendResponseHeaders(302, -1);
                });
    }

    @Override
    public void close() {
        fin.countDown();
        serveur.stop(0);
        fils.shutdownNow();
    }

    static void entier(HttpExchange echange, byte[] contenu) throws IOException {
        echange.sendResponseHeaders(200, contenu.length);
        echange.getResponseBody().write(contenu);
    }

    static void partie(HttpExchange echange, byte[] contenu, int debut) throws IOException {
        if (debut >= contenu.length) {
            echange.sendResponseHeaders(416, -1);
            return;
        }
        echange.getResponseHeaders()
                .set(
                        "Content-Range",
                        "bytes %d-%d/%d".formatted(debut, contenu.length - 1, contenu.length));
        var suite = Arrays.copyOfRange(contenu, debut, contenu.length);
        echange.sendResponseHeaders(206, suite.length);
        echange.getResponseBody().write(suite);
    }

    private static void moitie(HttpExchange echange, byte[] contenu) throws IOException {
        echange.sendResponseHeaders(200, contenu.length);
        echange.getResponseBody().write(contenu, 0, contenu.length / 2);
        echange.getResponseBody().flush();
    }

    private static int debut(String plage) {
        return Integer.parseInt(plage.replaceAll("\\D", ""));
    }

    private void repondre(HttpExchange echange) throws IOException {
        demandes.add(echange.getRequestHeaders());
        try (echange) {
            reponses.getOrDefault(
                            echange.getRequestURI().getPath(), e -> e.sendResponseHeaders(404, -1))
                    .donner(echange);
        }
    }

    private void attendre() {
        try {
            fin.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
